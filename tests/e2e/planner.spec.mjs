// The planner: what a manifest costs, what is refused and why, and that nothing is lost on the way.
import { createWriteStream } from "node:fs";
import { mkdtemp, open, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { expect, test } from "./app.mjs";

const HEADER = "job_id,duration_seconds,language,service\n";

/** Four jobs whose totals are known under each rate card of the sample workspace. */
const BATCH = `${HEADER}a,612.48,en,transcribe
b,30,en,transcribe
c,4215.25,fr,diarize
d,187.900000001,,translate
`;
const PRICED = ["12.963 credits", "4 jobs", "about 84.12 min", "5,047 s", "5,045.630000001 s before rounding"];

const csv = (text, name = "batch.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

const chooser = (page) => page.getByLabel(/^Choose (another )?file$/);
const choose = (page, file) => chooser(page).setInputFiles(file);
const button = (page, name) => page.getByRole("button", { name, exact: true });
const heading = (page, name) => page.getByRole("heading", { name, exact: true });
const pasteField = (page) => page.getByLabel("Rows of the manifest");
const progress = (page) => page.getByRole("progressbar", { name: "Pricing the manifest" });

const paste = async (page, text) => {
  const opener = button(page, "Paste a manifest");
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await pasteField(page).fill(text);
  await button(page, "Price it").click();
};

/** Drops files on the zone, as the browser does it: over it first. */
const drop = async (page, files) => {
  const data = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name, { type: "text/csv" }));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  const zone = page.getByText("Nothing is uploaded").first();
  await zone.dispatchEvent("dragover", { dataTransfer: data });
  await zone.dispatchEvent("drop", { dataTransfer: data });
};

/** The figures of the result, in their order. */
const expectFigures = (page, figures) => expect(page.getByRole("definition")).toHaveText(figures);

/** The rows of a table without its heading, each as the texts of its cells. */
const expectRows = async (page, name, rows) => {
  const table = page.getByRole("table", { name, exact: true });
  await expect(table).toBeVisible();
  await expect(table.getByRole("row")).toHaveCount(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    const found = table.getByRole("row").nth(at + 1);
    await expect(found.getByRole("rowheader")).toHaveText(row[0]);
    await expect(found.getByRole("cell")).toHaveText(row.slice(1));
  }
};

