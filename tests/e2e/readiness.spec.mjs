// Readiness: the five checks, the decision table, reviews that reopen, and a verdict that claims no more
// than is seen.
import { expect, test } from "./app.mjs";

const CHECKS = [
  ["Profile details reviewed", "Keep account identity and contact details understandable for workspace records."],
  ["Access and sessions checked", "Review active sessions and access controls, especially on shared or old devices."],
  ["Credits understood", "Confirm available credits and recent usage before starting batch AI jobs."],
  ["Defaults reviewed", "Check default language and workflow preferences before creating new work."],
  ["Tokens created only when needed", "Create or revoke tokens deliberately when integrations require access."],
];
const UNSEEN = [
  ["Access and sessions checked", "Allset cannot see sessions or sign-in methods on this backend. Check them where you sign in."],
  ["Defaults reviewed", "Allset cannot see workspace defaults on this backend. Check languages where you create work."],
  ["Tokens created only when needed", "Allset cannot see tokens on this backend. Check them where they are created."],
];
const DECISIONS = [
  ["Starting batch AI jobs", "Check credits, usage, and billing history before launching larger runs.", "To review"],
  ["Wrong default language", "Update workspace language defaults before importing media or creating jobs.", "Cannot be seen"],
  ["Shared or old device", "Review active sessions and access settings before continuing sensitive work.", "Cannot be seen"],
  ["Integration needs access", "Create a scoped token only for the integration that needs it.", "Cannot be seen"],
  [
    "App feels uncomfortable",
    "Adjust interface and workflow preferences so repeated work is easier.",
    "Appearance and language stand at the top of every page",
  ],
];

const check = (page, name) => page.getByRole("article", { name });
const headline = (page) => page.getByRole("main").locator("section").first();
const record = (page) => page.getByRole("table", { name: "Record of reviews" });

/** Gives the account what it lacks, so that the profile can be reviewed. */
const completeProfile = async (page) => {
  await page.getByLabel("Contact email").fill("noor@harbour.example");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();
};

test("the five checks stand in order, in these words", async ({ app, page }) => {
  await app.open("readiness");
  await expect(page.getByRole("article")).toHaveCount(CHECKS.length);
  for (const [at, [title, why]] of CHECKS.entries()) {
    const card = page.getByRole("article").nth(at);
    await expect(card.getByRole("heading")).toHaveText(title);
    await expect(card.getByText(why, { exact: true })).toBeVisible();
  }
});

test("checks whose section does not exist say what they cannot see, and offer no review", async ({ app, page }) => {
  await app.open("readiness");
  for (const [title, words] of UNSEEN) {
    await expect(check(page, title).getByText("Cannot be seen", { exact: true })).toBeVisible();
    await expect(check(page, title).getByText(words, { exact: true })).toBeVisible();
    await expect(check(page, title).getByRole("button")).toHaveCount(0);
  }
});

test("the decision table stands in these words, with the live state", async ({ app, page }) => {
  await app.open("readiness");
  const table = page.getByRole("region", { name: "When this happens, check that" });
  const rows = table.getByRole("listitem");
  await expect(rows).toHaveCount(DECISIONS.length);
  for (const [at, [situation, advice, state]] of DECISIONS.entries()) {
    await expect(rows.nth(at).getByRole("heading")).toHaveText(situation);
    await expect(rows.nth(at).getByText(advice, { exact: true })).toBeVisible();
    await expect(rows.nth(at)).toContainText(state);
  }
  await rows.first().getByRole("link", { name: "See grants" }).click();
  await expect(page.getByRole("group", { name: "Grants in the order they are spent" })).toBeFocused();
});

test("findings lead to the very place", async ({ app, page }) => {
  await app.open("readiness");
  const profile = check(page, "Profile details reviewed");
  await expect(profile.getByRole("listitem")).toHaveText([/^To fix: The account has no contact email/]);
  await expect(profile.getByText("Needs attention", { exact: true })).toBeVisible();
  await expect(profile.getByRole("button")).toHaveCount(0);
  await profile.getByRole("link", { name: "Add a contact email" }).click();
  await expect(page.getByLabel("Contact email")).toBeFocused();
  await page.goBack();
  await expect(app.heading()).toBeFocused();
  const credits = check(page, "Credits understood");
  await credits.getByRole("link", { name: "See grants" }).first().click();
  await expect(page.getByRole("group", { name: "Grants in the order they are spent" })).toBeFocused();
  await page.goBack();
  await credits.getByRole("link", { name: "Open the planner" }).click();
  await expect(app.heading()).toHaveText("Credit planner");
});

