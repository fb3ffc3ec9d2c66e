// Readiness: the five checks, the decision table, reviews that reopen, and a verdict that claims no more
// than is seen.
import { readFile } from "node:fs/promises";
import { expect, test } from "./app.mjs";
import { sendBeside } from "./backend.mjs";

const CHECKS = [
  ["Profile details reviewed", "Keep account identity and contact details understandable for workspace records."],
  ["Access and sessions checked", "Review active sessions and access controls, especially on shared or old devices."],
  ["Credits understood", "Confirm available credits and recent usage before starting batch AI jobs."],
  ["Defaults reviewed", "Check default language and workflow preferences before creating new work."],
  ["Tokens created only when needed", "Create or revoke tokens deliberately when integrations require access."],
];
const UNSEEN = [
  ["Access and sessions checked", "Allset cannot see sessions or sign-in methods on this backend. Check them where you sign in."],
  ["Tokens created only when needed", "Allset cannot see tokens on this backend. Check them where they are created."],
];
const DECISIONS = [
  ["Starting batch AI jobs", "Check credits, usage, and billing history before launching larger runs.", "To review"],
  ["Wrong default language", "Update workspace language defaults before importing media or creating jobs.", "To review"],
  ["Shared or old device", "Review active sessions and access settings before continuing sensitive work.", "Cannot be seen"],
  ["Integration needs access", "Create a scoped token only for the integration that needs it.", "Cannot be seen"],
  [
    "App feels uncomfortable",
    "Adjust interface and workflow preferences so repeated work is easier.",
    "Text size: Normal",
  ],
];
// Where each row of the table leads.
const WAYS = [
  ["/credits#grants", "/planner", "/guides/credits"],
  ["/defaults#languages.source", "/guides/defaults"],
  ["/guides/account"],
  ["/guides/tokens"],
  ["/interface#interface.text-size", "/guides/interface"],
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
    const ways = await rows.nth(at).getByRole("link").evaluateAll((links) => links.map((link) => link.href));
    expect(ways.map((way) => way.replace(/.*?(?=\/(credits|planner|defaults|interface|guides))/, ""))).toEqual(WAYS[at]);
  }
  await expect(rows.nth(1)).toContainText("Source language: English");
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
  const rows = record(page).getByRole("row");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1).getByRole("listitem")).toHaveText([
    "Display name: from Noor to Mina",
    "Billing address: from Pier 4, Harbour Road, Dublin 1 to Quay 7, Galway",
    "Billing country: from Ireland to France",
    "Tax number: from nothing to FR 1",
  ]);
  await expect(rows.nth(2)).toContainText("The first review");
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
  const unseen = "2 checks cannot be seen here yet, so this does not speak of them.";
  await app.open("readiness");
  await expect(headline(page)).toHaveText(`One check needs you before the next run${unseen}`);
  await expect(app.section("Readiness 1 check needs attention")).toBeVisible();
  await app.section("Account").click();
  await completeProfile(page);
  await app.section("Readiness").click();
  await expect(headline(page)).toHaveText(`3 checks are left to review${unseen}`);
  await expect(app.section("Readiness 3 checks to review")).toBeVisible();
  await check(page, "Profile details reviewed").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(headline(page)).toHaveText(`2 checks are left to review${unseen}`);
  await check(page, "Credits understood").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(headline(page)).toHaveText(`One check is left to review${unseen}`);
  await check(page, "Defaults reviewed").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(headline(page)).toHaveText(`All set${unseen}`);
});

