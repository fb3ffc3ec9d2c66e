// The languages: each is chosen, fetched alone and whole, and nothing is left in another.
import { test as base, expect } from "./app.mjs";

const test = base.extend({
  /** The pieces of words that were asked for, by name, since it was last emptied. */
  words: async ({ page }, use) => {
    const words = [];
    page.on("request", (request) => {
      const name = new URL(request.url()).pathname.match(/\/locales\/(.+)$/)?.[1];
      if (name) words.push(name);
    });
    await use(words);
  },
});

// The pages are the same over both hosts, and no test touches what another sees.
test.describe.configure({ mode: "parallel" });
test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

/** Opens a route in whatever language, and waits until its content is there. */
const open = async (page, route) => {
  await page.goto(route);
  await expect(page.locator("#allset")).not.toHaveAttribute("data-static", { timeout: 20_000 });
  await expect(page.locator(".as-banner-actions")).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

/** The languages as the build lists them for the page: a tag, and whether it runs from right to left. */
const listed = async (page) => {
  const list = await page.locator("script[data-locales]").getAttribute("data-locales");
  return list.split(" ").map((entry) => ({ tag: entry.replace("<", ""), dir: entry.endsWith("<") ? "rtl" : "ltr" }));
};

/** The routes that the navigation leads to. */
const routes = (page) =>
  page
    .getByRole("navigation")
    .getByRole("link")
    .evaluateAll((links) => links.map((link) => link.href));

/** All that is read out or shown: texts, and the attributes that hold some. */
const said = (page) =>
  page.evaluate(() => {
    const texts = [document.title];
    const walker = document.createTreeWalker(document.querySelector("#allset"), NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Text) {
        // What a language calls itself is in that language; zones and countries are the browser's.
        const { parentElement } = node;
        const list = parentElement.closest("select");
        if (!parentElement.closest("option[lang], bdi") && !(list?.options.length > 50)) texts.push(node.data);
      } else if (node instanceof Element) {
        for (const name of ["aria-label", "aria-description", "placeholder", "title", "alt"]) {
          if (node.hasAttribute(name)) texts.push(node.getAttribute(name));
        }
      }
    }
    return texts.map((text) => text.trim()).filter(Boolean);
  });

test("every language is offered, chosen at once and fetched alone", async ({ page, words }) => {
  await open(page, "account");
  expect(words.sort()).toEqual(["en-more.txt", "en.txt"]);
  const languages = await listed(page);
  expect(languages.map(({ tag }) => tag)).toEqual(expect.arrayContaining(["en", "ar", "de", "ja"]));
  const root = page.locator("html");
  const choice = page.locator("select").filter({ has: page.locator("option[lang]") });
  const offered = await choice.locator("option").evaluateAll((options) => options.map(({ value }) => value));
  expect(offered).toEqual(languages.map(({ tag }) => tag));
  // English last, where it would be from the start.
  const titles = new Set();
  for (const { tag, dir } of [...languages.slice(1), languages[0]]) {
    words.length = 0;
    await choice.selectOption(tag);
    await expect(root).toHaveAttribute("lang", tag);
    await expect(root).toHaveAttribute("dir", dir);
    expect(words.sort()).toEqual([`${tag}-more.txt`, `${tag}.txt`]);
    titles.add(await page.getByRole("heading", { level: 1 }).textContent());
    expect((await said(page)).filter((text) => /#\d/.test(text))).toEqual([]);
    words.length = 0;
    await open(page, "account");
    await expect(root).toHaveAttribute("lang", tag);
    await expect(root).toHaveAttribute("dir", dir);
    expect(words.sort()).toEqual([`${tag}-more.txt`, `${tag}.txt`]);
  }
  expect(titles.size).toBe(languages.length);
});

for (const [asked, tag] of [
  ["de-AT", "de"],
  ["AR-eg", "ar"],
  ["ja-JP", "ja"],
  ["tlh", "en"],
]) {
  test.describe(`a browser that prefers ${asked}`, () => {
    test.use({ locale: asked });

    // The early script and the app choose apart from each other; where they differ, two files come.
    test(`is spoken to in ${tag}`, async ({ page, words }) => {
      await open(page, "");
      await expect(page.locator("html")).toHaveAttribute("lang", tag);
      expect(words).toEqual([`${tag}.txt`]);
      await open(page, "planner");
      expect(words.slice(1).sort()).toEqual([`${tag}-more.txt`, `${tag}.txt`]);
    });
  });
}

for (const [locale, date] of [
  ["en-GB", /\b\d{1,2} [A-Z][a-z]+ \d{4}\b/],
  ["en-US", /\b[A-Z][a-z]+ \d{1,2}, \d{4}\b/],
  ["de-CH", /\b\d{2}\.\d{2}\.\d{4}\b/],
  ["ja", /\b\d{4}\/\d{2}\/\d{2}\b/],
]) {
  test.describe(`dates in ${locale}`, () => {
    test.use({ locale });

    test("are written as they are there", async ({ page }) => {
      await open(page, "credits");
      await expect(page.getByRole("table").first().getByText(date).first()).toBeVisible();
    });
  });
}

test.describe("the pseudo-locale", () => {
  test.use({ locale: "en-XA" });

  // What the sample holds and what the browser writes: data, not words of the app.
  const DATA = [
    /Harbour Archive|(Welcome|Monthly|Yearly) (credits|pack)|Allset standard/g,
    /[A-Z][a-z]{2} \d{1,2}, \d{4}(, \d{1,2}:\d{2}\s[AP]M)?/g,
  ];

  test("no text on any page is other than a message", async ({ page }) => {
    await open(page, "");
    await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
    for (const route of [...(await routes(page)), "nothing-here"]) {
      await open(page, route);
      const left = (await said(page)).map((text) => DATA.reduce((text, known) => text.replace(known, ""), text));
      expect.soft(left.filter((text) => /[a-z]/i.test(text)), route).toEqual([]);
    }
  });
});
