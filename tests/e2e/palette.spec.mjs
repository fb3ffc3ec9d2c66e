// The search and the keyboard shortcuts: from a key to the row that it was about.
import { expect, test } from "./app.mjs";
import { violations } from "./axe.mjs";
import { kept } from "./preferences.mjs";

const search = (page) => page.getByRole("dialog", { name: "Search" });
const field = (page) => search(page).getByRole("combobox");
const options = (page) => search(page).getByRole("option");
/** The row that Enter chooses, as a screen reader is told. */
const active = async (page) => page.locator(`[id="${await field(page).getAttribute("aria-activedescendant")}"]`);
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

/** Opens the search by its key. */
const find = async (page, typed = "") => {
  await press(page, "Control+k");
  await expect(field(page)).toBeFocused();
  if (typed) await page.keyboard.type(typed);
};

test("by keyboard alone, from anywhere to the marked row", async ({ app, page, baseURL }) => {
  await app.open("credits");
  await find(page, "vat");
  await expect(options(page).first()).toContainText("Tax number");
  await press(page, "Enter");
  await expect(search(page)).toBeHidden();
  await expect(page).toHaveURL(`${baseURL}account#billing-tax-id`);
  const control = page.getByLabel("Tax number");
  await expect(control).toBeFocused();
  await expect(page.locator(".as-row[data-marked]").filter({ has: control })).toBeVisible();
});

test("the arrows walk through the list and around its ends", async ({ app, page }) => {
  await app.open("");
  await find(page);
  const names = await options(page).locator(".as-palette-title").allTextContents();
  expect(names[0]).toBe("Overview");
  const at = async (index) => {
    await expect(await active(page)).toContainText(names.at(index));
    await expect(search(page).getByRole("option", { selected: true })).toHaveCount(1);
  };
  await at(0);
  await press(page, "ArrowDown");
  await at(1);
  await press(page, "ArrowUp", "ArrowUp");
  await at(-1);
  await press(page, "ArrowDown");
  await at(0);
  await press(page, "End");
  await at(-1);
  await expect(await active(page)).toBeInViewport();
  await press(page, "Home");
  await at(0);
  await press(page, "PageDown");
  await at(6);
  await press(page, "PageUp");
  await at(0);
  await expect(field(page)).toBeFocused();
});

test("a slip of the finger and another name find the same, and the found part is marked", async ({ app, page }) => {
  await app.open("");
  await find(page, "tiem zoen");
  await expect(options(page).first()).toContainText("Time zone");
  await field(page).fill("time zo");
  await expect(options(page).first().locator("mark")).toHaveText(["Time", "zo"]);
  await field(page).fill("stop jobs starting by themselves");
  await expect(options(page).first()).toContainText("Start jobs automatically");
});

test("a setting says what it is and where that comes from", async ({ app, page }) => {
  await app.open("");
  await find(page, "delete media after");
  const row = options(page).first();
  await expect(row).toContainText("Defaults, Import");
  await expect(row).toContainText(/\d+ days · (from the workspace|default)/);
});

test("how many were found is said, and what to do where nothing was", async ({ app, page }) => {
  await app.open("");
  await find(page, "theme");
  await expect(search(page).getByRole("status")).toHaveText(/^\d+ results?$/);
  await field(page).fill("xqzwv");
  await expect(search(page).getByRole("status")).toHaveText("Nothing was found for “xqzwv”.");
  await expect(search(page).getByRole("option", { name: /^Guides/ })).toBeVisible();
});

test("who types faster than the screen shows it is not held up", async ({ app, page, baseURL }) => {
  await app.open("");
  await find(page);
  await press(page, "Escape");
  // No frame comes from now on.
  await page.evaluate(() => (window.requestAnimationFrame = () => 0));
  await find(page, "vat");
  await press(page, "Enter");
  await expect(page).toHaveURL(`${baseURL}account#billing-tax-id`);
});

test("what was chosen lately is first the next time", async ({ app, page, baseURL }) => {
  await app.open("");
  await find(page, "credit planner");
  await press(page, "Enter");
  await expect(page).toHaveURL(`${baseURL}planner`);
  await find(page, "vat");
  await press(page, "Enter");
  await expect(page).toHaveURL(/account/);
  await page.reload();
  await expect(page.getByLabel("Tax number")).toBeVisible();
  await find(page);
  await expect(search(page).getByText("Recent")).toBeVisible();
  await expect(options(page).nth(0)).toContainText("Tax number");
  await expect(options(page).nth(1)).toContainText("Planner");
  expect(JSON.parse(await page.evaluate(() => localStorage.getItem("allset.recent")))).toEqual([
    "account.billing-tax-id",
    "section.planner",
  ]);
});

