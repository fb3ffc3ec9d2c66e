// The account, and the values that it takes.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, refused } from "../client.mjs";

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

test("a text comes back in every script", ["account"], async (api) => {
  const before = await api.get("/account");
  const texts = { name: "Ångström 李小龙 ليلى Ἀθηνᾶ 🦀", billing: { address: '"\\/\u00a0</script>\n\u2028\ufffd' } };
  const changed = await api.patchAccount(before.etag, texts);
  equal(changed.status, 200, "the status");
  equal([changed.json().name, changed.json().billing.address], [texts.name, texts.billing.address], "the texts");
  equal((await api.get("/account")).json(), changed.json(), "the account, read again");
});

test("an avatar is kept and taken away", ["account"], async (api) => {
  const png = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGNgYGD4DwABBAEAfbLI3wAAAABJRU5ErkJggg==";
  const avatar = `data:image/png;base64,${png}`;
  equal((await api.patchAccount("*", { avatar })).json().avatar, avatar, "the avatar");
  equal((await api.patchAccount("*", { avatar: null })).json().avatar, null, "no avatar");
  const script = "data:image/svg+xml;base64,PHN2Zz48L3N2Zz4=";
  refused(await api.patchAccount("*", { avatar: script }), "/avatar image");
  const large = `data:image/png;base64,iVBORw0KGgoA${"A".repeat(100_000)}`;
  refused(await api.patchAccount("*", { avatar: large }), "/avatar image_too_large");
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
  const broken = await api.patchAccount("*", {
    display_name: "x".repeat(51),
    contact_email: "nobody",
    time_zone: "Here",
    billing: { country: "France", name: "a\u0007", tax_id: "\u0000" },
  });
  refused(
    broken,
    "/display_name too_long",
    "/contact_email email",
    "/time_zone time_zone",
    "/billing/country country",
    "/billing/name unprintable",
    "/billing/tax_id unprintable",
  );
  const tooLong = broken.json().errors.find(({ rule }) => rule === "too_long");
  equal(tooLong.max, 50, "the most characters of a display name");
  refused(await api.patchAccount("*", { name: " " }), "/name required");
  const after = await api.get("/account");
  equal([after.etag, after.json()], [before.etag, before.json()], "the account");
});

test("a value of another type is named with the type that fits", ["account"], async (api) => {
  const wrong = (pointer, expected) => (answer) => {
    refused(answer, `${pointer} wrong_type`);
    equal(answer.json().errors[0].expected, expected, `the type of ${pointer}`);
  };
  for (const body of [[], "text", 1, true, null]) {
    wrong("", "object")(await api.patchAccount("*", JSON.stringify(body)));
  }
  for (const billing of [[], "", 0, false, null]) wrong("/billing", "object")(await api.patchAccount("*", { billing }));
  for (const name of [[], {}, 1.5, false, null]) wrong("/name", "string")(await api.patchAccount("*", { name }));
  for (const avatar of [[], {}, 0, false]) wrong("/avatar", "string")(await api.patchAccount("*", { avatar }));
});

test("names that mean something to a program are only unknown fields", ["account"], async (api) => {
  const body = '{"__proto__":{"name":"x"},"constructor":{"prototype":{}},"toString":1,"":1,"name ":1}';
  const pointers = ["/__proto__", "/constructor", "/toString", "/", "/name "];
  refused(await api.patchAccount("*", body), ...pointers.map((pointer) => `${pointer} unknown_field`));
  failed(await api.get("/rate-cards/__proto__"), 404, "not_found");
});
