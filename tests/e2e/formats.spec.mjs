// Numbers, dates and times as the person wants them, on real pages and at once; and the page that the app opens with.
import { expect, pick, test } from "./app.mjs";
import { kept } from "./preferences.mjs";

// The preferences are those of a device; how the backend keeps them is tested elsewhere.
test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

/** Puts preferences into the storage, on a page that only shares it: the app's own tabs have to follow. */
const choose = async (app, chosen) => {
  // An image names no icon, so the browser looks for one.
  app.mayComplain(/favicon\.ico/);
  const other = await app.otherTab();
  await other.goto("favicon.svg");
  await other.evaluate((text) => localStorage.setItem("allset.preferences", text), kept(chosen));
  await other.close();
};

/** Opens a page whose language may not be English, and remembers that it is this very page. */
const openIn = async (page, language, route) => {
  await page.goto(route);
  await expect(page.locator("html")).toHaveAttribute("lang", language);
  await expect(page.locator(".as-banner-actions")).toBeVisible();
  await page.evaluate(() => {
    window.sameDocument = true;
  });
};
/** Waits until the backend has what was chosen: what is put into the storage meanwhile would be sent along. */
const sent = (page) =>
  expect
    .poll(() => page.evaluate(() => Object.keys(JSON.parse(localStorage.getItem("allset.preferences")).unsent)))
    .toEqual([]);
const isSameDocument = (page) => page.evaluate(() => window.sameDocument === true);

/** A text without the marks that only hold its direction. */
const plain = async (locator) => (await locator.innerText()).replace(/[\u200e\u200f]/g, "").replace(/\u202f(?=[AP]M)/i, " ");
const cell = (table, at) => table.getByRole("row").nth(1).getByRole("cell").nth(at);
/** When the first grant expires. */
const expiry = (page) => cell(page.getByRole("table").first(), 2);
const balance = (page) => page.getByRole("definition").first();

// The exact forms are tested in `tests/web/formats.rs`.
const LANGUAGES = {
  en: {
    number: "1,897",
    orders: {
      "day-first": /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/,
      "month-first": /^[A-Z][a-z]{2,3} \d{1,2}, \d{4}$/,
      "year-first": /^\d{4} [A-Z][a-z]{2,3} \d{1,2}$/,
      language: /^\d{1,2} [A-Z][a-z]{2,3} \d{4}$/,
    },
  },
  de: {
    number: "1.897",
    orders: {
      "month-first": /^\d\d\/\d\d\/\d{4}$/,
      "day-first": /^\d\d\.\d\d\.\d{4}$/,
      "year-first": /^\d{4}-\d\d-\d\d$/,
      language: /^\d\d\.\d\d\.\d{4}$/,
    },
  },
  ar: {
    number: "1,897",
    orders: {
      "year-first": /^\d{4}\/\d\d\/\d\d$/,
      "day-first": /^\d\d\/\d\d\/\d{4}$/,
    },
  },
};

for (const [language, { number, orders }] of Object.entries(LANGUAGES)) {
  test(`dates and numbers in ${language} change at once`, async ({ app, page }) => {
    const fixed = { "interface.language": language };
    await choose(app, fixed);
    await openIn(page, language, "credits");
    await expect(balance(page)).toContainText(number);
    await sent(page);
    for (const [order, form] of Object.entries(orders)) {
      await choose(app, { ...fixed, "interface.date-order": order });
      await expect.poll(() => plain(expiry(page)), order).toMatch(form);
    }
    for (const [style, written] of [
      ["comma-point", "1,897"],
      ["point-comma", "1.897"],
      ["space-comma", "1\u202f897"],
      ["apostrophe-point", "1’897"],
      ["language", number],
    ]) {
      await choose(app, { ...fixed, "interface.numbers": style });
      await expect.poll(() => plain(balance(page)), style).toContain(written);
    }
    expect(await isSameDocument(page)).toBe(true);
    // A visit begins as the last one ended.
    await choose(app, { ...fixed, "interface.date-order": "year-first" });
    await page.reload();
    await expect.poll(() => plain(expiry(page))).toMatch(orders["year-first"]);
  });
}

const lastReview = (page) => cell(page.getByRole("table", { name: "Record of reviews" }), 1);
/** Reviews a check; gives the time. */
const review = async (app, page) => {
  await app.open("readiness");
  await page.getByRole("button", { name: "Mark reviewed" }).first().click();
  await expect(lastReview(page)).toBeVisible();
  return new Date();
};
/** How a clock in this zone shows a time that lies at most a minute before this one. */
const onClock = (zone, time) => {
  const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone });
  return new RegExp(`, (${clock.format(time)}|${clock.format(time - 60_000)})$`);
};

test("times go by 12 or 24 hours", async ({ app, page }) => {
  await review(app, page);
  await choose(app, { "interface.hours": "12" });
  await expect.poll(() => plain(lastReview(page))).toMatch(/, (0?[1-9]|1[0-2]):\d\d [ap]m$/);
  await choose(app, { "interface.hours": "24" });
  await expect.poll(() => plain(lastReview(page))).toMatch(/, \d\d:\d\d$/);
});