test("Escape closes it and gives the focus back", async ({ app, page }) => {
  await app.open("account");
  const name = page.getByLabel("Name", { exact: true });
  await name.focus();
  await find(page, "theme");
  await press(page, "Escape");
  await expect(search(page)).toBeHidden();
  await expect(name).toBeFocused();
  // The key that opens it closes it, too.
  await find(page);
  await press(page, "Control+k");
  await expect(search(page)).toBeHidden();
  await expect(name).toBeFocused();
});

test("Tab stays in it and goes round, and what is behind cannot take the focus", async ({ app, page }) => {
  await app.open("credits");
  await find(page, "dark");
  await expect(options(page).first()).toBeVisible();
  const close = search(page).getByRole("button", { name: "Close", exact: true });
  for (const [key, next] of [
    ["Tab", close],
    ["Tab", field(page)],
    ["Shift+Tab", close],
    ["Shift+Tab", field(page)],
  ]) {
    await press(page, key);
    await expect(next).toBeFocused();
  }
  await page.getByRole("navigation").getByRole("link", { name: "Account" }).evaluate((link) => link.focus());
  await expect(field(page)).toBeFocused();
});

test("a press beside it closes it", async ({ app, page }) => {
  await app.open("credits");
  await find(page);
  await page.mouse.click(5, 400);
  await expect(search(page)).toBeHidden();
});

test("the button and the mouse do the same", async ({ app, page, baseURL }) => {
  await app.open("");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("guides");
  await options(page).first().hover();
  await expect(options(page).first()).toHaveAttribute("aria-selected", "true");
  await options(page).first().click();
  await expect(page).toHaveURL(`${baseURL}guides`);
  await expect(app.heading()).toBeFocused();
});

