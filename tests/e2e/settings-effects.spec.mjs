// What each setting is for, seen where it shows: nothing in the registry is only kept.
import { REGISTRY, expect, test } from "./settings.mjs";

const check = (page, name) => page.getByRole("article", { name });
const preview = (page) => page.getByRole("region", { name: "Preview" });
const computed = (page, selector, name) =>
  page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
const heading = (page) => page.getByRole("heading", { level: 1 }).innerText();

/** What a check looked at, and what it found. */
const fact = (name, value, finding = "") => ({
  on: "readiness",
  seen: async (page) => {
    const card = check(page, "Defaults reviewed");
    const facts = await card.locator("dl > div").allInnerTexts();
    const own = facts.find((text) => text.startsWith(name)) ?? "";
    return finding && !(await card.innerText()).includes(finding) ? "" : own;
  },
  open: (page) => check(page, "Defaults reviewed").getByText("What this looked at").click(),
  is: new RegExp(`^${name}\\s+${value}$`),
});
/** What a check goes by. */
const line = (card, is) => ({
  on: "readiness",
  open: (page) => check(page, card).getByText("What this goes by").click(),
  seen: (page) => check(page, card).innerText(),
  is,
});
const CREDITS = "Credits understood";

/** Loads a plan with a row that cannot be priced. */
const loadPlan = async (page) => {
  await page.getByRole("navigation").getByRole("link", { name: "Planner" }).click();
  const buffer = Buffer.from("duration,service\n36000,transcribe\nx,transcribe\n");
  await page.locator("input[type=file]").setInputFiles({ name: "plan.csv", mimeType: "text/csv", buffer });
  await expect(page.getByRole("table")).not.toHaveCount(0);
  await page.getByRole("navigation").getByRole("link", { name: "Readiness" }).click();
};
const looks = (selector, name, is) => ({ on: "interface", seen: (page) => computed(page, selector, name), is });
const written = (is) => ({ on: "interface", seen: (page) => preview(page).innerText(), is });

/**
 * By the id of a setting: a value, and where it shows. It is seen once the value is set, not before, and not after it is
 * taken away again.
 */
