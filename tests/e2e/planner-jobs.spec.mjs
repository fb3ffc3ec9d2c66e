// The jobs one by one: searched, sorted, and a page at a time.
import { expect, pick, test } from "./app.mjs";
import { button, choose, csv, heading, HEADER } from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

const BATCH = `${HEADER}harbour,600,en,transcribe
pier,30,de,translate
lighthouse,x,en,transcribe
dock,1200,en,transcribe
quay,60,en,sing
`;

const open = (page) => page.getByText("Jobs one by one").first().click();
const table = (page) => page.getByRole("table", { name: "Jobs one by one" });
/** The names of the jobs that are listed, in their order. */
const expectJobs = (page, names) => expect(table(page).locator("tbody td:nth-child(2)")).toHaveText(names);
const search = (page) => page.getByLabel("Search names, services and rows");

test("each job has its cost or its reason, and is found and sorted", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expect(page.getByText("3 of 5 priced")).toBeVisible();
  await open(page);
  await expectJobs(page, ["harbour", "pier", "lighthouse", "dock", "quay"]);
  const row = (name) => table(page).getByRole("row", { name });
  await expect(row("harbour").getByRole("cell")).toHaveText(["harbour", "transcribe · English", "600 s", "3", "Priced"]);
  await expect(row("lighthouse")).toContainText("x");
  await expect(row("quay")).toContainText("sing");
  await pick(page.getByLabel("Order"), "The dearest first");
  await expectJobs(page, ["dock", "harbour", "pier", "lighthouse", "quay"]);
  await pick(page.getByLabel("Order"), "By name");
  await expectJobs(page, ["dock", "harbour", "lighthouse", "pier", "quay"]);
  await search(page).fill("TRANSCRIBE");
  await expectJobs(page, ["dock", "harbour", "lighthouse"]);
  await pick(page.getByLabel("Status"), "Refused");
  await expectJobs(page, ["lighthouse"]);
  await search(page).fill("nowhere");
  await expect(page.getByText("No job is like that.")).toHaveRole("status");
  await expect(search(page)).toBeFocused();
});

test("what runs and what waits stands in the list", async ({ page }) => {
  await choose(page, csv(BATCH));
  await open(page);
  await expectJobs(page, ["harbour", "pier", "lighthouse", "dock", "quay"]);
  await page.getByRole("radio", { name: "A number of credits" }).check();
  await page.getByRole("textbox", { name: "Credits at most" }).fill("4");
  await button(page, "Choose the jobs").click();
  const standing = (name) => table(page).getByRole("row", { name }).getByRole("cell").last();
  await expect(standing("harbour")).toHaveText("Runs now");
  await expect(standing("dock")).toHaveText("Waits");
  await pick(page.getByLabel("Status"), "Waits");
  await expectJobs(page, ["dock"]);
  // Another card prices them anew, and what was chosen and looked for stays.
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  await expect(heading(page, "What it costs")).toBeVisible();
  await expectJobs(page, ["dock"]);
});

test("of many jobs one page is drawn at a time", async ({ page }) => {
  const rows = Array.from({ length: 120 }, (_, at) => `job ${at + 1},60,en,transcribe\n`);
  await choose(page, csv(HEADER + rows.join("")));
  await open(page);
  await expect(page.getByText("Jobs 1 to 50 of 120")).toBeVisible();
  await expect(table(page).locator("tbody tr")).toHaveCount(50);
  await expect(button(page, "Previous jobs")).toBeDisabled();
  await button(page, "Next jobs").click();
  await expect(page.getByText("Jobs 51 to 100 of 120")).toBeFocused();
  await button(page, "Next jobs").click();
  await expect(page.getByText("Jobs 101 to 120 of 120")).toBeFocused();
  await expect(button(page, "Next jobs")).toBeDisabled();
  await expect(table(page).locator("tbody tr").last()).toContainText("job 120");
  await search(page).fill("job 11");
  await expect(page.getByText("Jobs 1 to 11 of 11")).toBeVisible();
});

test("a cost with bounds is listed with them", async ({ page }) => {
  await choose(page, csv("id,service,language\na,transcribe,en\n"));
  await page.getByLabel("Duration", { exact: true }).fill("600");
  await page.getByText("Bounds and exceptions").click();
  await page.getByLabel("At most").first().fill("1200");
  await expect(page.getByText("At least 3, at most 6 credits")).toBeVisible();
  await open(page);
  await expect(table(page).getByRole("cell").nth(3)).toHaveText("3 (3 to 6)");
});
