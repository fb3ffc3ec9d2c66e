// Each change names the version that it is based on: no write is lost to somebody who had not seen it.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, review } from "../client.mjs";

/** Every change that there is: where it goes, what it changes, what it needs, and a body that fits. */
const CHANGES = [
  ["PATCH", "/account", "/account", ["account"], () => ({ display_name: `Version ${Date.now()}` })],
  ["POST", "/readiness/reviews", "/readiness/reviews", ["reviews"], () => review("profile", ["account.name", "Ada"])],
  [
    "PATCH",
    "/settings",
    "/settings",
    ["settings"],
    () => ({ workspace: { "readiness.contact": `Version ${Date.now()}` } }),
  ],
  ["PUT", "/workspace/contents", "/workspace", ["refill"], () => ({ contents: "sample" })],
];

for (const [method, path, read, needs, body] of CHANGES) {
  test(`${method} ${path} names the version that it is based on`, needs, async (api) => {
    const change = async (etag) => api.change(method, path, etag, await body());
    const { etag: old } = await api.get(read);
    const done = await change(old);
    ok([200, 201].includes(done.status), `the status ${done.status}`);
    ok(done.etag !== old, "the ETag is the old one");

    const before = await api.get(read);
    equal(before.etag, done.etag, "the ETag, read again");
    failed(await change(null), 428, "precondition_required");
    for (const stale of [old, '"other"', '""', `"other", ${old}`, `W/${before.etag}`, '"é"']) {
      const answer = await change(stale);
      failed(answer, 412, "stale");
      equal(answer.etag, before.etag, `the ETag of now after If-Match: ${stale}`);
    }
    const tag = before.etag;
    const unquoted = tag.slice(1, -1);
    const mixed = ["*, *", `*, ${tag}`, `${tag}, *`, `${tag} ${tag}`, `${tag};q=1`];
    for (const garbage of ["", ",", "other", unquoted, tag.slice(1), `'${unquoted}'`, `w/${tag}`, '"a b"', ...mixed]) {
      failed(await change(garbage), 400, "malformed");
    }
    const after = await api.get(read);
    equal([after.etag, after.json()], [before.etag, before.json()], "what refused changes left");

    const listed = await change(`"other", W/"x" ,, ${tag} ,`);
    ok([200, 201].includes(listed.status), `the status ${listed.status} with a list`);
    failed(await change(tag), 412, "stale");
    const any = await change("*");
    ok([200, 201].includes(any.status), `the status ${any.status} with *`);
  });
}

test("a stale change is told so before its values are looked at", ["account", "settings"], async (api) => {
  failed(await api.patchAccount('"other"', { nickname: 1 }), 412, "stale");
  failed(await api.patchSettings('"other"', { team: 1 }), 412, "stale");
});