const SHOWN = {
  "languages.source": { to: "fr", ...fact("Source language", "French", "New work starts in French") },
  "languages.detect": { to: false, ...fact("Detect the language", "Off") },
  "languages.targets": { to: ["fr"], ...fact("Target languages", "French", "translated into one language") },
  "import.quality": { to: "small", layer: "personal", ...fact("Import quality", "Small") },
  "import.keep-original": { to: false, ...fact("Keep the original file", "Off", "Uploaded originals are not kept") },
  "import.retention": { to: 7, ...fact("Delete media after", "7 days", "Media is deleted after 7 days") },
  "import.naming": {
    to: "{title} no {number}",
    on: "defaults",
    seen: (page) => page.getByRole("status").filter({ hasText: "Such as" }).innerText(),
    is: /^Such as Board meeting no 1$/,
  },
  "workflow.service": { to: "dub", ...fact("Service for new jobs", "dub", "which is not priced by the rate card") },
  "workflow.quality": { to: "best", ...fact("Quality of jobs", "Best") },
  "workflow.review": { to: false, ...fact("Review before export", "Off") },
  "workflow.auto-start": { to: true, ...fact("Start jobs automatically", "On", "Jobs of up to 100 credits start") },
  "workflow.auto-start-limit": {
    to: 9000,
    besides: { "workflow.auto-start": true },
    ...fact("Limit for automatic start", "9,000 credits", "one job may use up everything"),
  },
  "workflow.notify-finish": { to: false, ...fact("Tell when a job is finished", "Off") },
  "workflow.notify-failure": { to: false, ...fact("Tell when a job fails", "Off", "Nobody is told when a job fails") },

  "readiness.contact": { to: "Yuki Tanaka", ...line(CREDITS, /Questions go to Yuki Tanaka\./) },
  "readiness.review-age": { to: 7, ...line(CREDITS, /A review counts for 7 days\./) },
  "readiness.expiry-notice": {
    to: 40,
    ...line(CREDITS, /credits of Monthly credits expire on [^]*Credits that expire within 40 days are named\./),
  },
  "readiness.least-credits": {
    to: 5000,
    ...line(CREDITS, /this workspace wants at least 5,000\.[^]*A balance below 5,000 credits is named\./),
  },
  "readiness.plan-required": {
    to: true,
    ...line(CREDITS, /To fix: No plan is loaded, and this workspace wants one[^]*A run needs a plan\./),
  },
  "readiness.plan-share": {
    to: 5,
    before: loadPlan,
    ...line(CREDITS, /plan\.csv takes 10% of the credits on hand\. This workspace lets one plan take 5%\./),
  },
  "readiness.refused-rows": {
    to: "block",
    before: loadPlan,
    ...line(CREDITS, /To fix: The plan leaves out one refused row[^]*Refused rows hold a plan back\./),
  },
  "readiness.session-age": { to: 7, ...line("Access and sessions checked", /Sessions unused for 7 days would be named/) },
  "readiness.token-unused": { to: 7, ...line("Tokens created only", /Tokens unused for 7 days would be named/) },
  "readiness.token-expiry": { to: 7, ...line("Tokens created only", /Tokens that expire within 7 days would be named/) },

  "interface.theme": { to: "dark", ...looks(".as-app", "color-scheme", /^dark$/) },
  "interface.density": { to: "compact", ...looks(".as-row", "padding-block-start", /^([0-9]|1[01])px$/) },
  "interface.text-size": { to: "larger", ...looks(".as-row-name", "font-size", /^(1[89]|2\d)(\.\d+)?px$/) },
  "interface.motion": { to: "none", ...looks(".as-button", "transition-duration", /^0s(, 0s)*$/) },
  "interface.language": { to: "de", on: "interface", seen: heading, is: /^Oberfläche$/ },
  "interface.time-zone": { to: "Asia/Tokyo", ...written(/GMT\+9|JST|Tokyo/) },
  "interface.date-order": { to: "year-first", ...written(/\b\d{4}[ /-]([A-Z][a-z]{2,}|\d\d[/-]\d\d)/) },
  "interface.hours": { to: "12", ...written(/\b\d{1,2}:\d\d\s[ap]m\b/i) },
  "interface.numbers": { to: "point-comma", ...written(/\b\d\.\d{3}\b/) },
  "interface.week-start": { to: "sunday", ...written(/\bSun?\b[^]*\bMon?\b/) },
};

/** Sets it, or takes it away again with nothing, and lets the page know. */
const put = (settings, id, to, besides = {}, layer) => {
  const own = REGISTRY.find((setting) => setting.id === id);
  const where = layer ?? own.layers[0];
  const also = Object.fromEntries(Object.entries(besides).map(([id, value]) => [id, to === null ? null : value]));
  return settings.put({ [where]: { [id]: to, ...also } });
};

test("every setting of the registry has an effect that is tested here", () => {
  const tested = [...Object.keys(SHOWN), ...Object.keys(FELT)].sort();
  expect(tested).toEqual(REGISTRY.map(({ id }) => id).sort());
});

for (const group of ["languages", "import", "workflow", "readiness", "interface"]) {
  test(`what is set for ${group} shows`, async ({ app, page, settings }) => {
    test.slow();
    const own = Object.entries(SHOWN).filter(([id]) => id.startsWith(`${group}.`));
    for (const [id, { to, layer, besides, on, open, before, seen, is }] of own) {
      const initial = (await settings.all())[layer ?? REGISTRY.find((setting) => setting.id === id).layers[0]][id] ?? null;
      // What does not show yet does not hide the others that do.
      await test.step(id, async () => {
        if (!page.url().includes(`/${on}`) || before) await app.open(on);
        await before?.(page);
        const details = page.locator("details[open]");
        for (const one of await details.all()) await one.locator("summary").click();
        await open?.(page);
        const look = expect.soft;
        await look(await seen(page).catch(() => "nothing there"), `${id} before`).not.toMatch(is);
        await put(settings, id, to, besides, layer);
        await expect.soft.poll(() => seen(page).catch(() => "nothing there"), id).toMatch(is);
        await put(settings, id, initial, besides && Object.fromEntries(Object.keys(besides).map((id) => [id, null])), layer);
        await expect.soft.poll(() => seen(page).catch(() => "nothing there"), `${id} after`).not.toMatch(is);
      });
    }
  });
}
