// The settings: what the workspace and the person have set, what is locked, and how it came to be so.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, refused } from "../client.mjs";

const LAYERS = ["workspace", "personal", "locks"];

/** Takes away everything that is set, and gives the answer. */
const cleared = async (api) => {
  const settings = (await api.get("/settings")).json();
  const nothing = (layer) => Object.fromEntries(Object.keys(layer).map((id) => [id, null]));
  const patch = Object.fromEntries(LAYERS.map((layer) => [layer, nothing(settings[layer])]));
  const answer = await api.patchSettings("*", patch);
  equal(answer.status, 200, "the status");
  for (const layer of LAYERS) equal(answer.json()[layer], {}, layer);
  return answer;
};

const newest = async (api, count) => (await api.get("/settings/history")).json().changes.slice(0, count);

test("settings are changed in part", ["settings"], async (api) => {
  const before = await cleared(api);
  const changed = await api.patchSettings(before.etag, {
    workspace: { "import.retention": 365, "languages.targets": ["de-at", "AR"], "workflow.review": false },
    personal: { "interface.hours": "24", "languages.source": " PT-br " },
  });
  equal(changed.status, 200, "the status");
  const { overrides, ...set } = changed.json();
  const workspace = { "import.retention": 365, "languages.targets": ["de-AT", "ar"], "workflow.review": false };
  const personal = { "interface.hours": "24", "languages.source": "pt-BR" };
  equal(set, { workspace, personal, locks: {} }, "the settings");
  ok(changed.etag !== before.etag, "the ETag is the old one");
  const after = await api.get("/settings");
  equal([after.etag, after.json()], [changed.etag, changed.json()], "the settings, read again");

  const reset = await api.patchSettings(after.etag, { personal: { "languages.source": null } });
  equal(reset.json().personal, { "interface.hours": "24" }, "what is left after a reset");
  equal(reset.json().workspace, workspace, "what the reset does not name");
  equal((await api.get("/workspace")).json().edited, true, "edited");
});

test("what changes no setting keeps the version and the history", ["settings"], async (api) => {
  await cleared(api);
  const patch = {
    workspace: { "import.quality": "small" },
    personal: { "interface.theme": null },
    locks: { "import.naming": { reason: "One pattern." } },
  };
  const first = await api.patchSettings("*", patch);
  const history = await api.get("/settings/history");
  for (const same of [patch, {}, { workspace: {} }, { workspace: { "languages.source": null } }]) {
    const again = await api.patchSettings(first.etag, same);
    equal([again.status, again.etag, again.json()], [200, first.etag, first.json()], "the answer");
  }
  const after = await api.get("/settings/history");
  equal([after.etag, after.json()], [history.etag, history.json()], "the history");
});

test("every place that names no setting is named", ["settings"], async (api) => {
  const before = await cleared(api);
  refused(
    await api.patchSettings("*", {
      team: {},
      overrides: {},
      workspace: { "no.such~thing": 1, "import/quality": "high", "interface.theme": "dark" },
      personal: { "import.retention": 5 },
      locks: { "interface.theme": { reason: "" }, "import.retention": { reason: "" } },
    }),
    "/team unknown_field",
    "/overrides unknown_field",
    "/workspace/no.such~0thing unknown_field",
    "/workspace/import~1quality unknown_field",
    "/workspace/interface.theme wrong_layer",
    "/personal/import.retention wrong_layer",
    "/locks/interface.theme wrong_layer",
    "/locks/import.retention wrong_layer",
  );
  for (const body of [[], "", 1, null]) refused(await api.patchSettings("*", JSON.stringify(body)), " wrong_type");
  for (const layer of LAYERS) {
    for (const value of [[], "", 1, null]) {
      refused(await api.patchSettings("*", { [layer]: value }), `/${layer} wrong_type`);
    }
  }
  const after = await api.get("/settings");
  equal([after.etag, after.json()], [before.etag, before.json()], "the settings");
});

test("every value that breaks a rule is named with the rule", ["settings"], async (api) => {
  const before = await cleared(api);
  const broken = await api.patchSettings("*", {
    workspace: {
      "import.retention": 0,
      "import.quality": "huge",
      "import.naming": "{name}",
      "languages.targets": ["de", "DE"],
      "languages.source": "english",
      "workflow.review": "yes",
      "workflow.service": "a b",
      "readiness.contact": "x".repeat(101),
      "readiness.plan-share": 12.5,
      // What fits is not taken over either.
      "readiness.least-credits": 5,
    },
    personal: { "interface.time-zone": "Here", "shortcuts.find": "Ctrl+K", "interface.theme": {} },
  });
  refused(
    broken,
    "/workspace/import.retention out_of_range",
    "/workspace/import.quality one_of",
    "/workspace/import.naming pattern",
    "/workspace/languages.targets repeated",
    "/workspace/languages.source language",
    "/workspace/workflow.review wrong_type",
    "/workspace/workflow.service service",
    "/workspace/readiness.contact too_long",
    "/workspace/readiness.plan-share wrong_type",
    "/personal/interface.time-zone time_zone",
    "/personal/shortcuts.find shortcut",
    "/personal/interface.theme wrong_type",
  );
  const of = (id) => broken.json().errors.find(({ pointer }) => pointer.endsWith(id));
  equal([of("retention").min, of("retention").max], [1, 3650], "the range");
  equal(of("quality").allowed, ["original", "high", "standard", "small"], "the values that there are");
  equal(of("review").expected, "boolean", "the type");
  equal((await api.get("/settings")).etag, before.etag, "the ETag");
});

