// What axe finds wrong: nothing, on any route, in every theme, from left to right and from right to left, and in the
// states that a page does not show by itself.
import { expect, test } from "@playwright/test";
import { violations } from "./axe.mjs";
import { prefer } from "./preferences.mjs";

const ROUTES = [
  "", "readiness", "account", "credits", "planner", "defaults", "interface", "guides", "guides/account", "guides/interface",
  "nothing-here",
];
const DISPLAYS = ["en", "ar"].flatMap((locale) => ["light", "dark", "contrast"].map((theme) => ({ theme, locale })));

// The pages are the same over both hosts, and no test touches what another sees.
test.describe.configure({ mode: "parallel" });
test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

/** Opens a route and waits until its content is there. */
const open = async (page, route) => {
  await page.goto(route);
  await expect(page.locator("#allset")).not.toHaveAttribute("data-static");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

/** Gives a file to the first field of the page for one: the planner has another, for rate cards. */
const choose = (page, name, text) => {
  const field = page.locator("input[type=file]:not([webkitdirectory])").first();
  return field.setInputFiles({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
};
const dialog = (page) => page.locator("dialog:popover-open");
/** The other view of a page of settings. */
const otherView = (page) => page.locator(".as-whose").getByRole("radio").last().check();
const field = (page, anchor) => page.locator(`[id$="-${anchor}-control"]`);
const save = (page) => page.locator(".as-savebar [type=submit]").click();

/** What has to be done to see it: by no words, because they differ by language. */
const STATES = {
  "a plan with refused rows": async (page) => {
    await open(page, "planner");
    const rows = "60,transcribe,en\nx,transcribe,en\n5,unheard-of,\n9000000,transcribe,\n";
    await choose(page, "plan.csv", `duration,service,language\n${rows}`);
    await expect(page.getByRole("table")).not.toHaveCount(0);
  },
  "a plan in two parts": async (page) => {
    await open(page, "planner");
    await choose(page, "plan.csv", "duration,service,language\n300000,translate,en\n60,transcribe,en\n");
    await page.locator(".as-parts-wish [type=submit]").click();
    await expect(page.locator(".as-parts > *")).toHaveCount(2);
  },
  "a file that is no manifest": async (page) => {
    await open(page, "planner");
    await choose(page, "no.csv", "duration;kind\n1;2\n");
    // Behind what can be assumed stands what is wrong.
    await expect(page.locator("main").getByRole("heading", { level: 2 })).toHaveCount(2);
  },
  "a card of one's own that is not good": async (page) => {
    await open(page, "planner");
    const main = page.locator("main");
    await main.locator(".as-cluster button[aria-expanded]").last().click();
    await main.locator("textarea").last().fill("{}");
    await main.locator("textarea:focus").press("Tab");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert")).not.toHaveCount(0);
  },
  "account values that cannot be saved": async (page) => {
    await open(page, "account");
    await field(page, "contact-email").fill("nowhere");
    await save(page);
    await expect(page.locator("[aria-invalid]")).toBeVisible();
  },
  "a question before leaving": async (page) => {
    await open(page, "account");
    await field(page, "display-name").fill("Somebody");
    await page.getByRole("navigation").getByRole("link").nth(3).click();
    await expect(dialog(page)).toBeVisible();
  },
  "one's own defaults": async (page) => {
    await open(page, "defaults");
    await otherView(page);
    await expect(page.locator(".as-row-locked")).toBeVisible();
  },
  "the interface for everybody": async (page) => {
    await open(page, "interface");
    await otherView(page);
    await expect(page.getByRole("form")).toBeVisible();
  },
  "defaults that cannot be saved": async (page) => {
    await open(page, "defaults#import.retention");
    await field(page, "import-retention").fill("ten");
    await field(page, "import-naming").fill("{");
    await save(page);
    await expect(page.locator("[aria-invalid]")).toHaveCount(2);
  },
  "a question about what a change costs": async (page) => {
    await open(page, "defaults#workflow.auto-start");
    await field(page, "workflow-auto-start").check();
    await save(page);
    await expect(dialog(page)).toBeVisible();
  },
  "the reason of a lock": async (page) => {
    await open(page, "interface");
    await otherView(page);
    await page.locator(".as-row-reset").first().click();
    await expect(dialog(page).getByRole("textbox")).toBeVisible();
  },
  "a look at a file of settings": async (page) => {
    await open(page, "defaults");
    const file = { format: "allset.settings/1", workspace: { "import.retention": 30, "workflow.quality": "huge", "no.such": 1 } };
    await choose(page, "settings.json", JSON.stringify(file));
    await expect(page.getByRole("table")).toBeVisible();
  },
  "a shortcut that is waited for": async (page) => {
    await open(page, "interface#shortcuts.find");
    await page.locator("[data-marked] [aria-pressed]").click();
    await expect(page.locator("[aria-pressed=true]")).toBeVisible();
  },
  "the search": async (page) => {
    await open(page, "");
    await page.keyboard.press("Control+k");
    await expect(dialog(page).getByRole("option")).not.toHaveCount(0);
  },
  "the list of shortcuts": async (page) => {
    await open(page, "");
    await page.keyboard.press("?");
    await expect(dialog(page)).toBeVisible();
  },
};

for (const { theme, locale } of DISPLAYS) {
  const shown = `${theme}, ${locale}`;
  const begin = (page) => prefer(page, { "interface.theme": theme, "interface.language": locale });

  test(`every route in ${shown}`, async ({ page }) => {
    test.slow();
    await begin(page);
    for (const route of ROUTES) {
      await test.step(`/${route}`, async () => {
        await open(page, route);
        expect.soft(await violations(page), `/${route}`).toEqual([]);
      });
    }
  });

  // Apart, because a state leaves a draft to the next.
  for (const [name, show] of Object.entries(STATES)) {
    test(`${name} in ${shown}`, async ({ page }) => {
      await begin(page);
      await show(page);
      expect(await violations(page)).toEqual([]);
    });
  }
}
