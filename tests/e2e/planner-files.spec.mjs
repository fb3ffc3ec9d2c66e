// The files that people give to the planner: those that are no manifest, those that other programs write, and large ones.
import { open, rm, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "./app.mjs";
import {
  BATCH,
  button,
  choose,
  chooseHuge,
  csv,
  drop,
  expectFigures,
  expectRows,
  HEADER,
  heading,
  paste,
  pasteField,
  PRICED,
  progress,
  withFolder,
  writeBig,
} from "./planner.mjs";

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

const noise = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + (at >> 3) * 59) % 256));

const HOSTILE = [
  ["an empty file", "", "There is nothing in it", "The manifest is empty."],
  ["random bytes", noise, "This is not text", "A manifest is CSV text."],
  ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "This is a picture", "Choose a CSV file"],
  ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0\0\0notes.txt", "latin1"), "This is a ZIP archive", "Unpack it first"],
  [
    "a workbook",
    Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml", "latin1"),
    "The workbook cannot be read",
    "save it as XLSX or its sheet as CSV",
  ],
  ["JSON that is no list", '{\n  "jobs": []\n}', "This is JSON", "Save the list of jobs by itself"],
  ["a web page", "<!doctype html><title>Sign in</title>", "This is a web page or XML", "sign in first"],
  [
    "a delimiter that is none",
    "duration_seconds:service\n60:transcribe\n",
    "The columns cannot be told apart",
    "The header is one name: duration_seconds:service.",
  ],
  [
    "a column that is missing, with one like it",
    "length_frames;service\n1;transcribe\n",
    "A column is missing: duration_seconds",
    "Is “length_frames” meant for the duration? Rename it to duration_seconds if it holds seconds.",
  ],
  [
    "two columns of the same",
    "seconds,duration,service\n1,1,transcribe\n",
    "Two columns are taken for the duration",
    "They are “seconds” and “duration”",
  ],
  [
    "a quote left open in the header",
    '"duration_seconds,service\n60,transcribe\n',
    "A quote in the header is out of place",
    "Close it, or remove it",
  ],
  ["old line ends", BATCH.replaceAll("\n", "\r"), "The lines end as old Mac programs write them", "Save it with line breaks"],
  ["a header and nothing else", HEADER, "There is no job in it", "Add one line a job under it."],
  ["a header without an end", "z".repeat(200_000), "The header is longer than 64 KiB", "Check for a line break"],
];

test.describe("a file that is no manifest says what it is and what to do", () => {
  for (const [name, bytes, title, advice] of HOSTILE) {
    test(name, async ({ page }) => {
      await paste(page, BATCH);
      await expectFigures(page, PRICED);
      await choose(page, csv(bytes, "strange.csv"));
      await expect(heading(page, title)).toBeFocused();
      await expect(page.getByRole("main").getByText(advice, { exact: false })).toBeVisible();
      await expect(page.getByText("strange.csv")).toBeVisible();
      await expect(page.getByRole("definition")).toHaveCount(0);
      // Nothing that was typed is lost, and it can be priced again.
      await expect(pasteField(page)).toHaveValue(BATCH);
      await button(page, "Price it").click();
      await expectFigures(page, PRICED);
    });
  }

  test("a pasted text that cannot be priced stays in the field", async ({ page }) => {
    const text = 'length,service\n"60,transcribe\n';
    await paste(page, text);
    await expect(heading(page, "A column is missing: duration_seconds")).toBeFocused();
    await expect(pasteField(page)).toHaveValue(text);
  });

  test("several files are not taken, and the plan stays", async ({ page }) => {
    await choose(page, csv(BATCH));
    await expectFigures(page, PRICED);
    await drop(page, [csv(BATCH, "one.csv"), csv(BATCH, "two.csv")]);
    await expect(page.getByRole("alert")).toHaveText(
      "2 files were dropped, and none of them is a recording. The planner takes one table at a time. Drop one of them.",
    );
    await expectFigures(page, PRICED);
    await drop(page, [csv(`${HEADER}a,60,en,transcribe\n`, "one.csv")]);
    await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });

  test("a file that misses the zone does not take the page away", async ({ page }) => {
    const kept = await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(["x"], "x.csv"));
      const events = ["dragover", "drop"].map(
        (name) => new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }),
      );
      return events.map((event) => !document.querySelector("h1").dispatchEvent(event));
    });
    expect(kept).toEqual([true, true]);
  });
});

