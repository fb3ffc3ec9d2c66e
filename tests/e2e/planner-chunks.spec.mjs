// A batch in chunks of a size, each of them a file.
import { readFile } from "node:fs/promises";
import { expect, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, expectRows, HEADER, PRICED } from "./planner.mjs";

const TABLE = "The chunks of the batch";
const ROWS = BATCH.slice(HEADER.length).split("\n").map((row) => `${row}\n`);
const TIME = /^(about )?[\d.]+ min$/;

const size = (page) => page.getByRole("textbox", { name: /^(Jobs in|Credits for) each chunk/ });
// Another part of the page has a choice of the same name.
const byCredits = (page) =>
  page.getByRole("radiogroup", { name: "Size of a chunk" }).getByRole("radio", { name: "A number of credits" });
const split = async (page, typed) => {
  await size(page).fill(typed);
  await button(page, "Split the batch").click();
};

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await page.getByText("In chunks", { exact: true }).click();
});

test("chunks of so many jobs, each a file with its rows", async ({ page }) => {
  await split(page, "3");
  await expectRows(page, TABLE, [
    ["1", "2 to 4", "3", TIME, "11.647", "Download"],
    ["2", "5", "1", TIME, "1.316", "Download"],
  ]);
  await expect(page.getByText("The batch makes 2 chunks.")).toHaveRole("status");
  const waiting = page.waitForEvent("download");
  await button(page, "Download chunk 1").click();
  const file = await waiting;
  expect(file.suggestedFilename()).toBe("batch-001.csv");
  expect(await readFile(await file.path(), "utf8")).toBe(HEADER + ROWS.slice(0, 3).join(""));
});

test("chunks of so many credits, split anew by other terms", async ({ page }) => {
  await byCredits(page).check();
  await split(page, "5");
  await expectRows(page, TABLE, [
    ["1", "2 to 3", "2", TIME, "3.215", "Download"],
    ["2", "4", "1", TIME, "8.432", "Download"],
    ["3", "5", "1", TIME, "1.316", "Download"],
  ]);
  await page.getByLabel("Rate card").selectOption("Steps of 15 seconds");
  await expect(page.getByRole("table", { name: TABLE }).getByRole("row").nth(1)).toContainText("3.225");
});

test("what cannot be a size says so, and stays", async ({ page }) => {
  for (const typed of ["", "many", "0", "1.5", "-2"]) {
    await split(page, typed);
    await expect(size(page)).toBeFocused();
    await expect(size(page)).toHaveAccessibleDescription("Write a whole number of jobs above zero, such as 200.");
    await expect(size(page)).toHaveValue(typed);
  }
  await byCredits(page).check();
  await split(page, "0");
  await expect(size(page)).toHaveAccessibleDescription(/^Write a number of credits above zero/);
  await expect(page.getByRole("table", { name: TABLE })).toHaveCount(0);
});

test("more chunks than anybody runs are refused", async ({ page }) => {
  await choose(page, csv(HEADER + "a,60,en,transcribe\n".repeat(600)));
  await expect(page.getByRole("definition").first()).toContainText("180 credits");
  await split(page, "1");
  await expect(page.getByText("There would be more than 500 chunks").last()).toBeVisible();
  await split(page, "2");
  await expect(page.getByRole("table", { name: TABLE }).getByRole("row")).toHaveCount(301);
});
