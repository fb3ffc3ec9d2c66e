// What there is to read.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed } from "../client.mjs";

test("the capabilities say what there is", [], async (api) => {
  const answer = await api.get("/capabilities");
  equal(answer.status, 200, "the status");
  const capabilities = answer.json();
  equal(capabilities.api_version, 1, "the version");
  ok(capabilities.max_body_bytes >= 100_000, "no avatar fits into the body");
});

const READABLE = [
  ["/workspace"],
  ["/account", "account"],
  ["/credits", "credits"],
  ["/rate-cards", "rate_cards"],
  ["/readiness/reviews", "reviews"],
  ["/readiness", "plans"],
  ["/plans", "plans"],
  ["/settings", "settings"],
  ["/settings/history", "settings"],
];

for (const [path, ...needs] of READABLE) {
  test(`${path} is read once`, needs, async (api) => {
    const first = await api.get(path);
    equal(first.status, 200, "the status");
    ok(/^(W\/)?"[^"]*"$/.test(first.etag), `the ETag ${first.etag}`);
    for (const known of [first.etag, `"other", ${first.etag}`, `"other",, ${first.etag} ,`, "*"]) {
      const again = await api.get(path, { "if-none-match": known });
      equal([again.status, again.body], [304, ""], `If-None-Match: ${known}`);
      equal(again.etag, first.etag, `the ETag after If-None-Match: ${known}`);
    }
    equal((await api.get(path, { "if-none-match": '"other"' })).status, 200, "another version");
    for (const broken of ["other", '"a', `*, ${first.etag}`]) {
      failed(await api.get(path, { "if-none-match": broken }), 400, "malformed");
    }
    const head = await api.request("HEAD", path);
    equal([head.status, head.body, head.etag], [200, "", first.etag], "HEAD");
  });
}

test("credits are exact and dated", ["credits"], async (api) => {
  const { as_of: asOf, grants } = (await api.get("/credits")).json();
  ok(Math.abs(Date.parse(asOf) - Date.now()) < 86_400_000, `as of ${asOf}`);
  for (const grant of grants) {
    for (const amount of [grant.amount, grant.remaining]) {
      ok(/^-?\d+(\.\d{1,12})?$/.test(amount), `the amount ${JSON.stringify(amount)}`);
    }
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

test("an address or a method that is not there is a problem", ["account"], async (api) => {
  const nowhere = ["/nothing", "/account/", "/account/nothing", "/Account", "/", "/%F0%9F%A6%80"];
  for (const path of [...nowhere, "/rate-cards/%FF", "/rate-cards/none/x"]) {
    failed(await api.get(path), 404, "not_found");
  }
  for (const method of ["DELETE", "PUT"]) {
    const answer = await api.request(method, "/account");
    failed(answer, 405, "method_not_allowed");
    const allowed = answer.headers.allow.split(/\s*,\s*/);
    ok(allowed.includes("GET") && allowed.includes("PATCH"), `Allow: ${answer.headers.allow}`);
  }
});

test("the description of the API is JSON", [], async (api) => {
  const answer = await api.get("/openapi.json");
  // A backend need not describe itself.
  if (answer.status === 404) return;
  ok(answer.json().openapi.startsWith("3."), "it is no OpenAPI");
});
