// Plans as files: saved, opened again, and held against what the same file comes to now.
import { readFile } from "node:fs/promises";
import { expect, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, heading, PRICED } from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

/** Prices the batch and gives the plan that is saved of it, as text. */
const save = async (page) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  const saved = page.waitForEvent("download");
  await button(page, "Save plan").click();
  const file = await saved;
  expect(file.suggestedFilename()).toBe("batch.csv.plan.json");
  return readFile(await file.path(), "utf8");
};

const open = (page, text) =>
  choose(page, { name: "batch.csv.plan.json", mimeType: "application/json", buffer: Buffer.from(text) });

test("a plan that is saved comes to the same when it is priced again", async ({ app, page }) => {
  const text = await save(page);
  const plan = JSON.parse(text);
  expect(plan.format).toBe("allset-plan/1");
  expect(plan.result.total).toBe("12.963");
  expect(plan.manifest.sha256).toMatch(/^[0-9a-f]{64}$/);
  await page.reload();
  await app.open("planner");
  await open(page, text);
  await expect(heading(page, "A plan of “batch.csv” is open")).toBeVisible();
  await expect(page.getByText("came to 12.963 credits")).toBeVisible();
  await choose(page, csv(BATCH, "the same under another name.csv"));
  await expectFigures(page, PRICED);
  await expect(heading(page, "Nothing has moved since the plan")).toBeVisible();
  await button(page, "Close the plan").click();
  await expect(heading(page, "Nothing has moved since the plan")).toHaveCount(0);
});

test("what has moved is told, with what it comes to", async ({ page }) => {
  const text = await save(page);
  await open(page, text);
  await choose(page, csv(`${BATCH.replace("a,612.48,en", "a,712.48,en")}e,10,en,dub\n`));
  await expect(heading(page, "Something has moved since the plan")).toBeVisible();
  const lines = page.getByRole("listitem").filter({ hasText: /→|The file is another/ });
  await expect(lines).toHaveText([
    "The file is another one than the plan was made from.",
    "Total: 12.963 → 13.463 credits (+0.5)",
    "Refused rows: 0 → 1",
    "~ transcribe and English: 3.215 → 3.715",
  ]);
});

test("a plan brings its own card and assumptions", async ({ page }) => {
  const plan = JSON.parse(await save(page));
  await page.getByLabel("Rate card").selectOption("minutes");
  await expect(page.getByText("Priced by Whole minutes, version 1.")).toBeVisible();
  await open(page, JSON.stringify(plan));
  await expect(page.getByLabel("Rate card").locator("option:checked")).toHaveText("Standard, by the second (yours)");
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
});

test("a plan that was changed by hand is not taken", async ({ page }) => {
  const text = await save(page);
  await open(page, text.replace('"12.963"', '"1"'));
  await expect(heading(page, "This plan was changed since it was saved")).toBeVisible();
  await open(page, '{"format":"something else"}');
  await expect(heading(page, "This plan was changed since it was saved")).toHaveCount(0);
});
