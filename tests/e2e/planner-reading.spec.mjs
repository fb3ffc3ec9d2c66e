// How a file is read: in which encoding, with which columns, and as somebody says.
import { expect, pick, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, HEADER, heading, PRICED } from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

const utf16 = (text, bigEndian) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};

const reading = (page) => page.locator(".as-reading");
const openReading = (page) => reading(page).getByText("Columns and format").first().click();
const taken = (page, name) => page.getByRole("combobox", { name: `“${name}” is taken for`, exact: true });
const unit = (page, name) => page.getByRole("combobox", { name: `Durations in “${name}” are counted in`, exact: true });

for (const [encoding, bytes] of [
  ["UTF-16, low byte first", utf16(`\ufeff${BATCH}`, false)],
  ["UTF-16, high byte first", utf16(BATCH, true)],
  ["Windows-1252 (Western European)", Buffer.from(BATCH.replace("a,612", "Zürich,612"), "latin1")],
]) {
  test(`text in ${encoding} comes to the same`, async ({ page }) => {
    await choose(page, csv(bytes));
    await expectFigures(page, PRICED);
    await openReading(page);
    await expect(page.getByLabel("Text encoding")).toContainText(`As it looks: ${encoding}`);
  });
}

test("columns that nobody knows are said what they are, and known the next time", async ({ app, page }) => {
  const text = "name;took;what;lang\na;0:10:12,48;transcribe;en\nb;0:30;transcribe;en\n";
  await choose(page, csv(text));
  await expect(heading(page, "Columns are missing: duration_seconds and service")).toBeFocused();
  await expect(reading(page).getByRole("row")).toHaveCount(5);
  await expect(reading(page).getByRole("row", { name: /^took/ })).toContainText("0:10:12,48 · 0:30");
  await pick(taken(page, "took"), "Duration");
  await expect(heading(page, "A column is missing: service")).toBeVisible();
  await expect(taken(page, "took")).toBeFocused();
  await pick(taken(page, "what"), "Service");
  await expectFigures(page, ["3.215 credits", "2 jobs", "about 10.72 min", "643 s", "642.48 s before rounding"]);
  await expect(taken(page, "what")).toBeFocused();
  await page.reload();
  await app.open("planner");
  await choose(page, csv(text, "next.csv"));
  await expectFigures(page, ["3.215 credits", "2 jobs", "about 10.72 min", "643 s", "642.48 s before rounding"]);
  await openReading(page);
  await expect(page.getByText("It is read as you chose it for a file with the same columns before.")).toBeVisible();
  await button(page, "Read it as it looks").click();
  await expect(heading(page, "Columns are missing: duration_seconds and service")).toBeVisible();
});

test("units, decimals and a header that is none can be set right", async ({ page }) => {
  await choose(page, csv("60,transcribe\n30,transcribe\n"));
  await expect(heading(page, "Columns are missing: duration_seconds and service")).toBeVisible();
  await expect(page.getByLabel("First row")).toContainText("As it looks: Is a job");
  await pick(taken(page, "1"), "Duration");
  await pick(taken(page, "2"), "Service");
  await expectFigures(page, ["0.45 credits", "2 jobs", "1.5 min", "90 s", "90 s before rounding"]);
  await pick(unit(page, "1"), "Minutes");
  await expectFigures(page, ["27 credits", "2 jobs", "90 min", "5,400 s", "5,400 s before rounding"]);
  await pick(page.getByLabel("First row"), "Names the columns");
  await expectFigures(page, ["9 credits", "1 job", "30 min", "1,800 s", "1,800 s before rounding"]);
  // A point that would be one between thousands.
  await choose(page, csv(`${HEADER.replaceAll(",", ";")}a;1.500;en;transcribe\n`));
  await expectFigures(page, ["0.01 credits", "1 job", "about 0.03 min", "2 s", "1.5 s before rounding"]);
  await expect(reading(page)).not.toHaveAttribute("open");
  await openReading(page);
  await expect(page.getByLabel("Between values")).toContainText("As it looks: Semicolons");
  await pick(page.getByLabel("Before decimals"), "Comma");
  await expect(heading(page, "Nothing could be priced")).toBeVisible();
});

test("a plan keeps how its file was read", async ({ page }) => {
  const text = "what;took\ntranscribe;10\ntranscribe;20\n";
  await choose(page, csv(text));
  await pick(taken(page, "took"), "Duration");
  await pick(unit(page, "took"), "Minutes");
  await pick(taken(page, "what"), "Service");
  const figures = ["9 credits", "2 jobs", "30 min", "1,800 s", "1,800 s before rounding"];
  await expectFigures(page, figures);
  const saved = page.waitForEvent("download");
  await button(page, "Save plan").click();
  const plan = await (await saved).path();
  await page.evaluate(() => localStorage.removeItem("allset.layouts"));
  await choose(page, { name: "batch.plan.json", mimeType: "application/json", buffer: (await import("node:fs")).readFileSync(plan) });
  await choose(page, csv(text));
  await expectFigures(page, figures);
  await expect(heading(page, "Nothing has moved since the plan")).toBeVisible();
});
