// Settings as a file: out, and in again with a look at what would change.
import { readFile } from "node:fs/promises";
import { expect, test } from "./app.mjs";
import { violations } from "./axe.mjs";

const file = (parts) => ({
  name: "settings.json",
  mimeType: "application/json",
  buffer: Buffer.from(JSON.stringify({ format: "allset.settings/1", ...parts })),
});

/** The section, on a page that has read the settings. */
const section = async (app) => {
  await app.open("./defaults");
  const region = app.page.getByRole("region", { name: "Export and import" });
  await expect(region.getByRole("button", { name: "Download settings" })).toBeEnabled();
  return region;
};

const choose = (region, chosen) => region.getByLabel("Import a file").setInputFiles(chosen);

test("what is downloaded changes nothing where it came from", async ({ app, page }) => {
  const region = await section(app);
  const downloading = page.waitForEvent("download");
  await region.getByRole("button", { name: "Download settings" }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe("allset-settings.json");
  const path = await download.path();
  const text = await readFile(path, "utf8");
  expect(JSON.parse(text).workspace["import.retention"]).toBe(365);
  await choose(region, path);
  await expect(region.getByText("There is nothing to change.")).toBeVisible();
  await expect(region.getByRole("button", { name: "Apply 0 changes" })).toBeDisabled();
  await region.getByRole("button", { name: "Cancel" }).click();
  await expect(region.getByRole("heading", { name: "Export and import" })).toBeFocused();
});

test("a file is looked at row by row before it changes anything", async ({ app, page }) => {
  const region = await section(app);
  await choose(
    region,
    file({
      workspace: { "import.retention": 30, "import.quality": "small", "workflow.quality": "huge", "no.such": 1 },
      personal: { "interface.hours": "24" },
      locks: { "workflow.review": null },
    }),
  );
  await expect(region.getByRole("heading", { name: "What the file would change" })).toBeFocused();
  await expect(region.getByText("To change: 4. As they are: 0. Refused: 2.")).toBeVisible();
  expect(await violations(page)).toEqual([]);
  const retention = region.getByRole("row", { name: /365 days.*30 days.*Changes/ });
  await expect(retention).toBeVisible();
  await expect(region.getByRole("row", { name: /no\.such.*There is no setting of this name here\./ })).toBeVisible();
  await expect(region.getByRole("row", { name: /huge.*This is not one of the values/ })).toBeVisible();

  await retention.getByRole("checkbox").press("Space");
  await region.getByRole("button", { name: "Apply 3 changes" }).press("Enter");
  await expect(page.getByText("3 settings imported")).toBeVisible();
  await expect(region.getByRole("heading", { name: "Export and import" })).toBeFocused();

  // The same file again says what is left.
  await choose(region, file({ workspace: { "import.retention": 30, "import.quality": "small" }, locks: {} }));
  await expect(region.getByText("To change: 1. As they are: 1. Refused: 0.")).toBeVisible();
});

test("a change that came between is told, and what was left out stays out", async ({ app, page }) => {
  const region = await section(app);
  await choose(region, file({ workspace: { "import.retention": 30, "import.quality": "small" } }));
  const retention = () => region.getByRole("row", { name: /30 days/ });
  await retention().getByRole("checkbox").uncheck();

  const other = await app.otherTab();
  await app.open("./defaults", other);
  const theirs = other.getByRole("region", { name: "Export and import" });
  await choose(theirs, file({ workspace: { "import.retention": 7 } }));
  await theirs.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(other.getByText("1 setting imported")).toBeVisible();

  app.mayComplain(/412/);
  await region.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(region.getByText("Somebody changed settings meanwhile")).toBeVisible();
  await expect(region.getByRole("row", { name: /7 days.*30 days/ }).getByRole("checkbox")).not.toBeChecked();
  await region.getByRole("button", { name: "Apply 1 change" }).click();
  await expect(page.getByText("1 setting imported")).toBeVisible();
});

test("a file that is none says why", async ({ app }) => {
  const region = await section(app);
  await region.getByRole("button", { name: "Paste instead" }).click();
  const text = region.getByLabel("Settings as JSON");
  await expect(text).toBeFocused();
  for (const [pasted, said] of [
    ['{\n  "format": x }', "look at line 2, column 13."],
    ["[]", "This is no file of settings."],
    ['{"format": "allset.settings/9"}', "of another kind or version"],
    ['{"format": "allset.settings/1", "team": {}}', "a part named “team”"],
    ['{"format": "allset.settings/1", "workspace": []}', "The part named “workspace”"],
  ]) {
    await text.fill(pasted);
    await region.getByRole("button", { name: "See what would change" }).click();
    await expect(region.getByRole("alert")).toContainText(said);
  }
  const large = { name: "large.json", mimeType: "application/json", buffer: Buffer.alloc(256 * 1024 + 1, 32) };
  await choose(region, large);
  await expect(region.getByRole("alert")).toContainText("more than 256 KiB");
  await choose(region, file({ workspace: { "import.retention": 30 } }));
  await expect(region.getByRole("alert")).toHaveCount(0);
  await expect(region.getByRole("row", { name: /30 days/ })).toBeVisible();
});
