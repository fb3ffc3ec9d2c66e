// The reviews of the readiness checks.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, review } from "../client.mjs";

test("a review is recorded with what was seen", ["reviews"], async (api) => {
  const before = await api.get("/readiness/reviews");
  const body = await review("profile", ["account.name", "Ada"], ["account.avatar", ""]);
  const answer = await api.postReview(before.etag, body);
  equal(answer.status, 201, "the status");
  const recorded = answer.json();
  for (const field of ["check", "fingerprint", "evidence"]) {
    equal(recorded[field], body[field], field);
  }
  ok(recorded.id !== "", "it has no id");
  const next = await api.postReview(answer.etag, await review("credits", ["credits.spendable", "1"]));
  equal(next.status, 201, "the status of a second one");
  const { reviews } = (await api.get("/readiness/reviews")).json();
  equal(reviews.slice(0, 2), [next.json(), recorded], "the newest two");
});

const newKey = () => `key-${Date.now()}-${Math.random()}`;

/** The reviews whose first evidence is this. */
const having = async (api, value) => {
  const { reviews } = (await api.get("/readiness/reviews")).json();
  return reviews.filter(({ evidence }) => evidence[0].value === value);
};

test("a review with a key is recorded once", ["reviews"], async (api) => {
  const { etag } = await api.get("/readiness/reviews");
  const key = newKey();
  const body = await review("profile", ["account.name", key]);
  // Its version is stale the second time: a repetition of what was done is no change.
  for (let count = 0; count < 3; count += 1) {
    const answer = await api.postReview(etag, body, key);
    equal(answer.status, 201, "the status");
    equal([answer.json()], await having(api, key), "the review");
  }
  failed(await api.postReview("*", await review("profile", ["account.name", "other"]), key), 409, "key_reused");
  for (const bad of ["", "a b", "x".repeat(129), "é"]) {
    failed(await api.postReview("*", body, bad), 400, "malformed");
  }
  equal((await having(api, key)).length, 1, "the number of reviews");
});

test("a review that is sent many times at once with one key is recorded once", ["reviews"], async (api) => {
  const { etag } = await api.get("/readiness/reviews");
  const key = newKey();
  const body = await review("profile", ["account.name", key]);
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.postReview(etag, body, key)));
  const recorded = await having(api, key);
  equal(recorded.length, 1, "the number of reviews");
  for (const answer of answers) equal([answer.status, answer.json()], [201, recorded[0]], "the answer");
});
