// What runs now under a limit, and what the rest waits for.
import { readFile } from "node:fs/promises";
import { expect, pick, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, HEADER, heading, PRICED } from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

const part = (page, name) => page.locator(".as-parts > *").filter({ has: heading(page, name) });
const limit = (page) => page.getByRole("textbox", { name: "Credits at most" });

/** Chooses under a limit of so many credits. */
const under = async (page, credits) => {
  await page.getByRole("radio", { name: "A number of credits" }).check();
  await limit(page).fill(credits);
  await button(page, "Choose the jobs").click();
};

/** The file that a button saves, with its name. */
const saved = async (page, name) => {
  const waiting = page.waitForEvent("download");
  await button(page, name).click();
  const file = await waiting;
  return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
};

test("what the credits on hand do not pay for waits for the next grant, each part as a file", async ({ page }) => {
  // Three times 700 of 1,897 credits; the next grant comes later.
  const rows = ["a", "b", "c"].map((id) => `${id},100000,en,translate\n`);
  await choose(page, csv(HEADER + rows.join("")));
  await expect(page.getByText("Short by 203 credits")).toBeVisible();
  await expect(page.getByRole("radio", { name: "The credits on hand: 1,897" })).toBeChecked();
  await button(page, "Choose the jobs").click();
  await expect(part(page, "Runs now")).toContainText("2 jobs");
  await expect(part(page, "Runs now")).toContainText("At most 1,400 credits");
  await expect(part(page, "Waits")).toContainText("1 job");
  await expect(part(page, "Waits")).toContainText(/From \d{1,2} \w+ \d{4} on, the credits pay for these\./);
  await expect(
    page.getByText("translate: one job waits. It can cost 700 credits, and 497 are left for it."),
  ).toBeVisible();
  await expect(page.getByText("Jobs that run now: 2. Jobs that wait: 1.")).toHaveRole("status");
  expect(await saved(page, "Download these jobs")).toEqual(["batch-1.csv", HEADER + rows[0] + rows[1]]);
  expect(await saved(page, "Download the rest")).toEqual(["batch-2.csv", HEADER + rows[2]]);
});

test("a limit of one's own takes what fits in order, or as many as can", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await under(page, "5");
  await expect(part(page, "Runs now")).toContainText("3 jobs");
  await expect(part(page, "Runs now")).toContainText("At most 4.531 credits");
  await expect(
    page.getByText("diarize: one job waits. It can cost 8.432 credits, and 0.469 are left for it."),
  ).toBeVisible();
  await pick(page.getByLabel("Which jobs first"), "The cheapest, so that most jobs run");
  await under(page, "2");
  await expect(part(page, "Runs now")).toContainText("2 jobs");
  await expect(part(page, "Runs now")).toContainText("At most 1.466 credits");
  await expect(part(page, "Waits")).toContainText("Once the others have run, the credits on hand pay for these too.");
  await pick(page.getByLabel("Which jobs first"), "The cheapest for their time, so that most time is covered");
  await under(page, "9");
  await expect(part(page, "Runs now")).toContainText("At most 8.582 credits");
  await expect(page.getByText(/^No other choice covers more than about .* beyond this\.$/)).toBeVisible();
});

test("a column of priorities says which jobs come first", async ({ page }) => {
  const rows = ["a,60,en,transcribe,2\n", "b,60,en,transcribe,\n", "c,60,en,transcribe,1\n"];
  await choose(page, csv(`job_id,duration_seconds,language,service,priority\n${rows.join("")}`));
  await pick(page.getByLabel("Which jobs first"), "By their priority, the lowest number first");
  await under(page, "0.6");
  await expect(part(page, "Runs now")).toContainText("2 jobs");
  const [, rest] = await saved(page, "Download the rest");
  expect(rest.split("\n")[1]).toBe(rows[1].trim());
  // Without such a column there is nothing to go by.
  await choose(page, csv(BATCH));
  await expect(page.getByLabel("Which jobs first").getByRole("option")).toHaveCount(3);
});

test("other terms choose anew, and what cannot be a limit says so", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await under(page, "all");
  const wrong = "Write a number of credits above zero, such as 1,250.5.";
  await expect(limit(page)).toBeFocused();
  await expect(limit(page)).toHaveAccessibleDescription(new RegExp(wrong));
  await expect(limit(page)).toHaveValue("all");
  await under(page, "12.963");
  await expect(page.getByText("All 4 jobs can run")).toBeVisible();
  // By steps of 15 seconds it is 13.05.
  await page.getByLabel("Rate card").selectOption("Steps of 15 seconds");
  await expect(part(page, "Runs now")).toContainText("3 jobs");
  await under(page, "0.01");
  await expect(page.getByText("No job fits under this limit")).toBeVisible();
  await expect(part(page, "Waits")).toContainText("4 jobs");
  // Of another file nothing was chosen yet.
  await choose(page, csv(BATCH, "other.csv"));
  await expect(page.getByText("other.csv")).toBeVisible();
  await expect(page.getByText("No job fits under this limit")).toHaveCount(0);
});
