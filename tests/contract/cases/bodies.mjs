// Bodies that do not fit: each is refused with a sentence that says why, and changes nothing.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, refused, review } from "../client.mjs";

/** What a backend needs for `everywhere`. */
const EVERYTHING = ["account", "reviews", "refill", "settings", "plans"];

/** Sends a body to each change of the API. */
const everywhere = async (api, body) => [
  await api.change("PATCH", "/account", "*", body),
  await api.change("PATCH", "/settings", "*", body),
  await api.change("POST", "/readiness/reviews", "*", body),
  await api.change("PUT", "/workspace/contents", "*", body),
  await api.putPlan("body", body),
];

const NO_JSON = [
  "",
  " ",
  "{",
  "}",
  '{"name": "a",\n}',
  "{'name': 1}",
  "{name: 1}",
  "{} {}",
  "{}x",
  "\ufeff{}",
  "\u0000",
  '{"name": "a\nb"}',
  '{"name": "\ud800"',
  '{"name": "\\ud800"}',
  '{"name": "\\x41"}',
  '{"name": "a"} // why',
  "NaN",
  "[Infinity]",
  "1e999",
  "01",
  "True",
  "<account/>",
  "name=Ada",
];

test("a body that cannot be read says where", EVERYTHING, async (api) => {
  for (const body of NO_JSON) {
    for (const answer of await everywhere(api, body)) {
      failed(answer, 400, "malformed");
      ok(/line \d+ column \d+/.test(answer.json().detail), `no place in ${answer.json().detail}`);
    }
  }
});

test("a field that stands twice is refused, not chosen from", EVERYTHING, async (api) => {
  const before = await api.get("/account");
  const twice = ['{"name":"A","name":"B"}', '{"name":"A","n\\u0061me":"A"}', '{"billing":{"name":"A","name":"A"}}'];
  for (const body of [...twice, '{"contents":"sample","contents":"empty"}', '{"evidence":[{"key":"a","key":"b"}]}']) {
    for (const answer of await everywhere(api, body)) {
      failed(answer, 400, "malformed");
      ok(answer.json().detail.includes("two fields of one name"), answer.json().detail);
    }
  }
  equal((await api.get("/account")).etag, before.etag, "the ETag");
});

test("a body that is nested without end is refused", EVERYTHING, async (api) => {
  for (const [open, close] of [["[", "]"], ['{"billing":', "}"], ['[{"evidence":', "}]"]]) {
    for (const body of [open.repeat(200) + "1" + close.repeat(200), open.repeat(10_000)]) {
      for (const answer of await everywhere(api, body)) failed(answer, 400, "malformed");
    }
  }
  const deep = '{"billing":'.repeat(100) + "1" + "}".repeat(100);
  refused(await api.patchAccount("*", deep), "/billing/billing unknown_field");
});

test("a body of another kind is refused", ["account", "reviews"], async (api) => {
  const patch = (type) => api.request("PATCH", "/account", { "content-type": type, "if-match": "*" }, "{}");
  const others = ["application/jsonx", "application/json-patch+json", "text/plain", "multipart/form-data", "json", ","];
  for (const type of ["application/json", "application/x-www-form-urlencoded", ...others]) {
    const answer = await patch(type);
    failed(answer, 415, "unsupported_media_type");
    equal(answer.headers["accept-patch"], "application/merge-patch+json", "what is taken");
  }
  equal((await patch("Application/Merge-Patch+JSON; charset=utf-8")).status, 200, "with a parameter");
  failed(await api.request("PATCH", "/account", { "if-match": "*" }, "{}"), 415, "unsupported_media_type");
  const merge = { "content-type": "application/merge-patch+json", "if-match": "*" };
  failed(await api.request("POST", "/readiness/reviews", merge, "{}"), 415, "unsupported_media_type");
});

test("a body that is compressed is refused", ["account"], async (api) => {
  const answer = await api.change("PATCH", "/account", "*", "{}", { "content-encoding": "gzip" });
  failed(answer, 415, "unsupported_media_type");
  equal(answer.headers["accept-encoding"], "identity", "what is taken");
});

test("a body over the limit is refused", EVERYTHING, async (api) => {
  const { max_body_bytes: limit } = (await api.get("/capabilities")).json();
  const body = (bytes) => `{"x":"${"x".repeat(bytes - 8)}"}`;
  refused(await api.patchAccount("*", body(limit)), "/x unknown_field");
  // It is bytes that count: this letter is four of them, and two units of a text in JavaScript.
  refused(await api.patchAccount("*", body(limit).replace("xxxx", "🦀")), "/x unknown_field");
  failed(await api.patchAccount("*", body(limit).replace("xxx", "🦀")), 413, "too_large");
  for (const bytes of [limit + 1, 4 * limit]) {
    for (const answer of await everywhere(api, body(bytes))) {
      failed(answer, 413, "too_large");
      ok(answer.json().detail.includes(String(limit)), `no limit in ${answer.json().detail}`);
    }
  }
  equal((await api.get("/account")).status, 200, "the status afterwards");
});

test("a review that does not fit is refused", ["reviews"], async (api) => {
  const good = await review("profile", ["account.name", "Ada"]);
  const bad = (change) => api.postReview("*", { ...good, ...change });
  refused(await bad({ fingerprint: "0".repeat(64) }), "/fingerprint fingerprint");
  refused(await bad({ evidence: [] }), "/evidence required");
  refused(await bad({ evidence: {} }), "/evidence wrong_type");
  refused(await bad({ check: "moon", extra: 1 }), "/check wrong_type", "/extra unknown_field");
  refused(await bad({ check: null, fingerprint: 1 }), "/check wrong_type", "/fingerprint wrong_type");
  refused(
    await api.postReview("*", { evidence: [{ key: 1, more: 1 }, null] }),
    "/check missing_field",
    "/fingerprint missing_field",
    "/evidence/0/key wrong_type",
    "/evidence/0/value missing_field",
    "/evidence/0/more unknown_field",
    "/evidence/1 wrong_type",
  );
  const many = Array.from({ length: 501 }, (_, index) => [`k${index}`, ""]);
  refused(await api.postReview("*", await review("profile", ...many)), "/evidence too_long");
  for (const body of [[], "", 1, null]) refused(await api.postReview("*", JSON.stringify(body)), " wrong_type");
});

test("contents that do not fit are refused", ["refill"], async (api) => {
  const before = await api.get("/workspace");
  const put = (body) => api.change("PUT", "/workspace/contents", "*", JSON.stringify(body));
  refused(await put({}), "/contents missing_field");
  refused(await put({ contents: "moon" }), "/contents wrong_type");
  refused(await put({ contents: "Empty", more: null }), "/contents wrong_type", "/more unknown_field");
  for (const body of [[], "empty", 1, null]) refused(await put(body), " wrong_type");
  equal((await api.get("/workspace")).etag, before.etag, "the ETag");
});
