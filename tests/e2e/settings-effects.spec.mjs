// What each setting is for, seen where it shows: nothing in the registry is only kept.
import { REGISTRY, expect, row, test } from "./settings.mjs";

const check = (page, name) => page.getByRole("article", { name });
const preview = (page) => page.getByRole("region", { name: "Preview" });
const computed = (page, selector, name) =>
  page.locator(selector).first().evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), name);
/** The time of a zone, now or a minute ago. */
const onClock = (zone) => ({
  test: (text) => {
    const clock = new Intl.DateTimeFormat("en-GB", { timeStyle: "short", timeZone: zone });
    return [0, 60_000].some((ago) => text.includes(`, ${clock.format(Date.now() - ago)}`));
  },
});
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
  await page.locator("input[type=file][multiple]").setInputFiles({ name: "plan.csv", mimeType: "text/csv", buffer });
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
    ...line(CREDITS, /Needs attention[^]*No plan is loaded, and this workspace wants one[^]*A run needs a plan\./),
  },
  "readiness.plan-share": {
    to: 5,
    before: loadPlan,
    ...line(CREDITS, /plan\.csv takes 10% of the credits on hand\. This workspace lets one plan take 5%\./),
  },
  "readiness.refused-rows": {
    to: "block",
    before: loadPlan,
    ...line(CREDITS, /Needs attention[^]*The plan leaves out one refused row[^]*Refused rows hold a plan back\./),
  },
  "readiness.session-age": { to: 7, ...line("Access and sessions checked", /Sessions unused for 7 days would be named/) },
  "readiness.token-unused": { to: 7, ...line("Tokens created only", /Tokens unused for 7 days would be named/) },
  "readiness.token-expiry": { to: 7, ...line("Tokens created only", /Tokens that expire within 7 days would be named/) },

  "interface.theme": { to: "dark", ...looks(".as-app", "color-scheme", /^dark$/) },
  "interface.density": { to: "compact", ...looks(".as-row", "padding-block-start", /^([0-9]|1[01])px$/) },
  "interface.text-size": { to: "larger", ...looks(".as-row-name", "font-size", /^(1[89]|2\d)(\.\d+)?px$/) },
  "interface.motion": { to: "none", ...looks(".as-button", "transition-duration", /^0s(, 0s)*$/) },
  "interface.language": { to: "de", on: "interface", seen: heading, is: /^Oberfläche$/ },
  "interface.time-zone": { to: "Asia/Tokyo", ...written(onClock("Asia/Tokyo")) },
  "interface.date-order": { to: "year-first", ...written(/^\d{4} [A-Z][a-z]{2}/m) },
  "interface.hours": { to: "12", ...written(/, \d{1,2}:\d\d\s[ap]m$/m) },
  "interface.numbers": { to: "point-comma", ...written(/12\.345,678 credits/) },
  "interface.week-start": {
    to: "sunday",
    on: "interface",
    seen: (page) => preview(page).getByRole("columnheader").first().innerText(),
    is: /^Sun/,
  },
};

const press = async (page, keys) => {
  for (const key of keys.split(" ")) await page.keyboard.press(key.replace("mod", "Control").replace("alt", "Alt"));
};
const search = (page) => page.getByRole("dialog", { name: "Search" });
const list = (page) => page.getByRole("dialog", { name: "Keyboard shortcuts" });
const review = async (page, at) => {
  await page.getByRole("article").nth(at).getByRole("button", { name: "Mark reviewed" }).click();
  await expect(page.getByRole("article").nth(at).getByText("Reviewed", { exact: true })).toBeVisible();
};
const notice = (page) => page.getByText("The review is recorded.");
/** A dialog that a shortcut opens. */
const opens = (dialog) => async ({ app, page }, keys) => {
  await app.open("credits");
  await press(page, keys);
  await expect(dialog(page)).toBeVisible();
  await press(page, "Escape");
  await expect(dialog(page)).toBeHidden();
};
/** A section that a shortcut goes to. */
const goes = (name) => async ({ app, page }, keys) => {
  await app.open(name === "Credits" ? "guides" : "credits");
  await press(page, keys);
  await expect(app.heading()).toHaveText(name);
};
const keys = (does) => async (all) => {
  const { app, page, settings, setting } = all;
  await does(all, setting.initial);
  await settings.put({ personal: { [setting.id]: "mod+j" } });
  // A key is pressed once, so the app has to know by then what it is for.
  await app.open("interface");
  await expect(row(page, setting).locator("kbd")).toHaveText(["Ctrl", "J"]);
  await does(all, "mod+j");
};

