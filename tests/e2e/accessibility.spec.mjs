// What axe finds wrong: nothing, on any route, in light, dark and high contrast and from right to left,
// and in the states that a page does not show by itself.
import AxeBuilder from "@axe-core/playwright";
import { expect, test } from "@playwright/test";
import { prefer } from "./preferences.mjs";

const ROUTES = [
  "", "readiness", "account", "credits", "planner", "defaults", "interface", "guides", "guides/account", "guides/interface",
  "nothing-here",
];
const DISPLAYS = [
  { theme: "light", locale: "en" },
  { theme: "dark", locale: "en" },
  { theme: "contrast", locale: "en" },
  { theme: "light", locale: "ar" },
];

// The pages are the same over both hosts, and no test touches what another sees.
test.describe.configure({ mode: "parallel" });
test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

const display = (page, { theme, locale }) =>
  prefer(page, { "interface.theme": theme, "interface.language": locale });

/** Opens a route and waits until its content is there. */
const open = async (page, route) => {
  await page.goto(route);
  await expect(page.locator("#allset")).not.toHaveAttribute("data-static");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
};

const violations = async (page) => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
};

for (const shown of DISPLAYS) {
  const name = Object.values(shown).join(", ");
  for (const route of ROUTES) {
    test(`/${route} in ${name}`, async ({ page }) => {
      await display(page, shown);
      await open(page, route);
      expect(await violations(page)).toEqual([]);
    });
  }

  test(`a plan with refused rows in ${name}`, async ({ page }) => {
    await display(page, shown);
    await open(page, "planner");
    const manifest = "duration,service,language\n60,transcribe,en\nx,transcribe,en\n5,unheard-of,\n9000000,transcribe,\n";
    await page.locator("input[type=file]").setInputFiles({
      name: "plan.csv",
      mimeType: "text/csv",
      buffer: Buffer.from(manifest),
    });
    await expect(page.getByRole("table")).not.toHaveCount(0);
    expect(await violations(page)).toEqual([]);
  });

  test(`a file that is no manifest in ${name}`, async ({ page }) => {
    await display(page, shown);
    await open(page, "planner");
    const buffer = Buffer.from("duration;kind\n1;2\n");
    await page.locator("input[type=file]").setInputFiles({ name: "no.csv", mimeType: "text/csv", buffer });
    await expect(page.locator("main").getByRole("heading", { level: 2 })).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const theme of ["light", "dark"]) {
  test(`account values that cannot be saved, in ${theme}`, async ({ page }) => {
    await display(page, { theme, locale: "en" });
    await open(page, "account");
    await page.getByLabel("Contact email").fill("nowhere");
    await page.getByRole("button", { name: "Save changes" }).click();
    await expect(page.getByText("1 value cannot be saved yet")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`a question before leaving, in ${theme}`, async ({ page }) => {
    await display(page, { theme, locale: "en" });
    await open(page, "account");
    await page.getByLabel("Display name").fill("Somebody");
    await page.getByRole("navigation").getByRole("link", { name: "Credits" }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}
