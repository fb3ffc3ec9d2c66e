// What if: a result that is kept beside the one of now.
import { expect, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, expectRows, PRICED } from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

test("a kept result stands beside what another card makes of it, with a warning where it is much", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await button(page, "Keep this to compare").click();
  await expectRows(page, "What if", [["Standard, by the second", "batch.csv", "4", "12.963", "12.963", "The same"]]);
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  await expectRows(page, "What if", [
    ["Standard, by the second", "batch.csv", "4", "12.963", "12.963", "+0.837 (+6%)"],
  ]);
  await expect(page.getByText("Total: 12.963 → 13.8 credits (+0.837)")).toBeVisible();
  await expect(page.getByText("~ diarize and French: 8.432 → 8.52")).toBeVisible();
  const percent = page.getByRole("textbox", { name: "Warn above, in percent" });
  await expect(percent).toHaveValue("20");
  await expect(page.getByText("More than")).toHaveCount(0);
  await percent.fill("5");
  await expect(page.getByText("More than 5 % above Standard, by the second")).toBeVisible();
  await percent.fill("a lot");
  const said = "Left empty, nothing is warned of. Write a whole number, such as 20.";
  await expect(percent).toHaveAccessibleDescription(said);
  await button(page, "Keep this to compare").click();
  await expect(page.getByRole("table", { name: "What if" }).getByRole("row")).toHaveCount(3);
  await page.getByLabel("Show the difference to").selectOption("Standard, by the second");
  await button(page, "Remove this one").click();
  await expectRows(page, "What if", [["Whole minutes", "batch.csv", "4", "13.8", "13.8", "The same"]]);
});

test("a limit that blocks lets no plan be saved above it", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await button(page, "Keep this to compare").click();
  await page.getByRole("textbox", { name: "Warn above, in percent" }).fill("5");
  await page.getByRole("checkbox", { name: "Save no plan above that" }).check();
  const saves = async () => {
    const waiting = page.waitForEvent("download");
    await button(page, "Save plan").click();
    return (await waiting).suggestedFilename();
  };
  expect(await saves()).toBe("batch.csv.plan.json");
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  const blocked = page.getByText(/^This plan is above the limit under “What if” and is not saved\./);
  await expect(blocked).toBeVisible();
  await button(page, "Save plan").click();
  await expect(page.getByRole("status").filter({ has: blocked })).toHaveCount(2);
  await page.getByRole("checkbox", { name: "Save no plan above that" }).uncheck();
  expect(await saves()).toBe("batch.csv.plan.json");
});
