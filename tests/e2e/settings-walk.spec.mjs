// A walk through the registry: each setting has a row that a link and the search lead to, can be changed and put back,
// and goes into a file and out of it again.
import { readFile } from "node:fs/promises";
import {
  REGISTRY, VIEWS, change, expect, otherValue, row, rowsOf, save, show, soon, test, undo, whole,
} from "./settings.mjs";

const PAGES = [
  ["defaults", "workspace"],
  ["defaults", "personal"],
  ["interface", "workspace"],
  ["interface", "personal"],
];
const SAVED = "Workspace settings saved";
const history = (page) => page.getByRole("region", { name: "Latest changes" });
const toast = (page, text) => page.getByRole("status").getByText(text);

/** The row is where the reader looks, and the next key goes to its control. */
const expectLanded = async (page, setting) => {
  const own = row(page, setting);
  await expect(own).toHaveAttribute("data-marked");
  await expect(page.locator("[data-marked]")).toHaveCount(1);
  await expect(own).toBeInViewport({ ratio: 0.5 });
  const control = own.locator(".as-row-control").locator("input, select, textarea, button");
  if (await control.first().isEnabled()) await expect(own.locator(".as-row-control :focus")).toHaveCount(1);
  else await expect(own).toBeFocused();
};

test("the schema tells every setting with its words", () => {
  expect(REGISTRY.length).toBeGreaterThan(40);
  for (const { id, kind, name, help, values, choice, layers } of REGISTRY) {
    expect(`${name} ${help}`, id).not.toMatch(/undefined|^ | $/);
    expect(kind, id).not.toMatch(/:/);
    expect(layers, id).not.toHaveLength(0);
    for (const value of values ?? []) expect(choice(value), `${id}: ${value}`).toBeTruthy();
  }
});

for (const [section, layer] of PAGES) {
  test(`${section}, ${VIEWS[layer]}: a link to each row lands on it`, async ({ app, page }) => {
    test.slow();
    await app.open(section);
    await show(page, layer);
    // Within the page that is open, as from the address bar.
    const address = page.url();
    for (const setting of rowsOf(section, layer)) {
      await test.step(setting.id, async () => {
        await page.goto(`${address}#${setting.id}`);
        await expectLanded(page, setting);
        const own = row(page, setting);
        await expect(own.locator(".as-row-name")).toHaveText(setting.name);
        await expect(own.locator(".as-row-help")).toHaveText(setting.help);
        await expect(page.getByRole("radio", { name: VIEWS[layer] })).toBeChecked();
      });
    }
  });
}

test("a link opens the view that has the row", async ({ app, page }) => {
  for (const [section, layer] of PAGES) {
    const setting = rowsOf(section, layer).find(({ layers }) => layers.length === 1);
    if (!setting) continue;
    await app.open(`${section}#${setting.id}`);
    await expectLanded(page, setting);
  }
});

test("the search finds each by its name", async ({ app, page }) => {
  test.slow();
  await app.open("");
  const search = page.getByRole("dialog", { name: "Search" });
  for (const setting of REGISTRY) {
    await test.step(setting.id, async () => {
      await page.keyboard.press("Control+k");
      await search.getByRole("combobox").fill(setting.name);
      await expect(search.getByRole("option").first()).toContainText(setting.name);
      // Another section may call something the same; which of them is meant, the row says.
      const title = page.locator(".as-palette-title", { hasText: whole(setting.name) });
      const named = search.getByRole("option").filter({ has: title });
      await named.filter({ hasText: /(Defaults|Interface), / }).click();
      await expect(search).toBeHidden();
      await expectLanded(page, setting);
    });
  }
});

