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

/** The routes that the navigation leads to, folded away or not. */
const routes = async (page) => {
  const routes = await page.locator("nav a").evaluateAll((links) => links.map((link) => link.href));
  expect(routes.length).toBeGreaterThan(1);
  return routes;
};

/** All that is read out or shown: texts, and the attributes that hold some. */
const said = (page) =>
  page.evaluate(async () => {
    // A long list is known by its options, which come when it is turned to.
    for (const list of document.querySelectorAll("select")) list.focus();
    await new Promise(requestAnimationFrame);
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

for (const locale of ["ar", "de", "en-XA", "ja"]) {
  test.describe(`a phone in ${locale}`, () => {
    test.use({ locale, viewport: { width: 320, height: 640 } });

    test("scrolls no page sideways", async ({ page }) => {
      await open(page, "");
      for (const route of await routes(page)) {
        await open(page, route);
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth, route).toBe(clientWidth);
      }
    });
  });
}

test.describe("the pseudo-locale", () => {
  test.use({ locale: "en-XA" });

  // What the sample and the manifest below hold.
  const HELD =
    /Harbour Archive( Foundation)?|Mina Okafor|\{date\} \{title\} \(\{language\}\)|Every transcript is read before it leaves the archive\.|(Welcome|Monthly|Yearly) (credits|pack)|Noor Haddad|Noor|^N$|\{(title|date|time|language|service|number)\}|accounts@harbour\.example|Pier 4, Harbour Road, Dublin 1|Standard, by the second|Steps of 15 seconds|Whole minutes|standard \d|plan\.csv|transcribe|unheard-of|“(duration|service|language)”|^(duration|service|language|x|60 · x · 5|en · en ·)$/g;
  // What the browser writes in plain English: dates, times from now, lists, and names of places and languages.
  const WRITTEN = /\b(Mon|Tue|Wed|Thu|Fri|Sat|Sun)\b|[A-Z][a-z]{2} \d{1,2}, \d{4}(, \d{1,2}:\d{2}\s[AP]M)?|in \d+ days|,? and |Europe\/Dublin|Ireland|English|Arabic|German/g;

  // What stands on keys, and what languages call themselves.
  const PLAIN = /(?<=^| )[A-Z](?= |$)|Deutsch/g;

  const left = async (page) => {
    const texts = (await said(page)).map((text) => text.replace(HELD, "").replace(WRITTEN, "").replace(PLAIN, ""));
    return texts.filter((text) => /[a-z]/i.test(text));
  };

  test("no text on any page is other than a message", async ({ page }) => {
    await open(page, "");
    await expect(page.locator("html")).toHaveAttribute("lang", "en-XA");
    for (const route of [...(await routes(page)), "guides/credits", "guides/tokens", "nothing-here"]) {
      await open(page, route);
      expect(await left(page), route).toEqual([]);
    }
  });

  test("nor is one of the search", async ({ page }) => {
    await open(page, "");
    await page.keyboard.press("Control+k");
    const field = page.getByRole("dialog").getByRole("combobox");
    await expect(field).toBeFocused();
    for (const typed of ["", "t", "s", "xqzwv"]) {
      await field.fill(typed);
      await expect(page.getByRole("dialog").getByRole("option")).not.toHaveCount(0);
      const texts = (await left(page)).filter((text) => !text.includes("xqzwv"));
      expect(texts, typed).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await left(page)).toEqual([]);
  });

  test("nor is one of a plan", async ({ page }) => {
    await open(page, "planner");
    const manifest = "duration,service,language\n60,transcribe,en\nx,transcribe,en\n5,unheard-of,\n9000000,transcribe,\n";
    const buffer = Buffer.from(manifest);
    await page.locator("input[type=file][multiple]").setInputFiles({ name: "plan.csv", mimeType: "text/csv", buffer });
    await expect(page.getByRole("table")).not.toHaveCount(0);
    expect(await left(page)).toEqual([]);
  });
});
