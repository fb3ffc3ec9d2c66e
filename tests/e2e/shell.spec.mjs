// The shell: where one is, how one gets there, how it looks and speaks, and filling the workspace anew.
import { expect, test } from "./app.mjs";
import { prefer } from "./preferences.mjs";

const SECTIONS = [
  ["Overview", "Overview", ""],
  ["Readiness", "Readiness", "readiness"],
  ["Account", "Account", "account"],
  ["Credits", "Credits", "credits"],
  ["Planner", "Credit planner", "planner"],
  ["Defaults", "Workspace defaults", "defaults"],
  ["Interface", "Interface", "interface"],
  ["Guides", "Guides", "guides"],
];

test("each section has its title, its address and the focus on its heading", async ({ app, page, baseURL }) => {
  await app.open("planner");
  // On opening, the focus is where the browser puts it.
  await expect(app.heading()).not.toBeFocused();
  for (const [name, heading, path] of SECTIONS) {
    await app.section(name).click();
    await expect(page).toHaveURL(`${baseURL}${path}`);
    await expect(page).toHaveTitle(`${name} · Allset`);
    await expect(app.heading()).toHaveText(heading);
    await expect(app.heading()).toBeFocused();
    await expect(app.section(name)).toHaveAttribute("aria-current", "page");
  }
});

test("back and forward go section by section, with the focus", async ({ app, page }) => {
  await app.open("");
  await app.section("Account").click();
  await app.section("Credits").click();
  // Going where one is adds nothing to go back from.
  await app.section("Credits").click();
  await page.goBack();
  await expect(app.heading()).toHaveText("Account");
  await expect(app.heading()).toBeFocused();
  await page.goBack();
  await expect(app.heading()).toHaveText("Overview");
  await expect(app.heading()).toBeFocused();
  await page.goForward();
  await expect(app.heading()).toHaveText("Account");
  await expect(page).toHaveTitle("Account · Allset");
});

test("the first key leads past the navigation", async ({ app, page }) => {
  await app.open("account");
  await page.keyboard.press("Tab");
  const skip = page.getByRole("link", { name: "Skip to content" });
  await expect(skip).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await page.keyboard.press("Tab");
  await expect(page.getByLabel("Name", { exact: true })).toBeFocused();
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("the menu opens, takes the focus, and gives it back", async ({ app, page }) => {
    await app.open("account");
    const menu = page.getByRole("button", { name: "Sections" });
    await expect(page.getByRole("navigation")).toBeHidden();
    await menu.press("Enter");
    await expect(menu).toHaveAttribute("aria-expanded", "true");
    await expect(app.section("Account")).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(menu).toBeFocused();

    await menu.click();
    await app.section("Credits").click();
    await expect(app.heading()).toHaveText("Credits");
    await expect(app.heading()).toBeFocused();
    await expect(page.getByRole("navigation")).toBeHidden();

    await menu.click();
    await app.section("Credits").press("Enter");
    await expect(page.getByRole("navigation")).toBeHidden();
    await expect(menu).toBeFocused();
  });

  test("a question about unsaved changes gives the focus back to the menu", async ({ app, page }) => {
    await app.open("account");
    await page.getByLabel("Display name").fill("Mina");
    const menu = page.getByRole("button", { name: "Sections" });
    await menu.click();
    await app.section("Credits").click();
    await page.getByRole("dialog").getByRole("button", { name: "Stay" }).click();
    await expect(menu).toBeFocused();
  });

  for (const locale of ["en", "ar", "en-XA"]) {
    test(`nothing scrolls sideways in ${locale}`, async ({ page }) => {
      await prefer(page, { "interface.language": locale });
      for (const [, , path] of SECTIONS) {
        await page.goto(path);
        await expect(page.locator("#allset")).not.toHaveAttribute("data-static");
        await expect(page.locator(".as-banner-actions")).toBeVisible();
        const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
        expect(scrollWidth, path).toBe(clientWidth);
      }
    });
  }
});

test("the appearance changes at once and is kept", async ({ app, page }) => {
  await app.open("credits");
  const root = page.locator("html");
  const appearance = page.getByLabel("Appearance");
  await appearance.focus();
  await appearance.selectOption("Dark");
  await expect(root).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("color-scheme", "dark");
  await appearance.selectOption("High contrast");
  await expect(root).toHaveAttribute("data-contrast", "more");
  await expect(appearance).toBeFocused();
  await page.reload();
  await expect(root).toHaveAttribute("data-contrast", "more");
  await expect(page.getByLabel("Appearance").locator("option:checked")).toHaveText("High contrast");
});

