// The first seconds: the static first paint, the start of the app, and what is shown when it fails.
import { expect, test } from "@playwright/test";
import { prefer } from "./preferences.mjs";

const SECTIONS = ["", "readiness", "account", "credits", "planner", "defaults", "interface", "guides"];
const ROUTES = [...SECTIONS, "guides/defaults"];

/** Everything that the browser complains about, violations of the policy among it. */
const complaintsOf = (page) => {
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  return complaints;
};

const started = (page) => expect(page.locator("#allset")).not.toHaveAttribute("data-static");

for (const route of ROUTES) {
  test(`/${route} starts and the browser has nothing to complain about`, async ({ page }) => {
    const complaints = complaintsOf(page);
    await page.goto(route);
    await started(page);
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(page.getByRole("navigation").locator("[aria-current]")).toHaveCount(1);
    expect(complaints).toEqual([]);
  });

  test(`/${route} says what it is before any WebAssembly arrives`, async ({ page }) => {
    await page.route("**/*.wasm", () => {
      // Never answered: the page stays at its first paint.
    });
    await page.goto(route, { waitUntil: "domcontentloaded" });
    await expect(page.getByRole("heading", { level: 1 })).not.toBeEmpty();
    await expect(page.getByRole("navigation").getByRole("link")).toHaveCount(SECTIONS.length);
    await expect(page).toHaveTitle(/ · Allset$/);
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });
}

test("nothing of the first page is fetched twice", async ({ page }) => {
  const fetched = [];
  page.on("request", (request) => fetched.push(new URL(request.url()).pathname));
  await page.goto("");
  await started(page);
  const twice = fetched.filter((path, at) => fetched.indexOf(path) !== at);
  expect(twice).toEqual([]);
});

test("the heading does not move when the app takes over", async ({ page }) => {
  let release;
  const held = new Promise((done) => {
    release = done;
  });
  await page.route("**/allset-*_bg.wasm*", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("", { waitUntil: "domcontentloaded" });
  const heading = page.getByRole("heading", { level: 1 });
  const rail = page.getByRole("navigation").getByRole("link").nth(1);
  const before = [await heading.boundingBox(), await rail.boundingBox()];
  // The app draws its shell at once; what it fetches afterwards is held back here.
  await page.evaluate(() => {
    window.firstShell = new Promise((done) => {
      const mount = document.getElementById("allset");
      new MutationObserver((_, observer) => {
        const [heading, rail] = [mount.querySelector("h1"), mount.querySelectorAll("nav a")[1]];
        if (mount.hasAttribute("data-static") || !heading || !rail) return;
        observer.disconnect();
        const box = (element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return { x, y, width, height };
        };
        done([box(heading), box(rail)]);
      }).observe(mount, { attributes: true, childList: true, subtree: true });
    });
  });
  release();
  const after = await page.evaluate(() => window.firstShell);
  for (const [at, box] of after.entries()) {
    expect(Math.abs(box.x - before[at].x), `x of ${at}`).toBeLessThanOrEqual(1);
    expect(Math.abs(box.y - before[at].y), `y of ${at}`).toBeLessThanOrEqual(1);
  }
});

/** Requests for the sheet that later pages share. */
const laterSheet = "**/more-*.css";

/** Resolves once the app shows a page of that name: whether its sheet was applied by then. */
const watchFor = (name) => {
  window.shownWithSheet = new Promise((done) => {
    const look = () => {
      const heading = document.querySelector("#allset:not([data-static]) h1");
      if (heading?.textContent !== name) return requestAnimationFrame(look);
      done([...document.styleSheets].some((sheet) => sheet.href?.includes("/more-")));
    };
    look();
  });
};

for (const [how, first] of [
  ["from the overview", ""],
  ["directly", "credits"],
]) {
  test(`a later page that is opened ${how} is shown when its sheet is there, fetched once`, async ({ page }) => {
    const asked = [];
    let release;
    const held = new Promise((done) => {
      release = done;
    });
    await page.route(laterSheet, async (route) => {
      asked.push(route.request().url());
      await held;
      await route.continue();
    });
    await page.addInitScript(watchFor, "Credits");
    await page.goto(first, { waitUntil: "domcontentloaded" });
    const section = (name) => page.getByRole("navigation").getByRole("link", { name });
    if (first === "") {
      await started(page);
      expect(asked).toEqual([]);
      await section("Credits").click();
      await expect(page).toHaveTitle("Credits · Allset");
    }
    await expect.poll(() => asked.length).toBe(1);
    release();
    expect(await page.evaluate(() => window.shownWithSheet)).toBe(true);
    await section("Planner").click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credit planner");
    expect(asked).toHaveLength(1);
  });

  test(`a later page that is opened ${how} says that its sheet did not come, and tries again`, async ({ page }) => {
    await page.route(laterSheet, (route) => route.abort());
    await page.goto(first);
    await started(page);
    await page.getByRole("navigation").getByRole("link", { name: "Credits" }).click();
    const failure = page.getByRole("alert").filter({ hasText: "This could not be loaded" });
    await expect(failure).toBeVisible();
    await page.unroute(laterSheet);
    await failure.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credits");
    expect(await page.locator("link[rel=stylesheet][href*='/more-']").evaluate((link) => Boolean(link.sheet))).toBe(true);
  });
}

test("trying again is more than waiting for an attempt that was under way and fails", async ({ page }) => {
  const asked = [];
  await page.route(laterSheet, (route) => (asked.length === 1 ? route.continue() : asked.push(route)));
  await page.goto("");
  await started(page);
  const section = (name) => page.getByRole("navigation").getByRole("link", { name });
  await section("Planner").click();
  await expect.poll(() => asked.length).toBe(1);
  await asked.pop().abort();
  const failure = page.getByRole("alert").filter({ hasText: "This could not be loaded" });
  await expect(failure).toBeVisible();
  // Whoever rests on another section asks for it ahead.
  await section("Credits").focus();
  await expect.poll(() => asked.length).toBe(1);
  await failure.getByRole("button", { name: "Try again" }).click();
  await expect(failure).toBeHidden();
  await asked[0].abort();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credit planner");
});

test("the later sheet changes nothing of the first page", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  await page.goto("");
  await started(page);
  await expect(page.locator(".as-finding").first()).toBeVisible();
  const look = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("body, body *")].map((element) => {
        const style = getComputedStyle(element);
        const names = [...style].filter((name) => !name.startsWith("--"));
        return { element: element.outerHTML, style: names.map((name) => style.getPropertyValue(name)).join() };
      }),
    );
  const before = await look();
  // As a pointer on a section does it, which would be seen itself.
  await page.getByRole("navigation").getByRole("listitem").last().dispatchEvent("pointerenter");
  await expect(page.locator("link[rel=stylesheet][href*='/more-']")).toBeAttached();
  await expect(page.locator("link[data-more]")).not.toBeAttached();
  const changed = (await look()).filter(({ style }, at) => style !== before[at].style);
  expect(changed.map(({ element }) => element)).toEqual([]);
});