test.describe("text as other programs write it is read", () => {
  const variants = {
    "a byte order mark": `\ufeff${BATCH}`,
    "line ends of Windows": BATCH.replaceAll("\n", "\r\n"),
    semicolons: BATCH.replaceAll(",", ";"),
    tabs: BATCH.replaceAll(",", "\t"),
    quotes: BATCH.replaceAll("transcribe", '"transcribe"'),
    "other names of columns": BATCH.replace("duration_seconds", "Duration (s)").replace("service", "Task"),
    "no line end at the end": BATCH.trimEnd(),
  };
  for (const [name, text] of Object.entries(variants)) {
    test(name, async ({ page }) => {
      await choose(page, csv(text));
      await expectFigures(page, PRICED);
    });
  }

  test("blank lines are passed over, and counted as rows", async ({ page }) => {
    await choose(page, csv(`${HEADER}\n\na,60,en,transcribe\nb,abc,en,transcribe\n`));
    await expectFigures(page, ["0.3 credits", "1 job", "2 blank rows were passed over", "1 min", "60 s", /./]);
    await expectRows(page, "1 row was refused", [
      ["5", "duration_seconds", "This is not a plain number.", "abc"],
    ]);
  });
});

test.describe("a file on the disk", () => {
  const priceAgain = (page) => page.getByLabel("Rate card").selectOption("Whole minutes");

  const unreadable = (page) => page.getByText("The file could not be read again.", { exact: false });

  test("is not read again for another price, and has to be there for a plan", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "batch.csv");
      await writeFile(path, BATCH);
      await choose(page, path);
      await expectFigures(page, PRICED);
      await rm(path);
      await priceAgain(page);
      await expect(page.getByText("Priced by Whole minutes, version 1.")).toBeVisible();
      await expect(page.getByRole("definition").nth(1)).toHaveText("4 jobs");
      await button(page, "Save plan").click();
      await expect(unreadable(page)).toBeVisible();
    });
  });

  test("that was changed since makes no plan of what was read before", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "batch.csv");
      await writeFile(path, BATCH);
      await choose(page, path);
      await expectFigures(page, PRICED);
      await writeFile(path, `${HEADER}a,60,en,transcribe\n`);
      const later = new Date(Date.now() + 60_000);
      await utimes(path, later, later);
      await button(page, "Save plan").click();
      await expect(unreadable(page)).toBeVisible();
      await choose(page, path);
      await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
    });
  });

  test("of 2 GB that holds no text is refused by its first bytes", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "disk.csv");
      const file = await open(path, "w");
      await file.truncate(2 * 1024 ** 3);
      await file.close();
      await choose(page, path);
      await expect(heading(page, "This is not text")).toBeFocused();
    });
  });
});

test.describe("a large file", () => {
  test.slow();

  test("of 2 GB shows how far it is, can be cancelled midway, and another is priced after it", async ({ page }) => {
    await chooseHuge(page, 2_000);
    const bar = progress(page);
    const readBytes = () => bar.evaluate((bar) => bar.value);
    await expect.poll(readBytes).toBeGreaterThan(0);
    const before = await readBytes();
    await expect.poll(readBytes).toBeGreaterThan(before);
    await button(page, "Cancel").focus();
    await page.keyboard.press("Enter");
    await expect(heading(page, "Pricing was stopped")).toBeFocused();
    await expect(bar).toHaveCount(0);
    await expect(page.getByRole("definition")).toHaveCount(0);
    await choose(page, csv(BATCH));
    await expectFigures(page, PRICED);
  });

  test("gives the focus back at its end", async ({ page }) => {
    await chooseHuge(page, 2_000);
    await button(page, "Cancel").focus();
    await expect(heading(page, "What it costs")).toBeFocused({ timeout: 60_000 });
  });

  test("goes on while one is elsewhere", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "large.csv");
      const jobs = await writeBig(path, 100_000_000);
      await choose(page, path);
      await expect(progress(page)).toBeVisible();
      await page.getByRole("navigation").getByRole("link", { name: "Credits" }).click();
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credits");
      await page.getByRole("navigation").getByRole("link", { name: "Planner" }).click();
      await expect(page.getByRole("definition").nth(1)).toHaveText(`${jobs.toLocaleString("en")} jobs`, {
        timeout: 60_000,
      });
    });
  });
});
