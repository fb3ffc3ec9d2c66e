// Workbooks and recordings that other programs made (tests/files/README.md), each made into a table first.
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "./app.mjs";
import { BATCH, button, choose, chooser, csv, drop, expectFigures, expectRows, heading, PRICED, withFolder } from "./planner.mjs";

const FILES = fileURLToPath(new URL("../files/", import.meta.url));
const file = (name) => join(FILES, name);
const RECORDINGS = ["tone.wav", "tone.flac", "tone.ogg", "tone.mka"];

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

const sheet = (page) => page.getByLabel("Sheet", { exact: true });

test("the sheet of a workbook with jobs in it is priced, and another one is a choice away", async ({ page }) => {
  await choose(page, file("jobs.xlsx"));
  await expect(page.getByText("jobs.xlsx")).toBeVisible();
  await expect(sheet(page)).toHaveValue("Jobs");
  await expect(sheet(page).getByRole("option")).toHaveText(["Notes", "Jobs", "More"]);
  await expect(page.getByText("3 jobs", { exact: true })).toBeVisible();
  // The row has the number that it has in the sheet.
  const refused = page.getByRole("table", { name: /refused|not priced|cannot be priced/i });
  await expect(refused.getByRole("row").nth(1)).toContainText("5");
  await sheet(page).selectOption("More");
  await expect(page.getByText("1 job", { exact: true })).toBeVisible();
  await expect(sheet(page)).toHaveValue("More");
});

test("a sheet without jobs says so, and a table takes its place", async ({ page }) => {
  await choose(page, file("jobs.xlsx"));
  await sheet(page).selectOption("Notes");
  await expect(heading(page, "There is nothing in the workbook")).toBeVisible();
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await expect(sheet(page)).toHaveCount(0);
});

test("a workbook whose opening was stopped stays named, and can be opened again", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  // What opens it does not come the first time.
  await page.route("**/file-worker.mjs", () => {}, { times: 1 });
  await choose(page, file("jobs.xlsx"));
  await button(page, "Cancel").click();
  await expect(heading(page, "Pricing was stopped")).toBeFocused();
  await expect(page.getByText("jobs.xlsx", { exact: true })).toBeVisible();
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  await expect(heading(page, "Pricing was stopped")).toBeVisible();
  await button(page, "Price again").click();
  await expect(sheet(page)).toHaveValue("Jobs");
  await expect(page.getByText("3 jobs", { exact: true })).toBeVisible();
});

test("recordings are priced by their headers, with what is assumed of them", async ({ page }) => {
  await chooser(page).setInputFiles([...RECORDINGS, "jobs.xlsx"].map(file));
  await expect(page.getByText("tone.flac …: 4 recordings", { exact: true })).toBeVisible();
  await expect(page.getByText("1 file is no recording that can be read: jobs.xlsx.")).toBeVisible();
  // A header tells no service.
  await expect(heading(page, "Choose the service for these recordings")).toBeFocused();
  await page.getByLabel("Service", { exact: true }).selectOption("transcribe");
  await expect(page.getByText("4 jobs", { exact: true })).toBeVisible();
  await expect(page.getByText("10 s before rounding")).toBeVisible();
});

test("a folder of recordings is taken with what is in its folders", async ({ page }) => {
  await page.getByLabel("Choose a folder").setInputFiles(FILES);
  await expect(page.getByText("files: 12 recordings", { exact: true })).toBeVisible();
  await expect(heading(page, "Choose the service for these recordings")).toBeVisible();
  await expect(page.getByText("2 files are no recordings that can be read: ", { exact: false })).toBeVisible();
});

test("a folder that is dropped is taken with what is in its folders", async ({ page }) => {
  const zone = page.locator(".as-drop");
  await zone.scrollIntoViewIfNeeded();
  const { x, y, width, height } = await zone.boundingBox();
  const session = await page.context().newCDPSession(page);
  for (const type of ["dragEnter", "dragOver", "drop"]) {
    const data = { items: [], files: [FILES.replace(/\/$/, "")], dragOperationsMask: 1 };
    await session.send("Input.dispatchDragEvent", { type, x: x + width / 2, y: y + height / 2, data });
  }
  await expect(page.getByText("files: 12 recordings", { exact: true })).toBeVisible();
});

test("more recordings than are read at a time are not taken, and the plan stays", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await chooser(page).evaluate((input) => {
    // A list of so many that the browser makes takes minutes.
    const files = Array(100_001).fill(new File([], "tone.wav"));
    Object.defineProperty(input, "files", { value: files });
    input.dispatchEvent(new Event("change", { bubbles: true }));
  });
  await expect(page.getByText("These are more files than are read at a time: 100,000 at most.")).toBeVisible();
  await expectFigures(page, PRICED);
});

test("a folder without recordings is not taken, and the plan stays", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  await withFolder(async (folder) => {
    await writeFile(join(folder, "notes.txt"), "none");
    await page.getByLabel("Choose a folder").setInputFiles(folder);
    await expect(page.getByText("There is no recording in that folder.")).toBeVisible();
    await expectFigures(page, PRICED);
  });
});

const HOSTILE = [
  ["a workbook that is cut off", async () => (await readFile(file("jobs.xlsx"))).subarray(0, 4_000), "The workbook cannot be read"],
  ["a workbook of the old kind", async () => Buffer.from("d0cf11e0a1b11ae1", "hex"), "The workbook cannot be read"],
  [
    "a locked workbook",
    async () => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), Buffer.from("EncryptedPackage", "utf16le")]),
    "The workbook is locked with a password",
  ],
  ["a recording without an end", async () => (await readFile(file("film-end.mov"))).subarray(0, 3_000), "No recording could be read"],
  ["a recording of nothing", async () => Buffer.from("OggS\0\0\0\0\0\0\0\0\0\0", "latin1"), "No recording could be read"],
];

for (const [name, bytes, title] of HOSTILE) {
  test(`${name} says what it is`, async ({ page }) => {
    await choose(page, { name: "strange", mimeType: "", buffer: await bytes() });
    await expect(heading(page, title)).toBeFocused();
    await expect(page.getByText("strange", { exact: true })).toBeVisible();
    await drop(page, [csv(BATCH)]);
    await expectFigures(page, PRICED);
  });
}