test("a review is recorded, counts, and is kept", async ({ app, page }) => {
  await app.open("readiness");
  await expect(page.getByText("No check was reviewed yet.")).toBeVisible();
  const credits = check(page, "Credits understood");
  await credits.getByText("What this looked at").click();
  await expect(credits.getByText("Credits to spend")).toBeVisible();
  await credits.getByRole("button", { name: "Mark reviewed" }).press("Enter");
  await expect(page.getByText("The review is recorded.")).toBeVisible();
  await expect(credits.getByText("Reviewed", { exact: true })).toBeVisible();
  await expect(credits.getByText(/^Reviewed by Noor on /)).toBeVisible();
  await expect(credits.getByRole("button", { name: "Mark reviewed" })).toHaveCount(0);
  // The button is gone; the focus stays in the check, and what was opened stays open.
  await expect(credits.getByRole("heading")).toBeFocused();
  await expect(credits.getByText("Credits to spend")).toBeVisible();
  const row = record(page).getByRole("row").nth(1);
  await expect(row).toContainText(/Credits understood.*Noor/s);
  await page.reload();
  await expect(credits.getByText(/^Reviewed by Noor on /)).toBeVisible();
});

test("when the evidence changes the check opens again and says what changed", async ({ app, page }) => {
  await app.open("account");
  await completeProfile(page);
  await app.section("Readiness").click();
  const profile = check(page, "Profile details reviewed");
  await expect(profile.getByRole("link", { name: "Open account" })).toBeVisible();
  await profile.getByRole("button", { name: "Mark reviewed" }).click();
  await expect(profile.getByText("Reviewed", { exact: true })).toBeVisible();

  const other = await app.otherTab();
  await app.open("account", other);
  await other.getByLabel("Display name").fill("Mina");
  await other.getByLabel("Address").fill("Quay 7\nGalway");
  await other.getByLabel("Country").selectOption("FR");
  await other.getByLabel("Tax number").fill("FR 1");
  await other.getByRole("button", { name: "Save changes" }).click();
  await expect(other.getByText("Account saved")).toBeVisible();

  await app.lookAgain();
  await expect(profile.getByText("Changed since", { exact: true })).toBeVisible();
  await expect(profile.getByText(/^Changed since the review on .+:$/)).toBeVisible();
  await expect(profile.getByRole("listitem").filter({ hasText: "from" })).toHaveText([
    "Display name: from Noor to Mina",
    "Billing address: from Pier 4, Harbour Road, Dublin 1 to Quay 7, Galway",
    "Billing country: from Ireland to France",
    "Tax number: from nothing to FR 1",
  ]);
  await profile.getByRole("button", { name: "Review again" }).click();
  await expect(profile.getByText("Reviewed", { exact: true })).toBeVisible();
  await expect(profile.getByText(/^Reviewed by Mina on /)).toBeVisible();
  await expect(record(page).getByRole("row")).toHaveCount(3);
});

test("a review that another tab recorded meanwhile is no reason to ask twice", async ({ app, page }) => {
  app.mayComplain(/412/);
  await app.open("readiness");
  const other = await app.otherTab();
  await app.open("readiness", other);
  await check(other, "Credits understood").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(check(other, "Credits understood").getByText("Reviewed", { exact: true })).toBeVisible();
  if (app.onServer) {
    // This tab does not know yet.
    await check(page, "Credits understood").getByRole("button", { name: "Mark reviewed" }).click();
    await expect(record(page).getByRole("row")).toHaveCount(3);
  } else {
    await expect(check(page, "Credits understood").getByText("Reviewed", { exact: true })).toBeVisible();
  }
});

test("the verdict goes from attention to review to all set, and never speaks of what is unseen", async ({
  app,
  page,
}) => {
  const unseen = "3 checks cannot be seen here yet, so this does not speak of them.";
  await app.open("readiness");
  await expect(headline(page)).toHaveText(`One check needs you before the next run${unseen}`);
  await expect(app.section("Readiness 1 check needs attention")).toBeVisible();
  await app.section("Account").click();
  await completeProfile(page);
  await app.section("Readiness").click();
  await expect(headline(page)).toHaveText(`2 checks are left to review${unseen}`);
  await expect(app.section("Readiness 2 checks to review")).toBeVisible();
  await check(page, "Profile details reviewed").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(headline(page)).toHaveText(`One check is left to review${unseen}`);
  await check(page, "Credits understood").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(headline(page)).toHaveText(`All set${unseen}`);
});

test("what could not be read is a failure, not a verdict", async ({ app, page }) => {
  test.skip(!app.onServer, "the browser backend has no network to fail");
  app.mayComplain(/Failed to load resource/);
  await page.route("**/api/v1/credits", (route) => route.fulfill({ status: 500 }));
  await app.open("readiness");
  await expect(page.getByRole("alert")).toContainText("This could not be loaded");
  await expect(page.getByRole("article")).toHaveCount(0);
  await page.unroute("**/api/v1/credits");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("article")).toHaveCount(5);
});