test("with Ctrl, a place opens in a tab of its own", async ({ app, page, context }) => {
  await app.open("");
  await find(page, "vat");
  const opened = context.waitForEvent("page");
  await press(page, "Control+Enter");
  const other = await opened;
  await expect(other).toHaveURL(/account\/?#billing-tax-id$/);
  await other.close();
  await expect(search(page)).toBeVisible();
});

test("an action is done at once", async ({ app, page }) => {
  await app.open("");
  await find(page, "dark mode");
  await options(page).filter({ hasText: "Use the dark theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await find(page, "which keys");
  await options(page).filter({ hasText: "List the keyboard shortcuts" }).click();
  await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
});

test("leaving unsaved changes is asked about first", async ({ app, page, baseURL }) => {
  await app.open("account");
  await page.getByLabel("Display name").fill("Somebody");
  await find(page, "planner");
  await press(page, "Enter");
  await page.getByRole("button", { name: "Leave" }).click();
  await expect(page).toHaveURL(`${baseURL}planner`);
});

test("keys go to sections, one after the other", async ({ app, page, baseURL }) => {
  await app.open("");
  await press(page, "g", "c");
  await expect(page).toHaveURL(`${baseURL}credits`);
  await expect(app.heading()).toBeFocused();
  // What begins nothing is forgotten, and the next begins anew.
  await press(page, "g", "x", "p");
  await press(page, "g", "r");
  await expect(page).toHaveURL(`${baseURL}readiness`);
  await press(page, "/");
  await expect(field(page)).toBeFocused();
});

test("the second key of two has to come soon", async ({ app, page, baseURL }) => {
  await app.open("");
  await page.clock.install();
  const at = (time) =>
    page.evaluate(
      ([key, time]) => {
        const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
        Object.defineProperty(event, "timeStamp", { value: time });
        document.body.dispatchEvent(event);
      },
      time,
    );
  await at(["g", 10_000]);
  await at(["c", 11_600]);
  await expect(page).toHaveURL(baseURL);
  await at(["g", 20_000]);
  await at(["c", 21_400]);
  await expect(page).toHaveURL(`${baseURL}credits`);
});

test("typing is typing", async ({ app, page }) => {
  await app.open("account");
  const name = page.getByLabel("Display name");
  await name.fill("");
  await page.keyboard.type("g c ?/");
  await expect(name).toHaveValue("g c ?/");
  await expect(app.heading()).toHaveText("Account");
  await expect(page.getByRole("dialog")).toBeHidden();
});

test("one key saves the form, and nothing where there is none", async ({ app, page }) => {
  await app.open("account");
  await page.getByLabel("Display name").fill("Ada");
  await press(page, "Control+s");
  await expect(page.getByText("Account saved")).toBeVisible();
  // The browser's own meaning of these keys is left to it.
  const taken = () =>
    page.evaluate(() => {
      const event = new KeyboardEvent("keydown", { key: "s", ctrlKey: true, bubbles: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    });
  await expect.poll(taken).toBe(false);
});

test("the list of shortcuts leads to where they are changed", async ({ app, page, baseURL }) => {
  await app.open("");
  await press(page, "?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expect(list.getByText("Go to credits")).toBeVisible();
  await expect(list.locator("dd", { hasText: "CtrlK" })).toBeVisible();
  // What lies below is out of reach.
  await press(page, "g", "c");
  await expect(page).toHaveURL(baseURL);
  await list.getByRole("link", { name: "Change shortcuts" }).click();
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(`${baseURL}interface#shortcuts.on`);
});

test("without shortcuts, only the button opens the search", async ({ app, page, baseURL }) => {
  const off = { shown: { "shortcuts.on": false }, unsent: { "shortcuts.on": { to: false, from: null } } };
  await page.addInitScript((text) => localStorage.setItem("allset.preferences", text), JSON.stringify(off));
  await app.open("");
  await press(page, "Control+k", "?", "/", "g", "c");
  await expect(page).toHaveURL(baseURL);
  await expect(page.getByRole("dialog")).toBeHidden();
  const button = page.getByRole("button", { name: "Search" });
  await expect(button.locator("kbd")).toHaveCount(0);
  await button.click();
  await expect(field(page)).toBeFocused();
});

test("what is typed is still there when the app is drawn anew", async ({ app, page, context }) => {
  await app.open("credits");
  await find(page, "time zo");
  await expect(options(page).first()).toContainText("Time zone");
  const other = await context.newPage();
  await other.goto(page.url());
  const chosen = kept({ "interface.numbers": "space-comma" });
  await other.evaluate((text) => localStorage.setItem("allset.preferences", text), chosen);
  await page.bringToFront();
  await expect(page.locator("main")).toContainText("1\u202f897");
  await expect(field(page)).toHaveValue("time zo");
  await expect(options(page).first()).toContainText("Time zone");
});

test.describe("from right to left", () => {
  test.use({ locale: "ar" });

  test("in Arabic, it is found however it is written", async ({ app, page, baseURL }) => {
    await page.goto(baseURL);
    await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
    await expect(page.locator("#allset")).not.toHaveAttribute("data-static", { timeout: 20_000 });
    await press(page, "Control+k");
    const field = page.locator("dialog:popover-open").getByRole("combobox");
    await expect(field).toBeFocused();
    // Neither the article nor the hamza nor the last letter is typed as it is written.
    const guides = await page.getByRole("navigation").getByRole("link").last().textContent();
    await field.fill(guides.trim().replace(/^ال/, "").replace(/[أإآ]/g, "ا").replace(/ة$/, "ه"));
    await expect(page.locator("dialog:popover-open [role=option]").first()).toContainText(guides.trim());
    await press(page, "Enter");
    await expect(page).toHaveURL(`${baseURL}guides`);
    expect(app).toBeDefined();
  });
});

for (const [name, scheme] of [
  ["light", "light"],
  ["dark", "dark"],
]) {
  test.describe(`in ${name}`, () => {
    test.use({ colorScheme: scheme });

    test("axe finds nothing wrong with what is open", async ({ app, page }) => {
      await app.open("");
      expect(await violations(page)).toEqual([]);
      await find(page);
      expect(await violations(page)).toEqual([]);
      await page.keyboard.type("time zone");
      await expect(options(page).first().locator("mark").first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await field(page).fill("xqzwv");
      await expect(options(page).first()).toBeVisible();
      expect(await violations(page)).toEqual([]);
      await press(page, "Escape");
      await expect(search(page)).toBeHidden();
      await press(page, "?");
      await expect(page.getByRole("dialog", { name: "Keyboard shortcuts" })).toBeVisible();
      expect(await violations(page)).toEqual([]);
    });
  });
}

test("at 320 px everything fits", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await app.open("");
  await find(page, "delete media after");
  await expect(options(page).first()).toBeInViewport();
  const wide = await search(page).evaluate((dialog) =>
    [...dialog.querySelectorAll("*")].filter((inner) => inner.getBoundingClientRect().right > innerWidth).length);
  expect(wide).toBe(0);
});
