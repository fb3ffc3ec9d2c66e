// Many at once: tabs of a browser, people, programs.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, review } from "../client.mjs";

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

test("writers of different fields without a version lose nothing", ["account"], async (api) => {
  const mark = `${Date.now()}`;
  const changes = [
    { name: `Name ${mark}` },
    { display_name: mark },
    { contact_email: `a${mark}@example.org` },
    { time_zone: "Europe/Paris" },
    ...["name", "address", "tax_id"].map((field) => ({ billing: { [field]: `${field} ${mark}` } })),
    { billing: { email: `b${mark}@example.org` } },
    { billing: { country: "FR" } },
  ];
  const answers = await Promise.all(changes.map((change) => api.patchAccount("*", change)));
  equal(answers.map(({ status }) => status), changes.map(() => 200), "the statuses");
  equal(new Set(answers.map(({ etag }) => etag)).size, new Set(answers.map(({ body }) => body)).size, "the versions");
  const { avatar, ...account } = (await api.get("/account")).json();
  const billing = Object.assign({}, ...changes.map((change) => change.billing));
  equal(account, { ...Object.assign({}, ...changes), billing }, "the account");
});

test("one version is one text, also while it is written", ["account"], async (api) => {
  let writing = true;
  const seen = [];
  const write = async (writer) => {
    for (let count = 0; count < 10; count += 1) {
      const change = { display_name: `${writer}, ${count}`, billing: { name: `${count}` } };
      const answer = await api.patchAccount("*", change);
      equal(answer.status, 200, "the status");
      seen.push(answer);
    }
  };
  const read = async () => {
    while (writing) seen.push(await api.get("/account"));
  };
  const readers = [read(), read()];
  await Promise.all([write("One"), write("Other")]);
  writing = false;
  await Promise.all(readers);
  const texts = new Map();
  for (const { etag, body } of seen) {
    equal(body, texts.get(etag) ?? body, `the account of version ${etag}`);
    texts.set(etag, body);
  }
  ok(texts.size >= 20, `only ${texts.size} versions of 20 writes`);
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
