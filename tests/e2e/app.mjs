// What the specs of the pages share: a fresh sample workspace for each test, and a browser that has
// nothing to complain about.
import { test as base, expect } from "@playwright/test";

// Chromium says these of its own accord: about a reloaded page (the digest is for `boot.mjs` to find),
// and about a machine so slow that the app takes seconds to start.
const KNOWN = [/`integrity` attribute is currently ignored for preload/, /was preloaded using link preload but not used/];

export const test = base.extend({
  /** The page with a few ways to use it. Every test that uses it begins with the sample. */
  app: async ({ page, context, baseURL, request }, use, info) => {
    const onServer = info.project.name === "server";
    const api = new URL("api/v1/", baseURL);
    const refill = async (contents) => {
      // What the page of the test before sent last may come between reading the version and using it.
      await expect(async () => {
        const workspace = await request.get(new URL("workspace", api).href);
        const headers = { "If-Match": workspace.headers().etag };
        const answer = await request.put(new URL("workspace/contents", api).href, { headers, data: { contents } });
        expect(answer.status()).toBe(200);
      }).toPass();
    };
    // The browser backend begins anew with each context; the server is put back.
    if (onServer) await refill("sample");

    const complaints = [];
    const expected = [...KNOWN];
    context.on("weberror", (error) => complaints.push(`uncaught: ${error.error().message}`));
    context.on("console", (message) => {
      if (!["error", "warning"].includes(message.type())) return;
      complaints.push(`${message.text()} (${message.location().url})`);
    });

    await use({
      onServer,
      page,
      /** Goes to an address and waits for the app and for its workspace. */
      open: async (route, where = page) => {
        await where.goto(route);
        // A development build on a busy machine takes its time; nothing later waits that long.
        await expect(where.locator("#allset")).not.toHaveAttribute("data-static", { timeout: 20_000 });
        await expect(where.getByRole("button", { name: "Start empty" })).toBeVisible();
      },
      /** Another tab of the same person. */
      otherTab: () => context.newPage(),
      /** A tab learns what others did when it is looked at again; the browser's backend tells it at once. */
      lookAgain: (where = page) => where.evaluate(() => dispatchEvent(new Event("focus"))),
      /** The browser may complain about this. */
      mayComplain: (pattern) => {
        expected.push(pattern);
      },
      heading: (where = page) => where.getByRole("heading", { level: 1 }),
      section: (name, where = page) => where.getByRole("navigation").getByRole("link", { name }),
    });

    expect(complaints.filter((text) => !expected.some((pattern) => pattern.test(text)))).toEqual([]);
    if (onServer) await refill("sample");
  },
});

/** Chooses from a list as a person does: a long one has its options when it is turned to. */
export const pick = async (list, value) => {
  await list.focus();
  await list.selectOption(value);
};

export { expect };
