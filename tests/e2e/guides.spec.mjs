// The guides: found by their words, each step beside how that stands and with the way to the very row.
import { expect, test } from "./app.mjs";

const GUIDES = [
  ["account", "Review account details", 6],
  ["credits", "Check billing and credits", 6],
  ["defaults", "Set workspace defaults", 7],
  ["tokens", "Manage tokens carefully", 5],
  ["interface", "Tune interface preferences", 7],
];

const steps = (page) => page.getByRole("main").getByRole("list").first().locator("> li");

test("the guides are listed, and found by the words of their steps", async ({ app, page }) => {
  await app.open("guides");
  const names = page.getByRole("main").getByRole("heading", { level: 2 });
  await expect(names).toHaveText(GUIDES.map(([, title]) => title));
  const field = page.getByRole("searchbox", { name: "Find a guide" });
  await field.fill("MAILBOX invoice");
  await expect(names).toHaveText(["Review account details"]);
  await expect(page.getByRole("status").filter({ hasText: "1 guide" })).toBeVisible();
  await field.fill("nothing like it");
  await expect(page.getByText("No guide speaks of that.")).toBeVisible();
  await field.fill("");
  await expect(names).toHaveCount(GUIDES.length);
  await names.nth(2).getByRole("link").click();
  await expect(app.heading()).toHaveText("Set workspace defaults");
  await expect(app.heading()).toBeFocused();
  await expect(page).toHaveTitle("Set workspace defaults · Allset");
  await expect(app.section("Guides")).toHaveAttribute("aria-current", "true");
  await page.goBack();
  await expect(app.heading()).toHaveText("Guides");
  await expect(app.section("Guides")).toHaveAttribute("aria-current", "page");
});

for (const [slug, title, count] of GUIDES) {
  test(`${title}: every step leads to a row that is there`, async ({ app, page }) => {
    await app.open(`guides/${slug}`);
    await expect(app.heading()).toHaveText(title);
    await expect(steps(page)).toHaveCount(count);
    for (let at = 0; at < count; at++) {
      const link = steps(page).nth(at).getByRole("link");
      const anchor = new URL(await link.getAttribute("href"), page.url()).hash;
      await link.click();
      // A section without rows to name is the place itself.
      if (anchor) await expect(page.locator("[data-marked]")).toBeInViewport();
      else await expect(app.heading()).toBeFocused();
      await page.goBack();
      await expect(app.heading()).toHaveText(title);
    }
  });
}

test("a step shows how things stand, and follows what changes", async ({ app, page }) => {
  await app.open("guides/account");
  const email = steps(page).nth(1);
  await expect(email).toContainText("To fix: ");
  await expect(email).toContainText("The account has no contact email");
  await expect(steps(page).nth(0)).toContainText("Fine: ");
  await expect(steps(page).nth(5)).toContainText("Allset cannot see sessions or sign-in methods");

  const other = await app.otherTab();
  await app.open("account", other);
  await other.getByLabel("Contact email").fill("noor@harbour.example");
  await other.getByRole("button", { name: "Save changes" }).click();
  await expect(other.getByText("Account saved")).toBeVisible();
  await app.lookAgain();
  await expect(email).toContainText("Fine: ");
  await expect(email).toContainText("noor@harbour.example");
});

test("a step says what a setting is and who set it", async ({ app, page }) => {
  await app.open("guides/defaults");
  await expect(steps(page).nth(0)).toContainText("English, the default");
  await expect(steps(page).nth(2)).toContainText("Arabic and German, set by the workspace");
  await expect(steps(page).nth(5)).toContainText("365 days, set by the workspace");
});

test("after the steps comes the check", async ({ app, page }) => {
  await app.open("guides/credits");
  const then = page.getByRole("region", { name: "Then" });
  await expect(then).toContainText("Credits understood");
  await expect(then).toContainText("To review");
  await then.getByRole("link", { name: "Open the check" }).click();
  await expect(page.getByRole("heading", { name: "Credits understood" })).toBeFocused();
});

test("a guide goes on paper without anything to press", async ({ app, page }) => {
  await app.open("guides/tokens");
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute("data-printed", "");
  });
  await page.getByRole("button", { name: "Print" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-printed", "");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(/^Harbour Archive, as of /)).toBeVisible();
  await expect(steps(page)).toHaveCount(5);
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
});
