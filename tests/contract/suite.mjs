// The contract of the API, case by case. Each case stands alone and works on whatever workspace it
// finds, which it changes: run it against one that may be lost.
import { equal, ok } from "./assert.mjs";
import { client, failed, refused, review } from "./client.mjs";

const cases = [];

/** A case, and the features of the backend that it needs. */
const test = (name, needs, run) => cases.push({ name, needs, run });

/**
 * Runs one case by its name. Gives `"passed"` or `"skipped"`, or throws what is wrong.
 */
export const runCase = async (name, send) => {
  const api = client(send);
  const { needs, run } = cases.find((known) => known.name === name);
  const { features } = (await api.get("/capabilities")).json();
  if (!needs.every((feature) => features.includes(feature))) return "skipped";
  await run(api);
  return "passed";
};

const READABLE = [
  ["account", "/account"],
  ["credits", "/credits"],
  ["rate_cards", "/rate-cards"],
  ["reviews", "/readiness/reviews"],
];

test("the capabilities say what there is", [], async (api) => {
  const answer = await api.get("/capabilities");
  equal(answer.status, 200, "the status");
  const capabilities = answer.json();
  equal(capabilities.api_version, 1, "the version");
  ok(["browser", "server"].includes(capabilities.host), `the host ${capabilities.host}`);
  equal(typeof capabilities.persistent, "boolean", "the type of persistent");
  ok(Array.isArray(capabilities.features), "features is no list");
  ok(capabilities.max_body_bytes >= 100_000, "no avatar fits into the body");
});

test("the workspace says what it holds", [], async (api) => {
  const workspace = (await api.get("/workspace")).json();
  ok(["sample", "empty"].includes(workspace.contents), `the contents ${workspace.contents}`);
  equal(typeof workspace.edited, "boolean", "the type of edited");
  ok(!Number.isNaN(Date.parse(workspace.created)), `created ${workspace.created}`);
});

for (const [feature, path] of [...READABLE, [null, "/workspace"]]) {
  test(`${path} is read once`, feature ? [feature] : [], async (api) => {
    const first = await api.get(path);
    equal(first.status, 200, "the status");
    ok(first.headers["content-type"].startsWith("application/json"), "it is no JSON");
    ok(/^(W\/)?"[^"]*"$/.test(first.etag), `the ETag ${first.etag}`);
    ok((first.headers["cache-control"] ?? "").includes("no-store"), "a cache would keep it");
    for (const known of [first.etag, `"other", ${first.etag}`, "*"]) {
      const again = await api.get(path, { "if-none-match": known });
      equal([again.status, again.body], [304, ""], `If-None-Match: ${known}`);
      equal(again.etag, first.etag, `the ETag after If-None-Match: ${known}`);
    }
    equal((await api.get(path, { "if-none-match": '"other"' })).status, 200, "another version");
    failed(await api.get(path, { "if-none-match": "other" }), 400, "malformed");
    const head = await api.request("HEAD", path);
    equal([head.status, head.body, head.etag], [200, "", first.etag], "HEAD");
  });
}

test("an account is changed in part", ["account"], async (api) => {
  const before = await api.get("/account");
  const mark = `Mark ${Date.now()}`;
  const change = { display_name: `  ${mark} `, billing: { address: "1 Main Street\nTown" } };
  const changed = await api.patchAccount(before.etag, change);
  equal(changed.status, 200, "the status");
  const expected = before.json();
  expected.display_name = mark;
  expected.billing.address = "1 Main Street\nTown";
  equal(changed.json(), expected, "the account");
  ok(changed.etag !== before.etag, "the ETag is the old one");
  const after = await api.get("/account");
  equal(after.json(), expected, "the account, read again");
  equal(after.etag, changed.etag, "the ETag, read again");
  equal((await api.get("/workspace")).json().edited, true, "edited");
});

test("a change of nothing is a change too", ["account"], async (api) => {
  const before = await api.get("/account");
  const answer = await api.patchAccount(before.etag, {});
  equal([answer.status, answer.json()], [200, before.json()], "the answer");
});

