// The planner: what a manifest costs, what is refused and why, and that nothing is lost on the way.
import { join } from "node:path";
import { expect, test } from "./app.mjs";
import {
  BATCH,
  button,
  choose,
  chooser,
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

/** A date as English writes it. */
const DAY = /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/;

test.describe("a batch of known cost", () => {
  test("is priced by the second, with what it is made of and what pays", async ({ page }) => {
    await choose(page, csv(BATCH));
    await expect(heading(page, "What it costs")).toBeFocused();
    await expectFigures(page, PRICED);
    await expect(page.getByText("Priced by Standard, by the second, version 1.")).toBeVisible();
    await expectRows(page, "Cost by service, model and language", [
      ["diarize", "French", "1", "4,215.25 s", "4,216 s", "8.432", "65%"],
      ["transcribe", "English", "2", "642.48 s", "643 s", "3.215", "25%"],
      ["translate", "Not stated", "1", "187.900000001 s", "188 s", "1.316", "10%"],
    ]);
    await expect(page.getByText("Fits: 1,884.037 credits left")).toBeVisible();
    await expectRows(page, "The grants that pay, in the order they are spent", [
      ["Welcome credits", DAY, "12.963", "167.037"],
    ]);
    await expect(page.getByText(/^Start before .*: 12\.963 of the credits that pay expire then\.$/)).toBeVisible();
    await expect(page.getByText(/^167\.037 credits of “Welcome credits” stay unused/)).toBeVisible();
    await expect(page.getByRole("img", { name: /^Before: 180 credits left of Welcome credits/ })).toBeVisible();
    await expect(page.getByRole("img", { name: /^After: 167\.037 credits left of Welcome credits/ })).toBeVisible();
    await expect(page.getByRole("main").getByRole("status").first()).toHaveText(
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
      ["Welcome credits", DAY, "180", "0"],
      ["Monthly credits", DAY, "505", "0"],
      ["Yearly pack", DAY, "15", "1,197"],
    ]);
  });

  test("that is more than the credits says by how much", async ({ page }) => {
    await choose(page, csv(HEADER + "a,100000,en,translate\n".repeat(3)));
    await expect(page.getByText("Short by 203 credits")).toBeVisible();
    await expectRows(page, "The grants that pay, in the order they are spent", [
      ["Welcome credits", DAY, "180", "0"],
      ["Monthly credits", DAY, "505", "0"],
      ["Yearly pack", DAY, "1,212", "0"],
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
      ["7", "duration_seconds", "This is not a plain number.", "1e400"],
      ["8", "duration_seconds", "This is not a plain number.", "three minutes"],
      ["9", "duration_seconds", "There is no duration.", "Nothing"],
      ["10", "duration_seconds", "The duration is zero, and no job takes no time.", "0"],
      ["11", "duration_seconds", "The number has a comma in it.", "12,5"],
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
      ["2", "duration_seconds", "This is not a plain number.", "abc"],
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
    const balance = page.getByRole("textbox", { name: "Credits on hand" });
    await balance.fill("many");
    await expect(balance).toHaveAccessibleDescription(/ Write a number of credits\./);
    await balance.fill("20");
    await expect(page.getByText("Fits: 7.037 credits left")).toBeVisible();
    await expect(balance).toBeFocused();
    const often = page.getByLabel("How often this batch is run");
    await expect(often).toHaveAccessibleDescription("Choose a pace to see when the credits run out.");
    await often.selectOption("Every week");
    await expect(often).toHaveAccessibleDescription(
      /^Every week: the credits pay for one run\. The next, on .+, lacks 5\.926 credits\./,
    );
    await balance.fill("100");
    await expect(often).toHaveAccessibleDescription(
      /^Every week: the credits pay for 7 runs\. The next, on .+, lacks 3\.704 credits\./,
    );
    await balance.fill("5");
    await expect(often).toHaveAccessibleDescription("The first run already lacks 7.963 credits.");
    await expect(page.getByText("Short by 7.963 credits")).toBeVisible();
    await button(page, "Choose the jobs").click();
    await expect(page.getByText("At most 4.531 credits")).toBeVisible();
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
