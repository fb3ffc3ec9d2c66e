// The pages of settings: whose value holds, locks, what others changed meanwhile, drafts, and what cannot be saved.
import { kept, prefer } from "./preferences.mjs";
import { REGISTRY, change, expect, pick, row, save, saveBar, show, test, undo } from "./settings.mjs";

const find = (id) => REGISTRY.find((setting) => setting.id === id);
const [HOURS, RETENTION, QUALITY, NAMING, AUTO_START] = [
  "interface.hours", "import.retention", "import.quality", "import.naming", "workflow.auto-start",
].map(find);
const SAVED = "Workspace settings saved";
const control = (page, setting) => page.getByLabel(setting.name, { exact: true });
const question = (page) => page.getByRole("dialog", { name: "Save these changes?" });
const conflict = (page) => page.getByText("This was changed elsewhere while you were editing");

/** Opens a view of a section. */
const open = async (app, section, layer, page = app.page) => {
  await app.open(section, page);
  await show(page, layer);
};

test("a value comes from the workspace until there is one of one's own, and again when that is reset", async ({
  app,
  page,
  settings,
}) => {
  await open(app, "interface", "personal");
  const own = row(page, HOURS);
  await expect(own).toContainText("Default");
  await show(page, "workspace");
  await change(page, HOURS, "12");
  await save(page);
  await show(page, "personal");
  await expect(own).toContainText("Set by the workspace");
  await expect(control(page, HOURS)).toHaveValue("12");
  await expect(own.getByRole("button", { name: "Reset Hours" })).toHaveCount(0);
  await change(page, HOURS, "24");
  await expect(own).toContainText("Set by you");
  await expect.poll(() => settings.stored("personal", HOURS)).toBe("24");

  // The workspace is told whom its value does not reach.
  await show(page, "workspace");
  await expect(control(page, HOURS)).toHaveValue("12");
  await expect(row(page, HOURS)).toContainText("You and 1 other member have set your own and keep it.");
  await show(page, "personal");
  await own.getByRole("button", { name: "Reset Hours" }).click();
  await expect(own).toContainText("Set by the workspace");
  await expect(control(page, HOURS)).toHaveValue("12");
  await expect.poll(() => settings.stored("personal", HOURS)).toBeUndefined();

  await show(page, "workspace");
  await row(page, HOURS).getByRole("button", { name: "Reset Hours" }).click();
  await expect(row(page, HOURS)).toContainText("Default");
  await save(page);
  await expect.poll(() => settings.stored("workspace", HOURS)).toBeUndefined();
});

test("a lock says who, why and whom to ask, and gives back one's own value", async ({ app, page, settings }) => {
  await settings.put({ personal: { [HOURS.id]: "24" } });
  await open(app, "interface", "workspace");
  const locking = page.getByRole("button", { name: "Lock Hours for everybody" });
  await locking.click();
  const dialog = page.getByRole("dialog", { name: "Lock Hours?" });
  await dialog.getByRole("button", { name: "Leave unlocked" }).click();
  await expect(dialog).toBeHidden();
  await expect(locking).toBeFocused();
  await locking.click();
  await dialog.getByLabel("Reason").fill("One clock for the rota.");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Hours is locked", { exact: true })).toBeVisible();
  await expect(saveBar(page)).toBeHidden();

  await show(page, "personal");
  const own = row(page, HOURS);
  await expect(control(page, HOURS)).toBeDisabled();
  await expect(control(page, HOURS)).toHaveValue("language");
  await expect(own).toContainText(/Locked by Noor since \d{1,2} \w+ \d{4}\. One clock for the rota\. Ask Mina Okafor to change it\./);
  await expect(own.getByRole("button", { name: "Reset Hours" })).toHaveCount(0);

  await show(page, "workspace");
  await page.getByRole("button", { name: "Unlock Hours" }).click();
  await show(page, "personal");
  await expect(control(page, HOURS)).toBeEnabled();
  await expect(control(page, HOURS)).toHaveValue("24");
  await expect(own).toContainText("Set by you");
  await undo(page);
  await expect(control(page, HOURS)).toBeDisabled();
});