test("the defaults are judged, shown in words, and lead to their rows", async ({ app, page }) => {
  await app.open("readiness");
  const defaults = check(page, "Defaults reviewed");
  await expect(defaults.getByRole("listitem").filter({ visible: true })).toHaveText([
    "Note: One of these defaults is your own. Open the setting",
    "Fine: New work starts in English and is translated into 2 languages. Open the setting",
  ]);
  const links = defaults.getByRole("link", { name: "Open the setting" });
  await expect(links.nth(0)).toHaveAttribute("href", /\/defaults#import\.quality$/);
  await expect(links.nth(1)).toHaveAttribute("href", /\/defaults#languages\.source$/);
  await defaults.getByText("What this looked at").click();
  const fact = (name) => defaults.getByRole("definition").and(defaults.locator(`dt:text-is("${name}") + dd`));
  await expect(fact("Target languages")).toHaveText("Arabic and German");
  await expect(fact("Delete media after")).toHaveText("365 days");
  await expect(fact("Quality of jobs")).toHaveText("Balanced");
  await expect(fact("Locked: Review before export")).toHaveText("Every transcript is read before it leaves the archive.");
});

test("every check says what it goes by, with the way to the setting", async ({ app, page }) => {
  await app.open("readiness");
  const access = check(page, "Access and sessions checked");
  await access.getByText("What this goes by").click();
  await expect(access.getByRole("link")).toHaveText([
    "Sessions unused for 30 days would be named here.",
    "A review counts for 90 days.",
    "Questions go to Mina Okafor.",
  ]);
  await expect(access.getByRole("link").first()).toHaveAttribute("href", /\/defaults#readiness\.session-age$/);
});

test("a link to a check shows it", async ({ app, page }) => {
  await app.open("readiness#credits");
  const credits = check(page, "Credits understood");
  await expect(credits).toHaveAttribute("data-marked");
  await expect(credits.getByRole("heading")).toBeFocused();
  await expect(credits).toBeInViewport();
});

test("a review that is too old is asked for again", async ({ app, page }) => {
  // Timers go on as ever; only the date is another.
  await page.clock.setFixedTime(new Date());
  await app.open("readiness");
  const defaults = check(page, "Defaults reviewed");
  await defaults.getByRole("button", { name: "Mark reviewed" }).click();
  await expect(defaults.getByText("Reviewed", { exact: true })).toBeVisible();
  await page.clock.setFixedTime(Date.now() + 91 * 86_400_000);
  await app.lookAgain();
  await expect(defaults.getByText("Reviewed too long ago", { exact: true })).toBeVisible();
  await expect(defaults.getByText(/^Nothing changed since /)).toBeVisible();
  await expect(defaults.getByRole("button", { name: "Review again" })).toBeVisible();
});

/** What a button offers as a file: its name and its text. */
const downloaded = async (page, button) => {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: button }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), "utf8") };
};

test("the checklist can be taken along as data and as text", async ({ app, page, context, baseURL }) => {
  await app.open("readiness");
  await check(page, "Credits understood").getByRole("button", { name: "Mark reviewed" }).click();
  await expect(record(page).getByRole("row")).toHaveCount(2);

  const json = await downloaded(page, "Download JSON");
  expect(json.name).toBe("readiness.json");
  const report = JSON.parse(json.text);
  expect(report).toMatchObject({ format: "allset.readiness/1", workspace: "Harbour Archive", ready: false, unseen: 2 });
  expect(report.checks.map(({ check, status }) => [check, status])).toEqual([
    ["profile", "needs_attention"],
    ["access", "unseen"],
    ["credits", "reviewed"],
    ["defaults", "to_review"],
    ["tokens", "unseen"],
  ]);
  expect(report.checks[0].findings[0]).toMatchObject({ severity: "blocking", code: "contact_email_missing" });
  expect(report.checks[3].evidence).toContainEqual({ key: "settings.languages.targets", value: "ar, de" });
  // It is what the API gives to a job system, with the record of reviews.
  const send = await sendBeside(context, baseURL, app.onServer);
  const { status, body } = await send({ method: "GET", path: "/readiness" });
  await page.bringToFront();
  expect(status).toBe(200);
  const { as_of, ...told } = JSON.parse(body);
  expect(report).toMatchObject(told);
  expect(Date.parse(report.as_of)).toBeGreaterThan(0);
  expect(report.reviews).toHaveLength(1);
  expect(report.reviews[0]).toMatchObject({ check: "credits", reviewer: "Noor", had_changed: null });

  const markdown = await downloaded(page, "Download Markdown");
  expect(markdown.name).toBe("readiness.md");
  expect(markdown.text).toMatch(/^# Readiness of Harbour Archive\n/);
  for (const line of [
    "**One check needs you before the next run.** 2 checks cannot be seen here yet, so this does not speak of them.",
    "- To fix: The account has no contact email, so the workspace cannot reach you.",
    "| Target languages | Arabic and German |",
    "- Sessions unused for 30 days would be named here.",
  ]) {
    expect(markdown.text.split("\n")).toContain(line);
  }
  expect(markdown.text).toMatch(/\| Credits understood \| Noor \| .+ \| The first review \|/);

  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.getByRole("button", { name: "Copy as Markdown" }).click();
  await expect(page.getByText("The report is copied.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replaceAll("\r", "")).toContain("| Target languages | Arabic and German |");
});

test("on paper all evidence is open, and nothing is there to press", async ({ app, page }) => {
  await app.open("readiness");
  const evidence = check(page, "Defaults reviewed").getByText("Delete media after");
  await expect(evidence).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(evidence).toBeVisible();
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.getByText(/^Harbour Archive, as of /)).toBeVisible();
  await expect(page.getByRole("button").filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole("navigation")).toBeHidden();
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