test("an avatar is kept and taken away", ["account"], async (api) => {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==";
  const avatar = `data:image/png;base64,${png}`;
  equal((await api.patchAccount("*", { avatar })).json().avatar, avatar, "the avatar");
  equal((await api.patchAccount("*", { avatar: null })).json().avatar, null, "no avatar");
  const script = "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=";
  refused(await api.patchAccount("*", { avatar: script }), "/avatar image");
});

test("a change names the version that it is based on", ["account"], async (api) => {
  const { etag } = await api.get("/account");
  const name = (text) => ({ display_name: text });
  equal((await api.patchAccount(etag, name(`First ${Date.now()}`))).status, 200, "the first");
  failed(await api.patchAccount(etag, name("Late")), 412, "stale");
  failed(await api.patchAccount('"other"', name("Late")), 412, "stale");
  failed(await api.patchAccount(null, name("Late")), 428, "precondition_required");
  for (const broken of ["other", '"a', '"a" "b"', ""]) {
    failed(await api.patchAccount(broken, name("Late")), 400, "malformed");
  }
  const now = await api.get("/account");
  failed(await api.patchAccount(`W/${now.etag}`, name("Late")), 412, "stale");
  ok(now.json().display_name !== "Late", "a refused change was made");
  equal((await api.patchAccount(`"other", ${now.etag}`, name("Listed"))).status, 200, "a list");
  equal((await api.patchAccount("*", name("Any"))).status, 200, "*");
});

test("every value that does not fit is named", ["account"], async (api) => {
  const before = await api.get("/account");
  refused(
    await api.patchAccount("*", { name: 1, nickname: "", "a/b~c": 1, billing: { vat: "", country: null } }),
    "/name wrong_type",
    "/nickname unknown_field",
    "/a~1b~0c unknown_field",
    "/billing/vat unknown_field",
    "/billing/country wrong_type",
  );
  refused(
    await api.patchAccount("*", {
      display_name: "x".repeat(51),
      contact_email: "nobody",
      time_zone: "Here",
      billing: { country: "France", name: "a\u0007" },
    }),
    "/display_name too_long",
    "/contact_email email",
    "/time_zone time_zone",
    "/billing/country country",
    "/billing/name unprintable",
  );
  for (const body of [[], "text", 1, null, { billing: [] }, { billing: null }]) {
    const answer = await api.patchAccount("*", JSON.stringify(body));
    failed(answer, 422, "invalid");
    equal(answer.json().errors[0].rule, "wrong_type", JSON.stringify(body));
  }
  const after = await api.get("/account");
  equal([after.etag, after.json()], [before.etag, before.json()], "the account");
});

test("a body that cannot be read says where", ["account"], async (api) => {
  for (const body of ["", "{", '{"name": "a",\n}', "{'name': 1}", '{"name": "\ud800"', "\u0000"]) {
    const answer = await api.patchAccount("*", body);
    failed(answer, 400, "malformed");
    ok(answer.json().detail.includes("line"), `no place in ${answer.json().detail}`);
  }
  const deep = await api.patchAccount("*", "[".repeat(100_000));
  failed(deep, 400, "malformed");
});

test("a body of another kind is refused", ["account"], async (api) => {
  for (const type of ["application/json", "text/plain", "application/x-www-form-urlencoded"]) {
    const headers = { "content-type": type, "if-match": "*" };
    failed(await api.request("PATCH", "/account", headers, "{}"), 415, "unsupported_media_type");
  }
  const headers = { "content-type": "Application/Merge-Patch+JSON; charset=utf-8", "if-match": "*" };
  equal((await api.request("PATCH", "/account", headers, "{}")).status, 200, "with a parameter");
});

test("a body over the limit is refused", ["account"], async (api) => {
  const { max_body_bytes: limit } = (await api.get("/capabilities")).json();
  const body = (length) => `{"x":"${"x".repeat(length - 8)}"}`;
  refused(await api.patchAccount("*", body(limit)), "/x unknown_field");
  failed(await api.patchAccount("*", body(limit + 1)), 413, "too_large");
  failed(await api.patchAccount("*", body(4 * limit)), 413, "too_large");
});