test("where two change the same, each chooses; a different one is taken over", async ({ app, page, settings }) => {
  app.mayComplain(/412/);
  await open(app, "defaults", "workspace");
  await change(page, RETENTION, 30);
  await change(page, QUALITY, "small");
  const other = await app.otherTab();
  await open(app, "defaults", "workspace", other);
  await change(other, RETENTION, 7);
  await change(other, NAMING, "{title}");
  await save(other, { risky: true });

  await app.lookAgain();
  await expect(conflict(page)).toBeVisible();
  await expect(page.getByText("Taken over from there: File names.")).toBeVisible();
  await expect(control(page, NAMING)).toHaveValue("{title}");
  const choice = page.getByRole("radiogroup", { name: "Delete media after was changed here and elsewhere" });
  await expect(choice.getByRole("radio", { name: "Keep mine 30 days" })).not.toBeChecked();
  await expect(saveBar(page)).toContainText("Choose which value to keep in 1 field, then save");
  await choice.getByRole("radio", { name: "Take theirs 7 days" }).check();
  await expect(control(page, RETENTION)).toHaveValue("7");
  await expect(saveBar(page)).toContainText("1 field changed");
  await save(page);
  const { workspace } = await settings.all();
  expect(workspace).toMatchObject({ [RETENTION.id]: 7, [QUALITY.id]: "small", [NAMING.id]: "{title}" });
});

test("an undo takes back what was saved, and nothing that came after", async ({ app, page, settings }) => {
  await open(app, "defaults", "workspace");
  await change(page, RETENTION, 30);
  await change(page, QUALITY, "small");
  await save(page, { risky: true });
  await expect(page.getByText(SAVED)).toBeVisible();
  await settings.put({ workspace: { [NAMING.id]: "{title}" } });
  await undo(page);
  await expect.poll(() => settings.stored("workspace", RETENTION)).toBe(365);
  await expect(control(page, RETENTION)).toHaveValue("365");
  const { workspace } = await settings.all();
  expect(workspace[QUALITY.id]).toBeUndefined();
  expect(workspace[NAMING.id]).toBe("{title}");
});

