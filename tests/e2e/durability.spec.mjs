// What the app says is saved is saved: after a reload, in another tab, and after the server or the
// browser was killed. Each test has a workspace of its own.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, expect, test as base } from "@playwright/test";
import { startServer } from "../contract/server.mjs";
import { pick } from "./app.mjs";

const DIST = process.env.ALLSET_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));

const test = base.extend({
  /** The server of this test; there is none where the backend is the browser's. */
  server: async ({}, use, { project }) => {
    if (project.name !== "server") return use(null);
    const server = await startServer(process.env.ALLSET_SERVER, "--static", DIST);
    await use(server);
    await server.stop();
  },
  /** Opens the account in a new tab. */
  openAccount: async ({ context, baseURL, server }, use) => {
    await use(async () => {
      const page = await context.newPage();
      await page.goto(`${server?.address ?? baseURL}account/`);
      await expect(field(page, "Name")).not.toHaveValue("");
      return page;
    });
  },
});

const field = (page, name) => page.getByRole("form", { name: "Account" }).getByLabel(name, { exact: true });

/** Presses the button, and waits until the app says that all is saved. */
const save = async (page) => {
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();
  await expect(page.getByRole("region", { name: "Unsaved changes" })).toBeHidden();
};

/** The person comes back to a tab. Playwright keeps every page focused, so that the event has to be made. */
const comeBackTo = (page) => page.evaluate(() => window.dispatchEvent(new Event("focus")));

const EDITED = {
  Name: "Ada Lovelace",
  "Display name": "Ada 🦀",
  "Contact email": "ada@example.org",
  "Time zone": "Asia/Tokyo",
  "Billed to": "Analytical Engines Ltd",
  Address: "12 St James's Square\nLondon",
  Country: "JP",
  "Tax number": "JP-1815",
};
const CHOSEN = ["Time zone", "Country"];

const edit = async (page, values) => {
  for (const [name, value] of Object.entries(values)) {
    if (CHOSEN.includes(name)) await pick(field(page, name), value);
    else await field(page, name).fill(value);
  }
};

const expectValues = async (page, values) => {
  for (const [name, value] of Object.entries(values)) await expect(field(page, name)).toHaveValue(value);
};

test("an account that was saved is there after a reload", async ({ openAccount }) => {
  const page = await openAccount();
  await edit(page, EDITED);
  await save(page);
  await page.reload();
  await expectValues(page, EDITED);
});

test("an account that was saved is seen in the other tab", async ({ openAccount, server }) => {
  const [page, other] = [await openAccount(), await openAccount()];
  await edit(page, EDITED);
  await save(page);
  // Tabs over the browser's own backend tell each other; those over a server look when they are looked at.
  if (server) await comeBackTo(other);
  await expectValues(other, EDITED);
});

test("two tabs that edit different fields lose nothing", async ({ openAccount }) => {
  const [page, other] = [await openAccount(), await openAccount()];
  await edit(other, { "Tax number": "From the other tab" });
  await edit(page, { Name: "From one tab" });
  await save(page);
  await save(other);
  const both = { Name: "From one tab", "Tax number": "From the other tab" };
  await expectValues(other, both);
  await comeBackTo(page);
  await expectValues(page, both);
  await page.reload();
  await expectValues(page, both);
});

test("a tab does not overwrite unseen what the other saved in the same field", async ({ openAccount }) => {
  const [page, other] = [await openAccount(), await openAccount()];
  await edit(other, { Name: "Mine" });
  await edit(page, { Name: "Theirs" });
  await save(page);
  await other.getByRole("button", { name: "Save changes" }).click();
  const choice = other.getByRole("region", { name: "Name was changed here and elsewhere" });
  await expect(choice.getByRole("radio", { name: "Take theirs Theirs" })).toBeVisible();
  await page.reload();
  await expectValues(page, { Name: "Theirs" });
  await choice.getByRole("radio", { name: "Keep mine Mine" }).check();
  await save(other);
  await page.reload();
  await expectValues(page, { Name: "Mine" });
});

test.describe("a server that is killed", () => {
  test.beforeEach(({}, { project }) => test.skip(project.name !== "server"));

  test("keeps an account that was saved", async ({ openAccount, server }) => {
    const page = await openAccount();
    await edit(page, EDITED);
    await save(page);
    await server.kill();
    await server.restart();
    await page.reload();
    await expectValues(page, EDITED);
  });

  test("loses nothing of what is typed, which is saved once it is back", async ({ openAccount, server }) => {
    const page = await openAccount();
    await server.kill();
    await edit(page, EDITED);
    await page.getByRole("button", { name: "Save changes" }).click();
    const bar = page.getByRole("region", { name: "Unsaved changes" });
    await expect(bar.getByRole("status")).toHaveText(/The backend cannot be reached/);
    await expectValues(page, EDITED);
    await server.restart();
    await bar.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByText("Account saved")).toBeVisible();
    await page.reload();
    await expectValues(page, EDITED);
  });
});

test.describe("a browser that is killed", () => {
  test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

  test("keeps an account that was saved", async ({ baseURL, launchOptions }) => {
    const profile = await mkdtemp(join(tmpdir(), "allset-profile-"));
    const open = async () => {
      const context = await chromium.launchPersistentContext(profile, launchOptions);
      const page = await context.newPage();
      await page.goto(`${baseURL}account/`);
      await expect(field(page, "Name")).not.toHaveValue("");
      return { context, page };
    };
    const first = await open();
    await edit(first.page, EDITED);
    await save(first.page);
    const closed = first.context.waitForEvent("close");
    const session = await first.context.browser().newBrowserCDPSession();
    // There is no answer: the browser is gone.
    session.send("Browser.crash").catch(() => {});
    await closed;
    const { context, page } = await open();
    await expectValues(page, EDITED);
    await context.close();
    await rm(profile, { recursive: true });
  });
});