test("a module that does not arrive leaves a plain sentence and a way out", async ({ page }) => {
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("");
  const failure = page.getByRole("alert");
  await expect(failure).toBeVisible();
  await expect(failure).toContainText("Allset");
  await page.unroute("**/*.wasm");
  await failure.getByRole("link").click();
  await started(page);
});

test("a boot script that does not arrive leaves the same sentence", async ({ page }) => {
  await page.route("**/boot.mjs*", (route) => route.abort());
  await page.goto("");
  await expect(page.getByRole("alert")).toBeVisible();
});

test("a module that was tampered with does not run", async ({ page }) => {
  await page.route("**/allset-*_bg.wasm", async (route) => {
    const response = await route.fetch();
    const body = Buffer.concat([await response.body(), Buffer.from([0, 1, 0])]);
    await route.fulfill({ response, body });
  });
  await page.goto("");
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.locator("#allset")).toHaveAttribute("data-static");
});

test("the stored preferences are applied before the first paint", async ({ page }) => {
  await prefer(page, {
    "interface.theme": "dark",
    "interface.density": "compact",
    "interface.text-size": "large",
    "interface.motion": "none",
    "interface.language": "ar",
  });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("", { waitUntil: "domcontentloaded" });
  const root = page.locator("html");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(root).toHaveAttribute("data-density", "compact");
  await expect(root).toHaveAttribute("data-text", "large");
  await expect(root).toHaveAttribute("data-motion", "none");
  await expect(root).toHaveAttribute("lang", "ar");
  await expect(root).toHaveAttribute("dir", "rtl");
});

test("a stored strong contrast is there before the first paint", async ({ page }) => {
  await prefer(page, { "interface.theme": "contrast" });
  await page.route("**/*.wasm", (route) => route.abort());
  await page.goto("", { waitUntil: "domcontentloaded" });
  await expect(page.locator("html")).toHaveAttribute("data-contrast", "more");
});

for (const stored of ["{", "null", "7", '{"shown":{"interface.theme":"<b>","interface.language":"xx"}}']) {
  test(`stored preferences of ${stored} are as good as none`, async ({ page }) => {
    await page.addInitScript((text) => localStorage.setItem("allset.preferences", text), stored);
    await page.goto("");
    await started(page);
    await expect(page.locator("html")).toHaveAttribute("data-theme", "system");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
  });
}

for (const lost of ["nothing-here", "readiness/nothing", "a/b/c"]) {
  test(`/${lost} is not found, in the app's own words`, async ({ page }) => {
    const response = await page.goto(lost);
    expect(response.status()).toBe(404);
    await started(page);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing is here");
    // It comes above the links, and moves them.
    await expect(page.getByRole("button", { name: "Start empty" })).toBeVisible();
    await page.getByRole("navigation").getByRole("link", { name: "Credits" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Credits");
  });
}
