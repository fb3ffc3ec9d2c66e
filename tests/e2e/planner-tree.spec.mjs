// What the total is made of, as a tree that is opened branch by branch.
import { expect, pick, test } from "./app.mjs";
import { choose, csv } from "./planner.mjs";

const BATCH = `path,duration_seconds,language,service
a/b/one.wav,600,en,transcribe
a/two.wav,1200,en,translate
three.wav,60,fr,transcribe
`;

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
  await choose(page, csv(BATCH));
  await page.getByText("Costs as a tree").click();
});

const whole = (page) => page.locator(".as-fold").first().locator("ul").first();
const branch = (page, name) => page.locator("details", { has: page.locator(`> summary`, { hasText: name }) }).last();

test("costs are told apart by service and language, and by folders", async ({ page }) => {
  await expect(whole(page).locator("> li")).toHaveText([
    "translate 1 job, 8.4 credits, 72%",
    "transcribe 2 jobs, 3.3 credits, 28%",
  ]);
  await branch(page, "transcribe").locator("> summary").click();
  await expect(branch(page, "transcribe").locator("ul > li")).toHaveText([
    "English 1 job, 3 credits, 26%",
    "French 1 job, 0.3 credits, 3%",
  ]);
  await pick(page.getByLabel("Told apart by"), "Folder");
  await expect(whole(page).locator("> li")).toHaveText([
    "a 2 jobs, 11.4 credits, 97%",
    "French 1 job, 0.3 credits, 3%",
  ]);
  await branch(page, "a 2 jobs").locator("> summary").press("Enter");
  await expect(branch(page, "a 2 jobs").locator("ul > li")).toHaveText([
    "English 1 job, 8.4 credits, 72%",
    "b 1 job, 3 credits, 26%",
  ]);
  await pick(page.getByLabel("Then by"), "Nothing else");
  await expect(whole(page).locator("> li")).toHaveText(["a 2 jobs, 11.4 credits, 97%"]);
  // Another card adds it up anew, and what it is told apart by stays.
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  await expect(whole(page).locator("> li")).toHaveText(["a 2 jobs, 11.4 credits, 97%"]);
  await expect(page.getByLabel("Told apart by")).toHaveValue("3");
});