/** A folder of this test alone, gone with it. */
const withFolder = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), "allset-planner-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Chooses a file of so many megabytes that takes the room of one: its rows are one piece, over and over. */
const chooseHuge = (page, megabytes) =>
  chooser(page).evaluate(
    (input, { header, megabytes }) => {
      const row = "a,60,en,transcribe\n";
      const piece = new Blob([row.repeat(1_000_000 / row.length)]);
      const files = new DataTransfer();
      files.items.add(new File([header, ...Array(megabytes).fill(piece)], "huge.csv"));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { header: HEADER, megabytes },
  );

/** Writes a manifest of at least so many bytes; gives its number of jobs. */
const writeBig = async (path, bytes) => {
  const out = createWriteStream(path);
  let [written, jobs] = [0, 0];
  let text = HEADER;
  while (written < bytes) {
    for (let row = 0; row < 20_000; row += 1, jobs += 1) {
      text += `a recording of the harbour ${jobs},${(jobs % 7_000) + 0.25},${jobs % 2 ? "en" : "fr"},transcribe\n`;
    }
    written += text.length;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end();
  await once(out, "finish");
  return jobs;
};

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

test.describe("a batch of known cost", () => {
  test("is priced by the second, with what it is made of and what pays", async ({ page }) => {
    await choose(page, csv(BATCH));
    await expect(heading(page, "What it costs")).toBeFocused();
    await expectFigures(page, PRICED);
    await expect(page.getByText("Priced by Standard, by the second, version 1.")).toBeVisible();
    await expectRows(page, "Cost by service and language", [
      ["diarize", "French", "1", "4,215.25 s", "4,216 s", "8.432", "65%"],
      ["transcribe", "English", "2", "642.48 s", "643 s", "3.215", "25%"],
      ["translate", "Not stated", "1", "187.900000001 s", "188 s", "1.316", "10%"],
    ]);
    await expect(page.getByText("Fits: 1,884.037 credits left")).toBeVisible();
    await expectRows(page, "The grants that pay, in the order they are spent", [
      ["Welcome credits", "12.963", "167.037"],
    ]);
    await expect(page.getByRole("main").getByRole("status")).toHaveText(
      "4 jobs cost 12.963 credits. No row was refused.",
    );
  });

  test("costs more by steps of 15 seconds and by whole minutes", async ({ page }) => {
    await choose(page, csv(BATCH));
    await expectFigures(page, PRICED);
    const card = page.getByLabel("Rate card");
    await expect(card.getByRole("option")).toHaveText([
      "Standard, by the second",
      "Steps of 15 seconds",
      "Whole minutes",
    ]);
    const exact = "5,045.630000001 s before rounding";
    await card.focus();
    await card.selectOption("Steps of 15 seconds");
    await expectFigures(page, ["13.05 credits", "4 jobs", "84.5 min", "5,070 s", exact]);
    await card.selectOption("Whole minutes");
    await expectFigures(page, ["13.8 credits", "4 jobs", "87 min", "5,220 s", exact]);
    await expect(page.getByText("Fits: 1,883.2 credits left")).toBeVisible();
    await expect(card).toBeFocused();
    await card.selectOption("Standard, by the second");
    await expectFigures(page, PRICED);
  });

  test("is paid by several grants in the order they are spent", async ({ page }) => {
    // 100,000 s of translation: 700 credits.
    await choose(page, csv(`${HEADER}a,100000,en,translate\n`));
    await expect(page.getByText("Fits: 1,197 credits left")).toBeVisible();
    await expectRows(page, "The grants that pay, in the order they are spent", [
      ["Welcome credits", "180", "0"],
      ["Monthly credits", "505", "0"],
      ["Yearly pack", "15", "1,197"],
    ]);
  });

  test("that is more than the credits says by how much", async ({ page }) => {
    await choose(page, csv(HEADER + "a,100000,en,translate\n".repeat(3)));
    await expect(page.getByText("Short by 203 credits")).toBeVisible();
    await expectRows(page, "The grants that pay, in the order they are spent", [
      ["Welcome credits", "180", "0"],
      ["Monthly credits", "505", "0"],
      ["Yearly pack", "1,212", "0"],
    ]);
  });

  test("comes to the same by drop, by choice and by paste, and never leaves the browser", async ({ page }) => {
    const sent = [];
    page.on("request", (request) => {
      if (request.method() !== "GET") sent.push(`${request.method()} ${request.url()}`);
    });
    await drop(page, [csv(BATCH, "dropped.csv")]);
    await expectFigures(page, PRICED);
    await expect(page.getByText("dropped.csv")).toBeVisible();
    await choose(page, csv(BATCH, "chosen.csv"));
    await expect(page.getByText("chosen.csv")).toBeVisible();
    await expectFigures(page, PRICED);
    await paste(page, BATCH);
    await expect(page.getByText("Pasted manifest")).toBeVisible();
    await expectFigures(page, PRICED);
    expect(sent).toEqual([]);
  });

  test("is what readiness speaks of, and is still there on coming back", async ({ page }) => {
    await paste(page, BATCH);
    await choose(page, csv(BATCH));
    await expectFigures(page, PRICED);
    await page.getByRole("link", { name: "Check readiness" }).click();
    await expect(heading(page, "Credits understood")).toBeVisible();
    const main = page.getByRole("main");
    await expect(
      main.getByText("batch.csv costs 12.963 credits and fits: 1,884.037 are left afterwards."),
    ).toBeVisible();
    await page.getByRole("navigation").getByRole("link", { name: "Planner" }).click();
    await expectFigures(page, PRICED);
    await expect(page.getByText("batch.csv")).toBeVisible();
    await expect(pasteField(page)).toHaveValue(BATCH);
    await button(page, "Clear plan").click();
    await expect(page.getByRole("definition")).toHaveCount(0);
    await page.getByRole("navigation").getByRole("link", { name: "Readiness" }).click();
    await expect(main.getByText("No plan is loaded", { exact: false })).toBeVisible();
  });
});

test.describe("rows that cannot be priced", () => {
  test("are listed with number, column and reason, and the others are priced", async ({ page }) => {
    const long = "x".repeat(300);
    await choose(
      page,
      csv(`${BATCH}e,-5,en,transcribe
f,1e400,en,transcribe
g,three minutes,en,transcribe
h,,en,transcribe
i,0,en,transcribe
j,"12,5",en,transcribe
k,99999999999,en,transcribe
l,10,en,typing
m,10,en,
n,10,not a language,transcribe
o,10
p,"10,en,transcribe
q,1"0,en,transcribe
r,10,en,${long}
s,60,en,transcribe
`),
    );
    await expectFigures(page, [/^13\.263 credits$/, "5 jobs", /./, "5,107 s", /./]);
    await expect(heading(page, "14 rows were refused")).toBeVisible();
    await expectRows(page, "14 rows were refused", [
      ["6", "duration_seconds", "The duration is below zero.", "-5"],
      ["7", "duration_seconds", "The duration is not a plain number.", "1e400"],
      ["8", "duration_seconds", "The duration is not a plain number.", "three minutes"],
      ["9", "duration_seconds", "There is no duration.", "Nothing"],
      ["10", "duration_seconds", "The duration is zero, and no job takes no time.", "0"],
      ["11", "duration_seconds", "The duration has a comma in it.", "12,5"],
      ["12", "duration_seconds", /^The duration is over [\d,]+ hours\.$/, "99999999999"],
      ["13", "service", "The rate card does not price this service.", "typing"],
      ["14", "service", "There is no service.", "Nothing"],
      ["15", "language", "The language is not a language tag.", "not a language"],
      ["16", "The whole row", "The row has 2 values where the header has 4.", "o,10"],
      ["17", "The whole row", "A quote that opens a value is never closed.", 'p,"10,en,transcribe'],
      ["18", "The whole row", /^A quote stands inside a value/, 'q,1"0,en,transcribe'],
      ["19", "service", "The rate card does not price this service.", `${long.slice(0, 80)}…`],
    ]);
    await expect(page.getByText("2 rows: The rate card does not price this service.", { exact: false })).toBeVisible();
  });

  test("leave no total where there is no other", async ({ page }) => {
    await choose(page, csv(`${HEADER}a,abc,en,transcribe\nb,5,en,typing\n`));
    await expect(heading(page, "Nothing could be priced")).toBeFocused();
    await expect(page.getByRole("definition")).toHaveCount(0);
    await expect(page.getByText(/^(Fits|Short)/)).toHaveCount(0);
    await expectRows(page, "2 rows were refused", [
      ["2", "duration_seconds", "The duration is not a plain number.", "abc"],
      ["3", "service", "The rate card does not price this service.", "typing"],
    ]);
    await expect(page.getByText("Column 2, “duration_seconds”, is taken for the duration in seconds.")).toBeVisible();
  });

  test("of a megabyte are refused, and the next one is priced", async ({ page }) => {
    await choose(page, csv(`${HEADER}${"y".repeat(1_000_000)},5,en,transcribe\nb,60,en,transcribe\n`));
    await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
    await expectRows(page, "1 row was refused", [
      ["2", "The whole row", "The row is longer than 64 KiB.", `${"y".repeat(80)}…`],
    ]);
  });

  test("are drawn page by page, and the focus stays when the last page is there", async ({ page }) => {
    await choose(page, csv(HEADER + "a,abc,en,transcribe\n".repeat(150)));
    const rows = page.getByRole("table", { name: "150 rows were refused" }).getByRole("row");
    await expect(rows).toHaveCount(21);
    const more = button(page, "Show more");
    await more.focus();
    await page.keyboard.press("Enter");
    await expect(rows).toHaveCount(121);
    await expect(more).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(rows).toHaveCount(151);
    await expect(more).toHaveCount(0);
    await expect(page.getByText("Showing 150 of 150.")).toBeFocused();
  });

  test("of any length do not make the page scroll sideways", async ({ page }) => {
    const long = "x".repeat(300);
    await choose(page, csv(`${BATCH}${long},${long},${long},${long}\n${long}\n`, `${long.slice(0, 120)}.csv`));
    await expect(heading(page, "2 rows were refused")).toBeVisible();
    for (const width of [320, 640, 700, 768, 900, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const [content, room] = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return [scrollWidth, clientWidth];
      });
      expect(content, `at ${width}`).toBeLessThanOrEqual(room);
    }
  });
});

const utf16 = (text, bigEndian) => {
  const bytes = Buffer.from(text, "utf16le");
  return bigEndian ? bytes.swap16() : bytes;
};
const noise = Buffer.from(Array.from({ length: 4_096 }, (_, at) => (at * 167 + (at >> 3) * 59) % 256));

const HOSTILE = [
  ["an empty file", "", "There is nothing in it", "The manifest is empty."],
  ["random bytes", noise, "This is not text", "A manifest is CSV text."],
  ["a picture", Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), "This is a picture", "Choose a CSV file"],
  ["an archive", Buffer.from("PK\x03\x04\x14\0\0\0\0\0notes.txt", "latin1"), "This is a ZIP archive", "Unpack it first"],
  [
    "a workbook",
    Buffer.from("PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml", "latin1"),
    "This is a spreadsheet workbook",
    "save the sheet with the jobs as CSV",
  ],
  ["JSON", '[{"duration_seconds": 5}]', "This is JSON", "Export the jobs as CSV"],
  ["a web page", "<!doctype html><title>Sign in</title>", "This is a web page or XML", "sign in first"],
  ["UTF-16 with its mark", utf16(`\ufeff${BATCH}`, false), "The text is in UTF-16", "as CSV in UTF-8"],
  ["UTF-16, high byte first", utf16(`\ufeff${BATCH}`, true), "The text is in UTF-16", "as CSV in UTF-8"],
  ["UTF-16 without its mark", utf16(BATCH, true), "The text is in UTF-16", "as CSV in UTF-8"],
  [
    "a delimiter that is none",
    "duration_seconds:service\n60:transcribe\n",
    "The columns cannot be told apart",
    "The header is one name: duration_seconds:service.",
  ],
  [
    "a column that is missing, with one like it",
    "length_minutes;service\n1;transcribe\n",
    "A column is missing: duration_seconds",
    "Is “length_minutes” meant for the duration? Rename it to duration_seconds if it holds seconds.",
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
      "2 files were dropped, and the planner takes one at a time. Drop one of them.",
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
      ["5", "duration_seconds", "The duration is not a plain number.", "abc"],
    ]);
  });
});