test("a lock says who and when, and lets personal values rest", ["settings", "account"], async (api) => {
  await cleared(api);
  equal((await api.patchAccount("*", { display_name: "Noor" })).status, 200, "the account");
  await api.patchSettings("*", { personal: { "workflow.quality": "best" } });
  const locked = await api.patchSettings("*", { locks: { "workflow.quality": { reason: "  One for all. " } } });
  equal(locked.status, 200, "the status");
  const { by, at, reason } = locked.json().locks["workflow.quality"];
  equal([by, reason], ["Noor", "One for all."], "whose lock it is, and why");
  ok(Math.abs(Date.parse(at) - Date.now()) < 86_400_000, `at ${at}`);
  equal(locked.json().personal, { "workflow.quality": "best" }, "what rests");

  const pointer = "/personal/workflow.quality";
  refused(await api.patchSettings("*", { personal: { "workflow.quality": "fast" } }), `${pointer} locked`);
  // Who changes another thing about the workspace does not take over the lock.
  await api.patchAccount("*", { display_name: "Mina" });
  const same = await api.patchSettings("*", { locks: { "workflow.quality": { reason: "One for all." } } });
  equal(same.json().locks, locked.json().locks, "the lock, locked again");
  const reset = await api.patchSettings("*", { personal: { "workflow.quality": null } });
  equal([reset.status, reset.json().personal], [200, {}], "a reset under the lock");
  const free = await api.patchSettings("*", { locks: { "workflow.quality": null } });
  equal(free.json().locks, {}, "the locks");
  equal((await api.patchSettings("*", { personal: { "workflow.quality": "fast" } })).status, 200, "the status");
});

test("a lock is written as its reason", ["settings"], async (api) => {
  await cleared(api);
  const lock = (value) => api.patchSettings("*", { locks: { "workflow.review": value } });
  const pointer = "/locks/workflow.review";
  for (const value of [true, "x", []]) refused(await lock(value), `${pointer} wrong_type`);
  refused(await lock({}), `${pointer}/reason missing_field`);
  refused(await lock({ reason: 1 }), `${pointer}/reason wrong_type`);
  refused(await lock({ reason: "x".repeat(201) }), `${pointer}/reason too_long`);
  refused(await lock({ reason: "a\u0007" }), `${pointer}/reason unprintable`);
  refused(await lock({ reason: "", by: "Eve" }), `${pointer}/by unknown_field`);
  equal((await lock({ reason: "" })).status, 200, "a lock without a reason");
});

test("the history says who changed what, from what to what, the newest first", ["settings", "account"], async (api) => {
  await cleared(api);
  await api.patchAccount("*", { display_name: "Noor" });
  const contact = `Contact ${Date.now()}`;
  await api.patchSettings("*", { workspace: { "readiness.contact": contact } });
  await api.patchAccount("*", { display_name: "Mina" });
  await api.patchSettings("*", { workspace: { "readiness.contact": null } });
  await api.patchSettings("*", { locks: { "import.naming": { reason: "One pattern." } } });
  const changes = await newest(api, 3);
  const told = changes.map(({ by, layer, setting, from, to }) => [by, layer, setting, from, to]);
  equal(
    told,
    [
      ["Mina", "locks", "import.naming", null, "One pattern."],
      ["Mina", "workspace", "readiness.contact", contact, null],
      ["Noor", "workspace", "readiness.contact", null, contact],
    ],
    "the changes",
  );
  equal(new Set(changes.map(({ id }) => id)).size, 3, "different ids");
  const times = changes.map(({ at }) => Date.parse(at));
  equal(times, [...times].sort((a, b) => b - a), "the times");
});

test("a workspace filled anew has the settings of its contents", ["settings", "refill"], async (api) => {
  const contact = `Before ${Date.now()}`;
  const changed = await api.patchSettings("*", { workspace: { "readiness.contact": contact } });
  equal((await api.refill("*", "sample")).status, 200, "the status");
  ok((await api.get("/settings")).json().workspace["readiness.contact"] !== contact, "the old contact is there");
  const { changes } = (await api.get("/settings/history")).json();
  ok(changes.every(({ to }) => to !== contact), "the old history is there");
  failed(await api.patchSettings(changed.etag, { workspace: {} }), 412, "stale");
});

test("of those who set settings with one version one wins", ["settings"], async (api) => {
  const { etag } = await cleared(api);
  const writers = Array.from({ length: 20 }, (_, index) => ({ workspace: { "import.retention": index + 1 } }));
  const answers = await Promise.all(writers.map((patch) => api.patchSettings(etag, patch)));
  const won = answers.filter(({ status }) => status === 200);
  equal(won.length, 1, "the number of winners");
  for (const answer of answers) if (answer.status !== 200) failed(answer, 412, "stale");
  equal((await api.get("/settings")).json(), won[0].json(), "the settings");
  const [change] = await newest(api, 1);
  equal(change.to, won[0].json().workspace["import.retention"], "the newest change");
});

test("those who set different settings without a version lose nothing", ["settings"], async (api) => {
  await cleared(api);
  const values = {
    "import.quality": "small",
    "import.retention": 30,
    "workflow.quality": "best",
    "workflow.auto-start": true,
    "readiness.review-age": 10,
    "readiness.token-expiry": 3,
  };
  const patches = Object.entries(values).map(([id, value]) => ({ workspace: { [id]: value } }));
  const answers = await Promise.all(patches.map((patch) => api.patchSettings("*", patch)));
  equal(answers.map(({ status }) => status), patches.map(() => 200), "the statuses");
  equal((await api.get("/settings")).json().workspace, values, "the settings");
  const changed = (await newest(api, patches.length)).map(({ setting }) => setting);
  equal(changed.sort(), Object.keys(values).sort(), "the history");
});