test("what was typed outlasts leaving and a reload, until it is discarded", async ({ app, page, settings }) => {
  await open(app, "defaults", "workspace");
  await change(page, RETENTION, 30);
  await change(page, AUTO_START, true);
  await expect(saveBar(page)).toContainText("2 fields changed");
  await app.section("Credits").click();
  await page.getByRole("dialog").getByRole("button", { name: "Leave" }).click();
  await expect(app.heading()).toHaveText("Credits");
  await app.section("Defaults").click();
  await expect(control(page, RETENTION)).toHaveValue("30");

  page.on("dialog", (asked) => asked.accept());
  await page.reload();
  await expect(control(page, RETENTION)).toHaveValue("30");
  await expect(control(page, AUTO_START)).toBeChecked();
  // Another view shows what holds for oneself, and the bar waits.
  await show(page, "personal");
  await show(page, "workspace");
  await expect(control(page, RETENTION)).toHaveValue("30");
  await expect(page.getByRole("region", { name: "Unsaved changes" })).toHaveCount(1);
  await saveBar(page).getByRole("button", { name: "Discard" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Discard changes" }).click();
  await expect(saveBar(page)).toBeHidden();
  await expect(control(page, RETENTION)).toHaveValue("365");
  await page.reload();
  await expect(control(page, RETENTION)).toHaveValue("365");
  expect(await settings.stored("workspace", RETENTION)).toBe(365);
});

test("what is wrong is listed, takes the focus and leads to its field", async ({ app, page, settings }) => {
  await open(app, "defaults", "workspace");
  const wrong = [
    [RETENTION, "ten", "Enter a whole number from 1 to 3,650."],
    [NAMING, "{titel}", "Nothing is filled in for {titel}. Use one of {title} {date} {time} {language} {service} {number}."],
    [find("workflow.service"), "trans cribe", "Enter a service as the rate card writes it: letters, digits, hyphens and dots."],
  ];
  for (const [setting, typed] of wrong) await change(page, setting, typed);
  await saveBar(page).getByRole("button", { name: "Save changes" }).click();
  // What costs something is asked about once it can be saved.
  await expect(question(page)).toBeHidden();
  const summary = page.getByText("3 values cannot be saved yet");
  await expect(summary).toBeVisible();
  await expect(page.locator(":focus").filter({ has: summary })).toBeVisible();
  for (const [setting, typed, sentence] of wrong) {
    await page.getByRole("link", { name: `${setting.name}: ${sentence}` }).click();
    await expect(control(page, setting)).toBeFocused();
    await expect(control(page, setting)).toHaveAttribute("aria-invalid", "true");
    await expect(control(page, setting)).toHaveValue(typed);
    await expect(row(page, setting)).toContainText(sentence);
  }
  expect(await settings.stored("workspace", RETENTION)).toBe(365);
  await change(page, RETENTION, "1,000");
  await expect(control(page, RETENTION)).not.toHaveAttribute("aria-invalid");
  await change(page, NAMING, "{title}");
  await change(page, find("workflow.service"), "");
  await save(page, { risky: true });
  expect(await settings.stored("workspace", RETENTION)).toBe(1000);
});

test("what holds at once is taken only when it is right", async ({ app, page, settings }) => {
  const notices = find("interface.notice-time");
  await open(app, "interface", "personal");
  await change(page, notices, "121");
  await expect(control(page, notices)).toHaveAttribute("aria-invalid", "true");
  await expect(control(page, notices)).toHaveAccessibleDescription(/Enter a whole number from 0 to 120\.$/);
  await change(page, notices, "12");
  await expect(control(page, notices)).not.toHaveAttribute("aria-invalid");
  await expect.poll(() => settings.stored("personal", notices)).toBe(12);

  // A tag that is none stays in its field.
  const targets = find("languages.targets");
  await open(app, "defaults", "personal");
  await pick(row(page, targets).getByRole("combobox"), { label: "Another language…" });
  const tag = row(page, targets).getByRole("textbox", { name: "Language tag" });
  await expect(tag).toBeFocused();
  await page.keyboard.type("not a tag");
  await page.keyboard.press("Enter");
  await expect(tag).toHaveAttribute("aria-invalid", "true");
  await tag.fill("PT-ao");
  await page.keyboard.press("Enter");
  await expect.poll(() => settings.stored("personal", targets)).toEqual(["ar", "de", "pt-AO"]);
});

test("what may spend credits or lose media is asked about first", async ({ app, page, settings }) => {
  await open(app, "defaults", "workspace");
  await change(page, AUTO_START, true);
  await saveBar(page).getByRole("button", { name: "Save changes" }).click();
  await expect(question(page)).toContainText("Jobs may start and spend credits with nobody at the screen.");
  await question(page).getByRole("button", { name: "Keep editing" }).click();
  await expect(saveBar(page)).toContainText("1 field changed");
  expect(await settings.stored("workspace", AUTO_START)).toBeUndefined();
  await change(page, RETENTION, 30);
  await saveBar(page).getByRole("button", { name: "Save changes" }).click();
  await expect(question(page)).toContainText("and media that is deleted cannot be brought back.");
  await question(page).getByRole("button", { name: "Save changes" }).click();
  await expect.poll(() => settings.stored("workspace", AUTO_START)).toBe(true);
  await change(page, QUALITY, "small");
  await save(page);
});

test("a preference holds at once in every tab", async ({ app, page }) => {
  await open(app, "interface", "personal");
  const other = await app.otherTab();
  await app.open("credits", other);
  await change(page, find("interface.theme"), "dark");
  await change(page, find("interface.density"), "compact");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(other.locator("html")).toHaveAttribute("data-density", "compact");
  await undo(page);
  await expect(other.locator("html")).toHaveAttribute("data-density", "comfortable");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("a tab in the background looks right before it is looked at", async ({ app, page }) => {
  const other = await app.otherTab();
  await app.open("credits", other);
  await other.evaluate(() => {
    Object.defineProperty(document, "hidden", { value: true });
    window.requestAnimationFrame = () => 0;
  });
  await open(app, "interface", "personal");
  await change(page, find("interface.theme"), "dark");
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("what changes every number leaves the row where it was", async ({ app, page }) => {
  const numbers = find("interface.numbers");
  await app.open(`interface#${numbers.id}`);
  await expect(control(page, numbers)).toBeFocused();
  const top = async () => Math.round((await row(page, numbers).boundingBox()).y);
  const before = await top();
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await change(page, numbers, "point-comma");
  await expect(page.getByText("12.345,678 credits")).toBeVisible();
  await expect(control(page, numbers)).toBeFocused();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(40);
});

for (const [section, layer] of [
  ["defaults", "workspace"],
  ["interface", "personal"],
]) {
  test(`${section} writes every number and date anew where it stands`, async ({ app, page, settings }) => {
    await page.clock.setFixedTime(Date.now());
    const format = { "interface.numbers": "point-comma", "interface.date-order": "year-first", "interface.hours": "12" };
    await settings.put({
      workspace: { "import.retention": 3000, "interface.start-page": "credits" },
      locks: { "import.quality": { reason: "" }, "interface.start-page": { reason: "" } },
    });
    await open(app, section, layer);
    const text = () => page.getByRole("main").innerText();
    const history = (page) => page.getByRole("button", { name: /^Put back / }).first();
    await expect(history(page)).toBeVisible();
    const control = await page.getByRole("main").getByRole("combobox").first().elementHandle();
    const before = await text();
    await settings.put({ personal: format });
    await expect.poll(text).not.toBe(before);
    // What a visit shows that begins with them is what these settings have to look like.
    const visit = await app.otherTab();
    await visit.clock.setFixedTime(await page.evaluate(() => Date.now()));
    await app.open(section, visit);
    await expect(history(visit)).toBeVisible();
    const fresh = await visit.getByRole("main").innerText();
    await expect.poll(text).toBe(fresh);
    expect(await control.evaluate((element) => element.isConnected)).toBe(true);
  });
}

test("no frame of the next visit shows another theme", async ({ app, page }) => {
  await open(app, "interface", "personal");
  await change(page, find("interface.theme"), "dark");
  await expect(page.getByText("Theme: Dark")).toBeVisible();
  const visit = await app.otherTab();
  await visit.addInitScript(() => {
    window.frames = [];
    const look = () => {
      if (document.body) window.frames.push(getComputedStyle(document.body).backgroundColor);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  for (const route of ["interface", ""]) {
    await app.open(route, visit);
    const frames = await visit.evaluate(() => window.frames);
    expect(frames.length).toBeGreaterThan(1);
    const [background] = await page.evaluate(() => [getComputedStyle(document.body).backgroundColor]);
    expect([...new Set(frames)]).toEqual([background]);
  }
});

/** Goes on with Tab, or back, until this has the focus. */
const tabTo = async (page, target, key = "Tab") => {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await target.evaluateAll((found) => found.some((element) => element === document.activeElement))) return;
    await page.keyboard.press(key);
  }
  await expect(target).toBeFocused();
};

test("by keyboard alone: found, changed, saved and taken back", async ({ app, page, settings }) => {
  await settings.put({ personal: { "interface.notice-time": 0 } });
  await app.open("");
  const search = page.getByRole("dialog", { name: "Search" }).getByRole("combobox");
  await page.keyboard.press("Control+k");
  await expect(search).toBeFocused();
  await page.keyboard.type("delete media after");
  await page.keyboard.press("Enter");
  await expect(control(page, RETENTION)).toBeFocused();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("30");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Control+s");
  await tabTo(page, question(page).getByRole("button", { name: "Save changes" }));
  await page.keyboard.press("Enter");
  await expect(page.getByText(SAVED)).toBeVisible();
  await expect(page.getByRole("form", { name: "For everybody" })).toBeFocused();
  await expect.poll(() => settings.stored("workspace", RETENTION)).toBe(30);
  await tabTo(page, page.getByRole("button", { name: "Undo" }), "Shift+Tab");
  await page.keyboard.press("Enter");
  await expect.poll(() => settings.stored("workspace", RETENTION)).toBe(365);

  // What holds at once, too: a choice by the arrows, a switch by the space bar.
  await page.keyboard.press("Control+k");
  await expect(search).toBeFocused();
  await page.keyboard.type("theme");
  await page.keyboard.press("Enter");
  const theme = row(page, find("interface.theme"));
  await expect(theme.getByRole("radio", { name: "System" })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(theme.getByRole("radio", { name: "Dark" })).toBeFocused();
});

/** What the reader does not get to see: whatever is wider than the page, or cut off by what is around it. */
const hidden = (page) =>
  page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    const wide = scrollWidth > clientWidth ? [`the page: ${scrollWidth} of ${clientWidth} px`] : [];
    const cut = [...document.querySelectorAll("main *, dialog:popover-open *")].filter((element) => {
      const { overflowX, overflowY } = getComputedStyle(element);
      // What is only read out is cut off on purpose, and fields scroll what they hold.
      if (element.closest(".as-visually-hidden")) return false;
      if (element.matches("input, select, textarea, option, svg, svg *")) return false;
      const over = (overflow, inner, outer) => ["hidden", "clip"].includes(overflow) && inner > outer + 1;
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      const { left, right, width } = element.getBoundingClientRect();
      const outside = width > 0 && (right > innerWidth + 1 || left < -1) && !element.closest(".as-table-scroll");
      return outside || over(overflowX, scrollWidth, clientWidth) || over(overflowY, scrollHeight, clientHeight);
    });
    return [...wide, ...cut.map((element) => element.outerHTML.slice(0, 160))];
  });

/** Every view, and a dialog over it. */
const expectAllSeen = async (app, page) => {
  for (const section of ["defaults", "interface"]) {
    await page.goto(section);
    const views = page.locator(".as-whose").getByRole("radio");
    await expect(views).toHaveCount(2);
    for (const view of await views.all()) {
      await view.check();
      await expect(page.locator("[aria-busy=true]")).toHaveCount(0);
      expect(await hidden(page), section).toEqual([]);
    }
  }
  // The view for everybody comes last in the interface.
  await page.locator(".as-row-reset").first().click();
  await expect(page.getByRole("dialog")).toBeVisible();
  expect(await hidden(page)).toEqual([]);
  expect(app).toBeDefined();
};

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  for (const locale of ["en", "ar", "de"]) {
    test(`nothing is out of sight in ${locale}`, async ({ app, page }) => {
      await prefer(page, { "interface.language": locale });
      await expectAllSeen(app, page);
    });
  }
});

test("at twice the size of text nothing is cut off", async ({ app, page, context }) => {
  const devtools = await context.newCDPSession(page);
  await devtools.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  await expectAllSeen(app, page);
  await expect(page.locator("body")).toHaveCSS("font-size", /^(2[89]|3\d)/);
  await page.evaluate((text) => localStorage.setItem("allset.preferences", text), kept({ "interface.text-size": "larger" }));
  await expectAllSeen(app, page);
});

test("from right to left the control stands left of its name, and all goes the same way", async ({ app, page, settings }) => {
  await page.addInitScript((text) => {
    if (!localStorage.getItem("allset.preferences")) localStorage.setItem("allset.preferences", text);
  }, kept({ "interface.language": "ar" }));
  await page.goto("defaults#import.retention");
  await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
  const marked = page.locator(".as-row[data-marked]");
  const field = marked.getByRole("textbox");
  await expect(field).toBeFocused();
  const [name, input] = [await marked.locator(".as-row-name").boundingBox(), await field.boundingBox()];
  expect(input.x + input.width).toBeLessThan(name.x + name.width);
  // Numbers are typed with whatever digits the keyboard has.
  await field.fill("٣٠");
  await page.keyboard.press("Control+s");
  await page.getByRole("dialog").getByRole("button").last().click();
  await expect.poll(() => settings.stored("workspace", RETENTION)).toBe(30);
  expect(app).toBeDefined();
});