for (const [section, group] of [["defaults", ""], ["interface", "interface."], ["interface", "shortcuts."]]) {
  test(`${group || section}, For me: each is changed at once and taken back`, async ({ app, page, settings }) => {
    test.slow();
    await app.open(section);
    await show(page, "personal");
    const { workspace, personal, locks } = await settings.all();
    for (const setting of rowsOf(section, "personal").filter(({ id }) => id.startsWith(group))) {
      const { id, name, initial } = setting;
      await test.step(id, async () => {
        const own = row(page, setting);
        if (locks[id]) return expect(own).toContainText("Locked by ");
        const now = personal[id] ?? workspace[id] ?? initial;
        const to = otherValue(setting, now);
        await change(page, setting, to, now);
        await expect(own).toContainText("Set by you");
        await soon(() => settings.stored("personal", setting)).toEqual(to);
        await expect(toast(page, `${name}: `)).toBeVisible();
        const changes = history(page).getByRole("listitem");
        await expect(changes.first()).toContainText(`${name} for you`);
        await undo(page);
        await soon(() => settings.stored("personal", setting)).toEqual(personal[id]);
        await expect(own).toContainText(id in personal ? "Set by you" : id in workspace ? "Set by the workspace" : "Default");
        // What is as it was before a change offers nothing to put back.
        await expect(changes.nth(1)).toContainText(`${name} for you`);
        await expect(changes.nth(1).getByRole("button")).toHaveCount(0);
      });
    }
  });
}

for (const section of ["defaults", "interface"]) {
  test(`${section}, For everybody: each is saved together and taken back`, async ({ app, page, settings }) => {
    test.slow();
    await app.open(section);
    await show(page, "workspace");
    const { workspace } = await settings.all();
    const wanted = {};
    for (const setting of rowsOf(section, "workspace")) {
      await test.step(setting.id, async () => {
        const now = workspace[setting.id] ?? setting.initial;
        const to = otherValue(setting, now);
        wanted[setting.id] = to;
        await change(page, setting, to, now);
        await expect(row(page, setting)).toContainText("Set by the workspace");
      });
    }
    await save(page, { risky: section === "defaults" });
    expect((await settings.all()).workspace).toEqual({ ...workspace, ...wanted });
    await test.step("the history lists each", async () => {
      const more = page.getByRole("button", { name: "Show more" });
      while (await more.isVisible()) await more.click();
      for (const { name } of rowsOf(section, "workspace")) {
        await expect(history(page).getByRole("listitem").filter({ hasText: `${name} for everybody` })).not.toHaveCount(0);
      }
    });
    await expect(toast(page, SAVED)).toBeVisible();
    await undo(page);
    await soon(async () => (await settings.all()).workspace).toEqual(workspace);
  });
}

test("what is put back from the history is as it was", async ({ app, page, settings }) => {
  await app.open("defaults");
  const retention = REGISTRY.find(({ id }) => id === "import.retention");
  await history(page).getByRole("button", { name: "Put back Delete media after to 90 days" }).click();
  await soon(() => settings.stored("workspace", retention)).toBe(90);
  await undo(page);
  await soon(() => settings.stored("workspace", retention)).toBe(365);
});

test("a file that is taken in somewhere else gives the same file again", async ({ app, page, settings }) => {
  test.slow();
  const all = { workspace: {}, personal: {} };
  for (const setting of REGISTRY) {
    for (const layer of setting.layers) all[layer][setting.id] = otherValue(setting);
  }
  // No two shortcuts are the same.
  const shortcuts = REGISTRY.filter(({ kind }) => kind === "shortcut");
  for (const [at, { id }] of shortcuts.entries()) all.personal[id] = `alt+${"abdhijlnpqu"[at]}`;
  // Locked ones of one's own rest, and cannot be set.
  await settings.put({ locks: { "workflow.review": null } });
  await settings.put(all);
  await settings.put({ locks: { "import.quality": { reason: "“Quality” & <care>\u00a0" }, "languages.source": { reason: "" } } });

  await app.open("defaults");
  const region = page.getByRole("region", { name: "Export and import" });
  const download = async () => {
    const downloading = page.waitForEvent("download");
    await region.getByRole("button", { name: "Download settings" }).click();
    return (await downloading).path();
  };
  const file = await download();
  const text = await readFile(file, "utf8");
  for (const layer of ["workspace", "personal"]) expect(JSON.parse(text)[layer]).toEqual(all[layer]);
  expect(Object.keys(JSON.parse(text).locks)).toEqual(["import.quality", "languages.source"]);

  await page.getByRole("button", { name: "Start empty" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Start empty" }).click();
  await soon(async () => (await settings.all()).workspace).toEqual({});
  // Other numbers and dates draw the page anew.
  await app.open("defaults");
  await region.getByLabel("Import a file").setInputFiles(file);
  await region.getByRole("button", { name: /^Apply \d+ changes$/ }).click();
  await expect(toast(page, /^\d+ settings imported$/)).toBeVisible();
  expect(await readFile(await download(), "utf8")).toBe(text);
});
