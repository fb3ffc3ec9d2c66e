// The workspace as a whole.
import { equal } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed } from "../client.mjs";

test("a workspace is filled anew", ["refill", "account", "reviews", "settings"], async (api) => {
  const account = await api.patchAccount("*", { display_name: `Before ${Date.now()}` });
  const { etag } = await api.get("/workspace");
  const filled = await api.refill(etag, "sample");
  equal(filled.status, 200, "the status");
  equal([filled.json().contents, filled.json().edited], ["sample", false], "the workspace");
  const workspace = await api.get("/workspace");
  equal([workspace.etag, workspace.json()], [filled.etag, filled.json()], "the workspace, read again");
  failed(await api.patchAccount(account.etag, { display_name: "Late" }), 412, "stale");
  equal((await api.get("/readiness/reviews")).json().reviews, [], "the reviews");

  equal((await api.refill("*", "empty")).json().contents, "empty", "the contents");
  equal((await api.get("/account")).json().name, "", "the name");
  const settings = (await api.get("/settings")).json();
  equal(settings, { workspace: {}, personal: {}, locks: {}, overrides: {} }, "the settings");
  equal((await api.get("/settings/history")).json().changes, [], "the history of settings");
  const { features } = (await api.get("/capabilities")).json();
  if (features.includes("refill")) {
    equal((await api.refill("*", "sample")).json().contents, "sample", "the contents, again");
  } else {
    failed(await api.refill('"other"', "sample"), 403, "forbidden");
  }
});
