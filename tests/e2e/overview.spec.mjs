// Overview: the three promises with their state, and what needs the person first.
import { expect, test } from "./app.mjs";

const promise = (page, name) => page.getByRole("article").filter({ has: page.getByRole("heading", { name }) });

test("the three promises tell their live state, and lead to their sections", async ({ app, page }) => {
  await app.open("");
  await expect(page.getByRole("article").getByRole("heading")).toHaveText([
    "Account and access",
    "Credits and usage",
    "Workflow defaults",
  ]);
  const account = promise(page, "Account and access");
  await expect(account).toContainText("Noor");
  await expect(account).toContainText("Needs attention");
  await expect(account).toContainText("Access is not shown by this backend yet");
  const credits = promise(page, "Credits and usage");
  await expect(credits).toContainText("1,897 credits");
  await expect(credits).toContainText("To review");
  const defaults = promise(page, "Workflow defaults");
  await expect(defaults).toContainText("From English to Arabic and German");
  await expect(defaults).toContainText("To review");
  await credits.getByRole("link", { name: "Open credits" }).click();
  await expect(app.heading()).toHaveText("Credits");
  await page.goBack();
  await account.getByRole("link", { name: "Open account" }).click();
  await expect(app.heading()).toHaveText("Account");
  await page.goBack();
  await defaults.getByRole("link", { name: "Open defaults" }).click();
  await expect(app.heading()).toHaveText("Workspace defaults");
});

test("what needs the person comes first, the worst on top, each with the way there", async ({ app, page }) => {
  await app.open("");
  const first = page.getByRole("region", { name: "What needs you first" });
  await expect(first.getByRole("listitem")).toHaveText([
    /^To fix: The account has no contact email, so the workspace cannot reach you\. Add a contact email$/,
    /^Attention: 180 credits of Welcome credits expire on .+\. See grants$/,
  ]);
  await first.getByRole("link", { name: "Add a contact email" }).click();
  await expect(page).toHaveURL(/\/account#contact-email$/);
  await expect(page.getByLabel("Contact email")).toBeFocused();
});

test("the headline leads to readiness and says what it does not speak of", async ({ app, page }) => {
  await app.open("");
  await expect(page.getByText("One check needs you before the next run")).toBeVisible();
  await expect(page.getByText("2 checks cannot be seen here yet, so this does not speak of them.")).toBeVisible();
  await page.getByRole("link", { name: "Open readiness" }).click();
  await expect(app.heading()).toHaveText("Readiness");
});

test("what another tab changes is there without a reload", async ({ app, page }) => {
  await app.open("");
  const other = await app.otherTab();
  await app.open("account", other);
  await other.getByLabel("Display name").fill("Mina");
  await other.getByRole("button", { name: "Save changes" }).click();
  await expect(other.getByText("Account saved")).toBeVisible();
  await app.lookAgain();
  await expect(promise(page, "Account and access")).toContainText("Mina");
});

test("an empty workspace names everything that is missing", async ({ app, page }) => {
  await app.open("");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(page.getByText("2 checks need you before the next run")).toBeVisible();
  await expect(promise(page, "Account and access")).toContainText("No name yet");
  await expect(promise(page, "Credits and usage")).toContainText("0 credits");
  const first = page.getByRole("region", { name: "What needs you first" });
  await expect(first.getByRole("listitem")).toHaveCount(5);
  await expect(first.getByRole("listitem").first()).toContainText("The account has no name.");
});