test("the language changes without a reload, keeps the focus, and is kept", async ({ app, page }) => {
  await app.open("credits");
  const root = page.locator("html");
  await page.evaluate(() => {
    window.sameDocument = true;
  });
  await page.getByLabel("Language").focus();
  await page.getByLabel("Language").selectOption("ar");
  await expect(root).toHaveAttribute("lang", "ar");
  await expect(root).toHaveAttribute("dir", "rtl");
  await expect(app.heading()).toHaveText("الرصيد");
  await expect(page).toHaveTitle(/^الرصيد/);
  await expect(page.getByLabel("اللغة")).toBeFocused();
  expect(await page.evaluate(() => window.sameDocument)).toBe(true);
  await page.reload();
  await expect(root).toHaveAttribute("dir", "rtl");
  await expect(app.heading()).toHaveText("الرصيد");
  await page.getByLabel("اللغة").selectOption("en");
  await expect(root).toHaveAttribute("dir", "ltr");
  await expect(app.heading()).toHaveText("Credits");
});

test("an address that is no section says so and leads back", async ({ app, page }) => {
  app.mayComplain(/404|MIME type/);
  await app.open("nothing-here");
  await expect(app.heading()).toHaveText("Nothing is here");
  await expect(page).toHaveTitle("Nothing is here · Allset");
  await expect(page.getByRole("navigation").locator("[aria-current]")).toHaveCount(0);
  await page.getByRole("link", { name: "Go to the overview" }).click();
  await expect(app.heading()).toHaveText("Overview");
  await expect(app.heading()).toBeFocused();
});

test("being offline is said, and taken back", async ({ app, page, context }) => {
  app.mayComplain(/Failed to load resource|ERR_INTERNET_DISCONNECTED/);
  await app.open("");
  const notice = page.getByText("You are offline.");
  await expect(notice).toBeHidden();
  await context.setOffline(true);
  await expect(notice).toBeVisible();
  await context.setOffline(false);
  await expect(notice).toBeHidden();
});

test("an untouched sample is emptied without a question", async ({ app, page }) => {
  await app.open("credits");
  const empty = page.getByRole("button", { name: "Start empty" });
  await empty.click();
  await expect(page.getByText("The workspace is empty now.")).toBeVisible();
  await expect(page.getByText("This workspace is kept where you see it now and nowhere else.")).toBeVisible();
  await expect(page.getByRole("banner")).not.toContainText("Harbour Archive");
  await expect(empty).toBeFocused();
  await page.getByRole("button", { name: "Reset to sample" }).click();
  await expect(page.getByText("The sample is as it was.")).toBeVisible();
  await expect(page.getByRole("banner")).toContainText("Harbour Archive");
});

test("what the person edited is asked about before it is replaced", async ({ app, page }) => {
  await app.open("account");
  await page.getByLabel("Display name").fill("Mina");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();
  const reset = page.getByRole("button", { name: "Reset to sample" });
  const question = page.getByRole("dialog", { name: "Replace everything in this workspace?" });
  // Even right after the edit, which the app has not been told to look at again.
  await reset.click();
  await question.getByRole("button", { name: "Keep the workspace" }).click();
  await expect(reset).toBeFocused();
  await expect(page.getByLabel("Display name")).toHaveValue("Mina");
  await reset.click();
  await question.getByRole("button", { name: "Reset to sample" }).click();
  await expect(page.getByText("The sample is as it was.")).toBeVisible();
  await expect(page.getByLabel("Display name")).toHaveValue("Noor");
  await expect(reset).toBeFocused();
});

test("a tab follows what another one does to the workspace", async ({ app, page }) => {
  await app.open("");
  const other = await app.otherTab();
  await app.open("credits", other);
  await other.getByRole("button", { name: "Start empty" }).click();
  await expect(other.getByRole("heading", { name: "No credits yet" })).toBeVisible();
  await app.lookAgain();
  await expect(page.getByText("2 checks need you before the next run")).toBeVisible();
  await expect(app.section("Readiness 2 checks need attention")).toBeVisible();
});