test("an address or a method that is not there is a problem", ["account"], async (api) => {
  for (const path of ["/nothing", "/account/nothing", "/", "/%F0%9F%A6%80", "/rate-cards/%FF", "/rate-cards/none/x"]) {
    failed(await api.get(path), 404, "not_found");
  }
  for (const method of ["DELETE", "PUT"]) {
    const answer = await api.request(method, "/account");
    failed(answer, 405, "method_not_allowed");
    const allowed = answer.headers.allow.split(/\s*,\s*/);
    ok(allowed.includes("GET") && allowed.includes("PATCH"), `Allow: ${answer.headers.allow}`);
  }
});

test("credits are exact and dated", ["credits"], async (api) => {
  const { as_of: asOf, grants } = (await api.get("/credits")).json();
  ok(Math.abs(Date.parse(asOf) - Date.now()) < 86_400_000, `as of ${asOf}`);
  for (const grant of grants) {
    for (const amount of [grant.amount, grant.remaining]) {
      ok(/^-?\d+(\.\d{1,12})?$/.test(amount), `the amount ${JSON.stringify(amount)}`);
    }
    ok(["promotional", "paid"].includes(grant.kind), `the kind ${grant.kind}`);
    ok(grant.expires === null || !Number.isNaN(Date.parse(grant.expires)), `until ${grant.expires}`);
  }
  equal(new Set(grants.map(({ id }) => id)).size, grants.length, "different ids");
});

test("the workspace is billed by one of its rate cards", ["rate_cards"], async (api) => {
  const { cards, current } = (await api.get("/rate-cards")).json();
  ok(cards.some(({ id }) => id === current), `there is no card ${current}`);
  for (const card of cards) {
    const answer = await api.get(`/rate-cards/${encodeURIComponent(card.id)}`);
    equal(answer.json(), card, `the card ${card.id}`);
    const again = await api.get(`/rate-cards/${encodeURIComponent(card.id)}`, { "if-none-match": answer.etag });
    equal(again.status, 304, "the card, read again");
  }
  failed(await api.get("/rate-cards/none"), 404, "not_found");
});

test("a review is recorded with what was seen", ["reviews"], async (api) => {
  const before = await api.get("/readiness/reviews");
  const body = await review("profile", ["account.name", "Ada"], ["account.avatar", ""]);
  const answer = await api.postReview(before.etag, body);
  equal(answer.status, 201, "the status");
  const recorded = answer.json();
  for (const field of ["check", "fingerprint", "evidence"]) {
    equal(recorded[field], body[field], field);
  }
  ok(typeof recorded.id === "string" && recorded.id !== "", "it has no id");
  ok(!Number.isNaN(Date.parse(recorded.reviewed_at)), `reviewed at ${recorded.reviewed_at}`);
  const next = await api.postReview(answer.etag, await review("credits", ["credits.spendable", "1"]));
  equal(next.status, 201, "the status of a second one");
  const { reviews } = (await api.get("/readiness/reviews")).json();
  equal(reviews.slice(0, 2), [next.json(), recorded], "the newest two");
  failed(await api.postReview(before.etag, body), 412, "stale");
  failed(await api.postReview(null, body), 428, "precondition_required");
});

test("a review with a key is recorded once", ["reviews"], async (api) => {
  const { etag } = await api.get("/readiness/reviews");
  const key = `key-${Date.now()}-${Math.random()}`;
  const body = await review("profile", ["account.name", key]);
  const answers = [];
  for (let count = 0; count < 3; count += 1) answers.push(await api.postReview(etag, body, key));
  for (const answer of answers) {
    ok([200, 201].includes(answer.status), `the status ${answer.status}`);
    equal(answer.json(), answers[0].json(), "the review");
  }
  const { reviews } = (await api.get("/readiness/reviews")).json();
  const recorded = reviews.filter(({ evidence }) => evidence[0].value === key);
  equal(recorded.length, 1, "the number of reviews");
  const other = await review("profile", ["account.name", "other"]);
  failed(await api.postReview("*", other, key), 409, "key_reused");
  for (const bad of ["a b", "x".repeat(129)]) {
    failed(await api.postReview("*", body, bad), 400, "malformed");
  }
});