test.describe("in a browser in Nepal", () => {
  test.use({ timezoneId: "Asia/Kathmandu" });

  test("times go by the chosen zone, or else the account's, or else the browser's", async ({ app, page }) => {
    const time = await review(app, page);
    const shown = () => plain(lastReview(page));
    // That of the sample's account.
    await expect.poll(shown).toMatch(onClock("Europe/Dublin", time));
    await choose(app, { "interface.time-zone": "Asia/Tokyo" });
    await expect.poll(shown).toMatch(onClock("Asia/Tokyo", time));
    await choose(app, {});
    await app.section("Account").click();
    await pick(page.getByLabel("Time zone"), "");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("Account saved")).toBeVisible();
    await app.section("Readiness").click();
    await expect.poll(shown).toMatch(onClock("Asia/Kathmandu", time));
  });
});

test("a choice on the page of the interface holds at once and keeps the focus", async ({ app, page }) => {
  await app.open("interface");
  const numbers = page.getByLabel("Number style", { exact: true });
  const undo = page.getByRole("button", { name: "Undo" });
  await numbers.focus();
  await numbers.selectOption("1.234,5");
  await expect(undo).toBeVisible();
  await expect(numbers).toBeFocused();
  await expect(numbers).toHaveValue("point-comma");
  await app.section("Credits").click();
  await expect(balance(page)).toContainText("1.897");
  await undo.click();
  await expect(balance(page)).toContainText("1,897");
});

test("notices stay as long as is chosen", async ({ app, page }) => {
  await page.clock.install();
  await choose(app, { "interface.notice-time": 20 });
  await app.open("account");
  await page.getByLabel("Name", { exact: true }).fill("Harbour One");
  await page.getByRole("button", { name: "Save changes" }).click();
  const notice = page.getByText("Account saved");
  await expect(notice).toBeVisible();
  await page.clock.runFor(19_000);
  await expect(notice).toBeVisible();
  await page.clock.runFor(2_000);
  await expect(notice).toBeHidden();
});

test("notices of what is done can be off", async ({ app, page }) => {
  await app.open("readiness");
  const [one, other] = [page.getByRole("article").nth(2), page.getByRole("article").nth(3)];
  const notice = page.getByText("The review is recorded.");
  await one.getByRole("button", { name: "Mark reviewed" }).click();
  await expect(notice).toBeVisible();
  await page.getByRole("button", { name: "Dismiss" }).click();
  await choose(app, { "interface.done-notices": false });
  await other.getByRole("button", { name: "Mark reviewed" }).click();
  await expect(other.getByText("Reviewed", { exact: true })).toBeVisible();
  await expect(notice).toBeHidden();
});

test.describe("the start page", () => {
  test("opens instead of the root, and of nothing else", async ({ app, page, baseURL }) => {
    await choose(app, { "interface.start-page": "credits" });
    const other = await app.otherTab();
    await app.open("planner", other);
    await expect(app.heading(other)).toHaveText("Credit planner");
    await other.close();

    const painted = [];
    await page.exposeFunction("painted", (heading) => painted.push(heading));
    await page.addInitScript(() => {
      const look = () => {
        const heading = document.querySelector("h1");
        if (heading?.checkVisibility() && heading.innerText) window.painted(heading.innerText);
        requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
    });
    await app.open("");
    await expect(app.heading()).toHaveText("Credits");
    await expect(page).toHaveURL(new RegExp(`^${baseURL}credits/?$`));
    expect(new Set(painted)).toEqual(new Set(["Credits"]));
  });

  test("leaves the way to the overview open", async ({ app, page }) => {
    await choose(app, { "interface.start-page": "planner" });
    await page.goto("favicon.svg");
    await app.open("");
    await expect(app.heading()).toHaveText("Credit planner");
    await app.section("Overview").click();
    await expect(app.heading()).toHaveText("Overview");
    await page.reload();
    await expect(page.getByRole("button", { name: "Start empty" })).toBeVisible();
    await expect(app.heading()).toHaveText("Overview");
    await page.goBack();
    await expect(app.heading()).toHaveText("Credit planner");
    // Back from the start page lies what was there before the visit, not the root that it stands for.
    await page.goBack();
    await expect(page).toHaveURL(/favicon\.svg$/);
    // Typing the address of the root asks for the overview.
    await app.open("");
    await expect(app.heading()).toHaveText("Overview");
  });

  test("yields to an address that names a row, and to the default", async ({ app, page }) => {
    await choose(app, { "interface.start-page": "guides" });
    await app.open("#promises");
    await expect(app.heading()).toHaveText("Overview");
    await choose(app, { "interface.start-page": "overview" });
    const other = await app.otherTab();
    await app.open("", other);
    await expect(app.heading(other)).toHaveText("Overview");
  });
});