test.describe("a file on the disk", () => {
  const priceAgain = (page) => page.getByLabel("Rate card").selectOption("Whole minutes");

  test("that is gone when it is read again says so", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "batch.csv");
      await writeFile(path, BATCH);
      await choose(page, path);
      await expectFigures(page, PRICED);
      await rm(path);
      await priceAgain(page);
      await expect(heading(page, "The file could not be read")).toBeVisible();
      await expect(page.getByText("It was changed, moved or deleted since it was chosen", { exact: false })).toBeVisible();
      await expect(page.getByRole("definition")).toHaveCount(0);
    });
  });

  test("that was changed since is not priced as if it were the same", async ({ page }) => {
    await withFolder(async (folder) => {
      const path = join(folder, "batch.csv");
      await writeFile(path, BATCH);
      await choose(page, path);
      await expectFigures(page, PRICED);
      await writeFile(path, `${HEADER}a,60,en,transcribe\n`);
      const later = new Date(Date.now() + 60_000);
      await utimes(path, later, later);
      await priceAgain(page);
      await expect(heading(page, "The file could not be read")).toBeVisible();
      await expect(page.getByText("It was changed, moved or deleted since it was chosen", { exact: false })).toBeVisible();
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

  test("does not hold up the page, and its end gives the focus back", async ({ page }) => {
    await page.evaluate(() => {
      window.longTasks = [];
      const observer = new PerformanceObserver((list) => {
        window.longTasks.push(...list.getEntries().map((entry) => Math.round(entry.duration)));
      });
      observer.observe({ type: "longtask" });
    });
    await chooseHuge(page, 2_000);
    await button(page, "Cancel").focus();
    await expect(heading(page, "What it costs")).toBeFocused({ timeout: 60_000 });
    // Pricing takes seconds. A machine that runs other tests meanwhile holds a page up for longer than the 50 ms that
    // make a task a long one.
    expect(await page.evaluate(() => window.longTasks.filter((duration) => duration > 200))).toEqual([]);
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

test("everything can be done from the keyboard, and the focus is never lost", async ({ page }) => {
  const { keyboard } = page;
  // The browser hands its dialogs to the test from here on; a key that comes sooner would open one that nobody answers.
  page.on("filechooser", () => {});
  await chooser(page).focus();
  await expect(chooser(page)).toBeFocused();
  const opened = page.waitForEvent("filechooser");
  await keyboard.press("Enter");
  await (await opened).setFiles(csv(BATCH));
  await expect(heading(page, "What it costs")).toBeFocused();

  await button(page, "Paste a manifest").focus();
  await keyboard.press("Enter");
  await expect(pasteField(page)).toBeFocused();
  await keyboard.insertText(`${HEADER}a,60,en,transcribe\n`);
  await keyboard.press("Tab");
  await expect(button(page, "Price it")).toBeFocused();
  await keyboard.press("Enter");
  await expect(heading(page, "What it costs")).toBeFocused();
  await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);

  await button(page, "Clear plan").focus();
  await keyboard.press("Enter");
  await expect(chooser(page)).toBeFocused();

  await button(page, "Try an example").focus();
  await keyboard.press("Enter");
  await expect(heading(page, "What it costs")).toBeFocused();
  await expect(page.getByText("Example manifest")).toBeVisible();
});

test("who went on to something else is not called back by the end of a run", async ({ page }) => {
  await withFolder(async (folder) => {
    const path = join(folder, "large.csv");
    await writeBig(path, 100_000_000);
    await choose(page, path);
    await button(page, "Paste a manifest").click();
    await pasteField(page).fill("typed meanwhile");
    await expect(heading(page, "What it costs")).toBeVisible({ timeout: 60_000 });
    await expect(pasteField(page)).toBeFocused();
  });
});

test.describe("a backend that lacks something", () => {
  // The backend of the browser has everything, and its answers pass no network.
  test.beforeEach(({ app }) => test.skip(!app.onServer, "needs answers that can be changed"));

  /** Opens the planner with a backend that does not have this part. */
  const openWithout = async (app, page, feature) => {
    await page.route("**/api/v1/capabilities", async (route) => {
      const response = await route.fetch();
      const json = await response.json();
      json.features = json.features.filter((each) => each !== feature);
      await route.fulfill({ response, json });
    });
    await app.open("planner");
  };

  test("prices nothing without rate cards, and says so", async ({ app, page }) => {
    await openWithout(app, page, "rate_cards");
    const said = page.getByText("There is no rate card to price by");
    await expect(said.and(page.getByRole("paragraph"))).toBeVisible();
    await choose(page, csv(BATCH));
    await expect(heading(page, "There is no rate card to price by")).toBeFocused();
    await expect(page.getByRole("definition")).toHaveCount(0);
  });

  test("prices without credits, and says that it cannot tell whether they suffice", async ({ app, page }) => {
    await openWithout(app, page, "credits");
    await choose(page, csv(BATCH));
    await expectFigures(page, PRICED);
    await expect(page.getByText("The credits cannot be seen")).toBeVisible();
    await expect(page.getByText(/^(Fits|Short)/)).toHaveCount(0);
  });

  test("prices as soon as the rate cards are there", async ({ app, page }) => {
    let release;
    const held = new Promise((done) => {
      release = done;
    });
    await page.route("**/api/v1/rate-cards", async (route) => {
      await held;
      await route.continue();
    });
    await app.open("planner");
    await choose(page, csv(BATCH));
    await expect(progress(page)).toBeVisible();
    release();
    await expectFigures(page, PRICED);
  });

  test("prices again when the rate cards can be read again", async ({ app, page }) => {
    app.mayComplain(/status of 500/);
    await page.route("**/api/v1/rate-cards", (route) => route.fulfill({ status: 500, body: "" }));
    await app.open("planner");
    await choose(page, csv(BATCH));
    await expect(heading(page, "The rate cards could not be read")).toBeFocused();
    await page.unroute("**/api/v1/rate-cards");
    await button(page, "Price again").click();
    await expectFigures(page, PRICED);
    await expect(heading(page, "What it costs")).toBeFocused();
  });
});

test("a manifest of real recordings comes to what was counted elsewhere", async ({ page }) => {
  const manifest = process.env.ALLSET_MANIFEST;
  test.skip(!manifest, "ALLSET_MANIFEST names no file");
  await choose(page, manifest);
  const exact = "357,847.678254 s before rounding";
  await expectFigures(page, [/ credits$/, "170 jobs", /min$/, "357,925 s", exact]);
  await page.getByLabel("Rate card").selectOption("Steps of 15 seconds");
  await expectFigures(page, [/ credits$/, "170 jobs", "5,985.5 min", "359,130 s", exact]);
  await page.getByLabel("Rate card").selectOption("Whole minutes");
  await expectFigures(page, [/ credits$/, "170 jobs", "6,052 min", "363,120 s", exact]);
});