test("a review that does not fit is refused", ["reviews"], async (api) => {
  const good = await review("profile", ["account.name", "Ada"]);
  const bad = (change) => api.postReview("*", { ...good, ...change });
  refused(await bad({ fingerprint: "0".repeat(64) }), "/fingerprint fingerprint");
  refused(await bad({ evidence: [] }), "/evidence required");
  refused(await bad({ check: "moon", extra: 1 }), "/check wrong_type", "/extra unknown_field");
  refused(
    await api.postReview("*", { evidence: [{ key: 1, more: 1 }] }),
    "/check missing_field",
    "/fingerprint missing_field",
    "/evidence/0/key wrong_type",
    "/evidence/0/value missing_field",
    "/evidence/0/more unknown_field",
  );
  const many = Array.from({ length: 501 }, (_, index) => [`k${index}`, ""]);
  refused(await api.postReview("*", await review("profile", ...many)), "/evidence too_long");
  failed(await api.postReview("*", "[]"), 422, "invalid");
  failed(await api.postReview("*", "{"), 400, "malformed");
});

test("of writers with one version one wins", ["account"], async (api) => {
  const { etag } = await api.get("/account");
  const writers = Array.from({ length: 20 }, (_, index) => `Writer ${index} of ${Date.now()}`);
  const answers = await Promise.all(
    writers.map((name) => api.patchAccount(etag, { display_name: name })),
  );
  const won = answers.filter(({ status }) => status === 200);
  equal(won.length, 1, "the number of winners");
  for (const answer of answers) if (answer.status !== 200) failed(answer, 412, "stale");
  equal((await api.get("/account")).json(), won[0].json(), "the account");
});

test("writers who read again lose nothing", ["account"], async (api) => {
  equal((await api.patchAccount("*", { billing: { address: "Start" } })).status, 200, "the start");
  const writers = Array.from({ length: 8 }, (_, index) => `Line ${index}`);
  await Promise.all(
    writers.map(async (line) => {
      for (;;) {
        const { etag, json } = await api.get("/account");
        const address = `${json().billing.address}\n${line}`;
        const answer = await api.patchAccount(etag, { billing: { address } });
        if (answer.status === 200) return;
        failed(answer, 412, "stale");
      }
    }),
  );
  const lines = (await api.get("/account")).json().billing.address.split("\n");
  equal(lines.sort(), [...writers, "Start"].sort(), "the lines");
});

test("writers of different things do not hinder each other", ["account", "reviews"], async (api) => {
  const [account, reviews] = await Promise.all([api.get("/account"), api.get("/readiness/reviews")]);
  const body = await review("profile", ["account.name", "Ada"]);
  const answers = await Promise.all([
    api.patchAccount(account.etag, { display_name: `Both ${Date.now()}` }),
    api.postReview(reviews.etag, body),
  ]);
  equal(answers.map(({ status }) => status), [200, 201], "the statuses");
});

test("a workspace is filled anew", ["refill", "account", "reviews"], async (api) => {
  const account = await api.patchAccount("*", { display_name: `Before ${Date.now()}` });
  const { etag } = await api.get("/workspace");
  failed(await api.refill(null, "sample"), 428, "precondition_required");
  failed(await api.refill('"other"', "sample"), 412, "stale");
  refused(await api.refill(etag, "moon"), "/contents wrong_type");
  const filled = await api.refill(etag, "sample");
  equal(filled.status, 200, "the status");
  equal([filled.json().contents, filled.json().edited], ["sample", false], "the workspace");
  const workspace = await api.get("/workspace");
  equal([workspace.etag, workspace.json()], [filled.etag, filled.json()], "the workspace, read again");
  failed(await api.refill(etag, "sample"), 412, "stale");
  failed(await api.patchAccount(account.etag, { display_name: "Late" }), 412, "stale");
  equal((await api.get("/readiness/reviews")).json().reviews, [], "the reviews");

  equal((await api.refill("*", "empty")).json().contents, "empty", "the contents");
  equal((await api.get("/account")).json().name, "", "the name");
  const { features } = (await api.get("/capabilities")).json();
  if (features.includes("refill")) {
    equal((await api.refill("*", "sample")).json().contents, "sample", "the contents, again");
  } else {
    failed(await api.refill("*", "sample"), 403, "forbidden");
  }
});

test("the description of the API is JSON", [], async (api) => {
  const answer = await api.get("/openapi.json");
  // A backend need not describe itself.
  if (answer.status === 404) return;
  ok(answer.json().openapi.startsWith("3."), "it is no OpenAPI");
});

/** The names of all cases. */
export const names = cases.map(({ name }) => name);
