// Account: editing, the rules, the picture, leaving, two tabs, and saving that fails.
import { expect, pick, test } from "./app.mjs";

const saveBar = (page) => page.getByRole("region", { name: "Unsaved changes" });
const save = (page) => page.getByRole("button", { name: "Save changes" }).click();
const field = (page, name) => page.getByLabel(name, { exact: true });
const question = (page, name) => page.getByRole("dialog", { name });

/** Lets saving fail: the server answers that it cannot, the browser finds no room. Before the app is opened. */
const spoilSaving = async ({ app, page }) => {
  app.mayComplain(/Failed to load resource/);
  app.mayComplain(/the store is full/);
  let spoiled = false;
  if (app.onServer) {
    await page.route("**/api/v1/account", (route) =>
      spoiled && route.request().method() === "PATCH" ? route.fulfill({ status: 503 }) : route.fallback(),
    );
    return async (now) => {
      spoiled = now;
    };
  }
  const lack = `let spoiled = false;
    new BroadcastChannel("spoil").onmessage = ({ data }) => { spoiled = data; };
    const put = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (...values) {
      if (spoiled) throw new DOMException("no room", "QuotaExceededError");
      return put.apply(this, values);
    };`;
  await page.route("**/browser-backend.mjs*", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${lack}\n${await response.text()}` });
  });
  return (now) => page.evaluate((spoil) => new BroadcastChannel("spoil").postMessage(spoil), now);
};

test("an edit is saved, outlasts a reload, and is seen by another tab", async ({ app, page }) => {
  await app.open("account");
  const other = await app.otherTab();
  await app.open("account", other);
  await field(page, "Name").fill("  Mina Haddad ");
  await pick(field(page, "Time zone"), "Asia/Amman");
  await field(page, "Address").fill("Quay 7\nGalway");
  await expect(saveBar(page)).toContainText("3 fields changed");
  await save(page);
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(saveBar(page)).toBeHidden();
  await expect(page.getByRole("form", { name: "Account" })).toBeFocused();

  await app.lookAgain(other);
  await expect(field(other, "Name")).toHaveValue("Mina Haddad");
  await page.reload();
  await expect(field(page, "Name")).toHaveValue("Mina Haddad");
  await expect(field(page, "Time zone")).toHaveValue("Asia/Amman");
  await expect(field(page, "Address")).toHaveValue("Quay 7\nGalway");
});

test("a change taken back by hand is no change", async ({ app, page }) => {
  await app.open("account");
  await field(page, "Tax number").fill("IE1");
  await expect(saveBar(page)).toContainText("1 field changed");
  await field(page, "Tax number").fill("");
  await expect(saveBar(page)).toBeHidden();
});

const EMAIL = "Enter one address with a name, an @ and a domain, such as ada@example.org.";
const BROKEN = [
  ["Name", "", "This cannot be empty."],
  ["Display name", "x".repeat(51), "At most 50 characters fit here. Shorten it."],
  ["Contact email", "nobody", EMAIL],
  ["Billed to", "x".repeat(201), "At most 200 characters fit here. Shorten it."],
  ["Billing email", "a@b.org, c@d.org", EMAIL],
  ["Address", "x".repeat(501), "At most 500 characters fit here. Shorten it."],
  ["Tax number", "IE\u00071", "It holds characters that cannot be shown. Type it instead of pasting it."],
];

test("every rule says its sentence at the field and keeps what was typed", async ({ app, page }) => {
  await app.open("account");
  for (const [name, value] of BROKEN) await field(page, name).fill(value);
  await save(page);
  const summary = page.getByText("7 values cannot be saved yet");
  await expect(summary).toBeVisible();
  for (const [name, value, sentence] of BROKEN) {
    await expect(field(page, name)).toHaveAttribute("aria-invalid", "true");
    await expect(field(page, name)).toHaveAccessibleDescription(new RegExp(`${sentence.replaceAll(".", "\\.")}$`));
    await expect(field(page, name)).toHaveValue(value);
    await page.getByRole("link", { name: `${name}: ${sentence}` }).click();
    await expect(field(page, name)).toBeFocused();
  }
  await field(page, "Name").fill("Noor");
  await expect(field(page, "Name")).not.toHaveAttribute("aria-invalid");
  await expect(page.getByText("6 values cannot be saved yet")).toBeVisible();
  // Nothing reached the backend: this tab keeps what was typed, another one shows what is stored.
  const other = await app.otherTab();
  await app.open("account", other);
  await expect(field(other, "Display name")).toHaveValue("Noor");
});

test("an address that names a field puts the focus into it", async ({ app, page }) => {
  await app.open("account#billing-country");
  await expect(field(page, "Country")).toBeFocused();
});

test("by keyboard alone a field is changed and saved", async ({ app, page }) => {
  await app.open("account#contact-email");
  await expect(field(page, "Contact email")).toBeFocused();
  await page.keyboard.type("noor@harbour.example");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(page.getByRole("form", { name: "Account" })).toBeFocused();
});

test("unsaved changes are asked about before a link leaves them, and wait", async ({ app, page }) => {
  await app.open("account");
  await field(page, "Display name").fill("Mina");
  await app.section("Credits").click();
  const leave = question(page, "Leave with unsaved changes?");
  await expect(leave.getByRole("button", { name: "Stay" })).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(leave).toBeHidden();
  await expect(app.section("Credits")).toBeFocused();
  await expect(app.heading()).toHaveText("Account");

  await app.section("Credits").click();
  await leave.getByRole("button", { name: "Leave" }).click();
  await expect(app.heading()).toHaveText("Credits");
  await expect(app.heading()).toBeFocused();
  await app.section("Account Unsaved changes").click();
  await expect(field(page, "Display name")).toHaveValue("Mina");
  await expect(saveBar(page)).toContainText("1 field changed");
});

test("what waits in a section is marked on every page, also before the page of the section has come", async ({ app, page }) => {
  await app.open("account");
  await field(page, "Display name").fill("Mina");
  const leave = question(page, "Leave with unsaved changes?").getByRole("button", { name: "Leave" });
  await app.section("Defaults").click();
  await leave.click();
  await field(page, "Delete media after").fill("45");
  await expect(app.section("Defaults Unsaved changes")).toBeVisible();
  await app.section("Overview").click();
  await leave.click();
  await expect(app.heading()).toHaveText("Overview");

  // Closing the tab would lose it.
  const asked = page.waitForEvent("dialog");
  const reloaded = page.reload();
  const closing = await asked;
  expect(closing.type()).toBe("beforeunload");
  await closing.accept();
  await reloaded;
  await expect(app.heading()).toHaveText("Overview");
  await expect(app.section("Account Unsaved changes")).toBeVisible();
  await expect(app.section("Defaults Unsaved changes")).toBeVisible();

  await app.section("Account").click();
  await expect(field(page, "Display name")).toHaveValue("Mina");
  await save(page);
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(app.section("Account Unsaved changes")).toBeHidden();
  await expect(app.section("Defaults Unsaved changes")).toBeVisible();
});

test("the browser's own buttons ask as well", async ({ app, page }) => {
  await app.open("credits");
  await app.section("Account").click();
  await field(page, "Display name").fill("Mina");
  const leave = question(page, "Leave with unsaved changes?");
  for (const _ of ["once", "and again"]) {
    await page.goBack();
    await leave.getByRole("button", { name: "Stay" }).click();
    await expect(leave).toBeHidden();
    await expect(page).toHaveURL(/\/account$/);
    await expect(app.heading()).toHaveText("Account");
  }
  await page.goBack();
  await leave.getByRole("button", { name: "Leave" }).click();
  await expect(app.heading()).toHaveText("Credits");
  await expect(app.heading()).toBeFocused();
  await page.goForward();
  await expect(field(page, "Display name")).toHaveValue("Mina");
});

test("a language loses nothing that was typed", async ({ app, page }) => {
  await app.open("account");
  await field(page, "Display name").fill("Mina");
  await page.getByLabel("Language").selectOption("ar");
  await expect(page.locator("html")).toHaveAttribute("lang", "ar");
  await expect(page.locator("input[autocomplete=nickname]")).toHaveValue("Mina");
});

test("discarding asks, and goes back to what was saved", async ({ app, page }) => {
  await app.open("account");
  await field(page, "Name").fill("");
  await field(page, "Country").selectOption("FR");
  await save(page);
  await expect(page.getByText("1 value cannot be saved yet")).toBeVisible();
  const discard = saveBar(page).getByRole("button", { name: "Discard" });
  await discard.click();
  await question(page, "Discard 2 changes?").getByRole("button", { name: "Keep editing" }).click();
  await expect(discard).toBeFocused();
  await discard.click();
  await question(page, "Discard 2 changes?").getByRole("button", { name: "Discard changes" }).click();
  await expect(field(page, "Name")).toHaveValue("Noor Haddad");
  await expect(field(page, "Country")).toHaveValue("IE");
  await expect(field(page, "Name")).not.toHaveAttribute("aria-invalid");
  await expect(saveBar(page)).toBeHidden();
  await expect(page.getByRole("form", { name: "Account" })).toBeFocused();
});

test("two tabs that changed the same field are settled field by field", async ({ app, page }) => {
  app.mayComplain(/412/);
  await app.open("account");
  const other = await app.otherTab();
  await app.open("account", other);
  await field(page, "Name").fill("Mina Haddad");
  await field(page, "Country").selectOption("FR");
  await field(page, "Address").fill("Quay 7\nGalway");
  await field(other, "Name").fill("Noor H.");
  await field(other, "Country").selectOption("");
  await field(other, "Tax number").fill("IE 1");
  await save(other);
  await expect(other.getByText("Account saved")).toBeVisible();

  // Whether this tab was told already or is only now: the outcome is the same.
  await save(page);
  await expect(page.getByText("This was changed elsewhere while you were editing")).toBeVisible();
  await expect(page.getByText("Taken over from there: Tax number.")).toBeVisible();
  await expect(field(page, "Tax number")).toHaveValue("IE 1");
  const name = page.getByRole("radiogroup", { name: "Name was changed here and elsewhere" });
  const country = page.getByRole("radiogroup", { name: "Country was changed here and elsewhere" });
  await expect(page.getByRole("radiogroup")).toHaveCount(2);
  await expect(name.getByRole("radio", { name: "Keep mine Mina Haddad" })).not.toBeChecked();
  await expect(name.getByRole("radio", { name: "Take theirs Noor H." })).not.toBeChecked();
  await expect(country.getByRole("radio", { name: "Keep mine France" })).not.toBeChecked();
  await expect(saveBar(page)).toContainText("Choose which values to keep in 2 fields, then save");

  await country.getByRole("radio", { name: "Take theirs Empty" }).check();
  await expect(field(page, "Country")).toHaveValue("");
  await name.getByRole("radio", { name: "Keep mine" }).check();
  await expect(saveBar(page)).toContainText("2 fields changed");
  await save(page);
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(page.getByRole("radiogroup")).toHaveCount(0);
  await app.lookAgain(other);
  await expect(field(other, "Name")).toHaveValue("Mina Haddad");
  await expect(field(other, "Country")).toHaveValue("");
  await expect(field(other, "Address")).toHaveValue("Quay 7\nGalway");
  await expect(field(other, "Tax number")).toHaveValue("IE 1");
});

test("a failure to save keeps what was typed, and saving works later", async ({ app, page }) => {
  const spoil = await spoilSaving({ app, page });
  await app.open("account");
  await spoil(true);
  await field(page, "Display name").fill("Mina");
  await save(page);
  const bar = saveBar(page);
  const again = bar.getByRole("button", { name: "Try again" });
  await expect(again).toBeFocused();
  await expect(bar.getByRole("status")).toContainText(/Try again/);
  await expect(field(page, "Display name")).toHaveValue("Mina");
  await spoil(false);
  await again.click();
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(bar).toBeHidden();
  await page.reload();
  await expect(field(page, "Display name")).toHaveValue("Mina");
});

test("without an answer at all nothing is lost either", async ({ app, page }) => {
  test.skip(!app.onServer, "the browser backend needs no network");
  app.mayComplain(/Failed to load resource/);
  await app.open("account");
  await page.route("**/api/v1/account", (route) => route.abort());
  await field(page, "Display name").fill("Mina");
  await save(page);
  await expect(saveBar(page).getByRole("status")).toContainText("The backend cannot be reached.");
  await page.unroute("**/api/v1/account");
  await saveBar(page).getByRole("button", { name: "Try again" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();
});

test.describe("the picture", () => {
  /** Wide, red on the left and blue on the right; what is kept of it shows where it was cut. */
  const drawn = (page) =>
    page.evaluate(() => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [800, 400];
      const context = canvas.getContext("2d");
      context.fillStyle = "#f00";
      context.fillRect(0, 0, 400, 400);
      context.fillStyle = "#00f";
      context.fillRect(400, 0, 400, 400);
      return canvas.toDataURL("image/png").split(",")[1];
    });
  const choose = async (page, name, mimeType, buffer) => {
    const asked = page.waitForEvent("filechooser");
    await page.getByRole("button", { name: "Choose a picture" }).click();
    await (await asked).setFiles({ name, mimeType, buffer });
  };
  const position = (page) => page.getByRole("application", { name: /^Position of the picture/ });
  const picture = (page) => page.getByRole("main").locator("form img");
  /** The colours of the left and of the right half. */
  const halves = (page) =>
    picture(page).evaluate((image) => {
      const canvas = document.createElement("canvas");
      canvas.width = canvas.height = 256;
      const context = canvas.getContext("2d", { willReadFrequently: true });
      context.drawImage(image, 0, 0, 256, 256);
      const name = ([red, , blue]) => (red > blue ? "red" : "blue");
      return [name(context.getImageData(40, 128, 1, 1).data), name(context.getImageData(216, 128, 1, 1).data)];
    });

  test.beforeEach(async ({ app }) => {
    await app.open("account");
  });

  for (const [what, name, type, bytes, sentence] of [
    ["a text", "a.txt", "text/plain", () => Buffer.from("text"), "This is not a PNG, JPEG or WebP picture."],
    ["a broken picture", "a.png", "image/png", () => Buffer.from("no"), "This file cannot be read as a picture."],
    ["a file of 20 MB and a byte", "a.png", "image/png", () => Buffer.alloc(20_000_001), "The file is over 20 MB."],
  ]) {
    test(`${what} is refused with a sentence`, async ({ page }) => {
      await choose(page, name, type, bytes());
      await expect(page.getByRole("alert")).toContainText(sentence);
      await expect(position(page)).toBeHidden();
      await expect(saveBar(page)).toBeHidden();
    });
  }

  test("is moved by keys, used by Enter, saved and kept", async ({ page }) => {
    await choose(page, "a.png", "image/png", Buffer.from(await drawn(page), "base64"));
    await expect(position(page)).toBeFocused();
    for (let press = 0; press < 20; press += 1) await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("button", { name: "Choose a picture" })).toBeFocused();
    expect(await halves(page)).toEqual(["blue", "blue"]);
    await save(page);
    await expect(page.getByText("Account saved")).toBeVisible();
    await page.reload();
    await expect(picture(page)).toBeVisible();
    expect(await halves(page)).toEqual(["blue", "blue"]);
    await page.getByRole("button", { name: "Remove" }).click();
    await save(page);
    await expect(page.getByText("Account saved")).toBeVisible();
    await expect(picture(page)).toHaveCount(0);
  });

  test("is moved by the mouse and enlarged by the range", async ({ page }) => {
    await choose(page, "a.png", "image/png", Buffer.from(await drawn(page), "base64"));
    const box = await position(page).boundingBox();
    const middle = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(...middle);
    await page.mouse.down();
    await page.mouse.move(middle[0] + box.width, middle[1], { steps: 4 });
    await page.mouse.up();
    const zoom = page.getByRole("slider", { name: "Zoom" });
    await zoom.fill("2");
    await page.getByRole("button", { name: "Use this part" }).click();
    expect(await halves(page)).toEqual(["red", "red"]);
    await expect(saveBar(page)).toContainText("1 field changed");
  });

  test("is left as it was by Escape", async ({ page }) => {
    await choose(page, "a.png", "image/png", Buffer.from(await drawn(page), "base64"));
    await expect(position(page)).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(position(page)).toBeHidden();
    await expect(page.getByRole("button", { name: "Choose a picture" })).toBeFocused();
    await expect(picture(page)).toHaveCount(0);
    await expect(saveBar(page)).toBeHidden();
  });
});