/** What shows only when something happens. */
const FELT = {
  "interface.start-page": async ({ app, settings }) => {
    await app.open("");
    await expect(app.heading()).toHaveText("Overview");
    await settings.put({ personal: { "interface.start-page": "credits" } });
    const visit = await app.otherTab();
    await app.open("", visit);
    await expect(app.heading(visit)).toHaveText("Credits");
  },
  "interface.notice-time": async ({ app, page, settings }) => {
    await page.clock.install();
    await app.open("readiness");
    await review(page, 2);
    await expect(notice(page)).toBeVisible();
    await page.clock.runFor(9_000);
    await expect(notice(page)).toBeHidden();
    await settings.put({ personal: { "interface.notice-time": 20 } });
    await page.clock.runFor(1_000);
    await review(page, 3);
    await page.clock.runFor(19_000);
    await expect(notice(page)).toBeVisible();
    await page.clock.runFor(2_000);
    await expect(notice(page)).toBeHidden();
  },
  "interface.done-notices": async ({ app, page, settings }) => {
    await app.open("readiness");
    await review(page, 2);
    await expect(notice(page)).toBeVisible();
    await page.getByRole("button", { name: "Dismiss" }).click();
    await settings.put({ personal: { "interface.done-notices": false } });
    await review(page, 3);
    await expect(notice(page)).toHaveCount(0);
  },
  "shortcuts.on": async ({ app, page, settings }) => {
    await opens(list)({ app, page }, "?");
    await settings.put({ personal: { "shortcuts.on": false } });
    await expect(page.getByRole("button", { name: "Search" }).locator("kbd")).toHaveCount(0);
    await press(page, "? mod+k g c");
    // Were there an answer to these keys, it would be there before that to the next click.
    await page.getByRole("button", { name: "Search" }).click();
    await expect(search(page)).toBeVisible();
    await expect(list(page)).toBeHidden();
  },
  "shortcuts.find": keys(opens(search)),
  "shortcuts.help": keys(opens(list)),
  "shortcuts.save": keys(async ({ app, page }, keys) => {
    await app.open("account");
    await page.getByLabel("Display name").fill(`Noor ${keys}`);
    await press(page, keys);
    await expect(page.getByText("Account saved")).toBeVisible();
  }),
  "shortcuts.overview": keys(goes("Overview")),
  "shortcuts.readiness": keys(goes("Readiness")),
  "shortcuts.account": keys(goes("Account")),
  "shortcuts.credits": keys(goes("Credits")),
  "shortcuts.planner": keys(goes("Credit planner")),
  "shortcuts.defaults": keys(goes("Workspace defaults")),
  "shortcuts.interface": keys(goes("Interface")),
  "shortcuts.guides": keys(goes("Guides")),
};

test("every setting of the registry has an effect that is tested here", () => {
  const tested = [...Object.keys(SHOWN), ...Object.keys(FELT)].sort();
  expect(tested).toEqual(REGISTRY.map(({ id }) => id).sort());
});

for (const group of ["languages", "import", "workflow", "readiness", "interface"]) {
  test(`what is set for ${group} shows`, async ({ app, page, settings }) => {
    test.slow();
    for (const [id, { to, layer, besides = {}, on, open, before, seen, is }] of Object.entries(SHOWN)) {
      if (!id.startsWith(`${group}.`)) continue;
      await test.step(id, async () => {
        const where = layer ?? REGISTRY.find((setting) => setting.id === id).layers[0];
        const was = (await settings.all())[where];
        await app.open(on);
        await before?.(page);
        await open?.(page);
        // What does not show hides none of the others that do not.
        const expectSeen = (when, yes) => {
          const look = async () => is.test(await seen(page).catch(() => ""));
          return expect.soft.poll(look, { message: `${id}, ${when}`, intervals: [20, 50, 100, 250] }).toBe(yes);
        };
        await expectSeen("before", false);
        await settings.put({ [where]: { ...besides, [id]: to } });
        await expectSeen("set", true);
        const back = Object.keys({ ...besides, [id]: to }).map((id) => [id, was[id] ?? null]);
        await settings.put({ [where]: Object.fromEntries(back) });
        await expectSeen("put back", false);
      });
    }
  });
}

for (const [id, felt] of Object.entries(FELT)) {
  test(`${id} is felt`, async ({ app, page, settings }) => {
    await felt({ app, page, settings, setting: REGISTRY.find((setting) => setting.id === id) });
  });
}
