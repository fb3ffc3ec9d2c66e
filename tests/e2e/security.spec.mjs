// The strict policy is violated nowhere, and nothing that a person typed reaches an HTML sink.
import { expect, test } from "./app.mjs";

/** Text that would show itself wherever it became markup. */
const MARK = "allset-mark";
const HOSTILE = `<img class=${MARK} src=x>`;

/** Keeps what the policy forbade, and every text that was made into markup. */
const watch = (page) =>
  page.addInitScript(() => {
    window.violations = [];
    window.markup = [];
    addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sample }) => {
      window.violations.push(`${violatedDirective} ${blockedURI} ${sample}`);
    });
    const keep = (text) => window.markup.push(String(text));
    for (const [owner, name] of [
      [Element.prototype, "innerHTML"],
      [Element.prototype, "outerHTML"],
      [ShadowRoot.prototype, "innerHTML"],
      [HTMLIFrameElement.prototype, "srcdoc"],
    ]) {
      const { get, set } = Object.getOwnPropertyDescriptor(owner, name);
      Object.defineProperty(owner, name, {
        configurable: true,
        get,
        set(text) {
          keep(text);
          set.call(this, text);
        },
      });
    }
    for (const [owner, name, at] of [
      [Element.prototype, "insertAdjacentHTML", 1],
      [Element.prototype, "setHTMLUnsafe", 0],
      [Document.prototype, "write", 0],
      [Document.prototype, "writeln", 0],
      [Range.prototype, "createContextualFragment", 0],
      [DOMParser.prototype, "parseFromString", 0],
    ]) {
      const original = owner[name];
      if (!original) continue;
      owner[name] = function (...given) {
        keep(given[at]);
        return original.apply(this, given);
      };
    }
  });

test("typed text stays text on every page, and the policy holds", async ({ app, page }) => {
  await watch(page);
  await app.open("account");

  for (const label of ["Name", "Display name", "Billed to", "Address", "Tax number"]) {
    await page.getByLabel(label, { exact: true }).fill(HOSTILE);
  }
  await page.getByRole("button", { name: "Save changes" }).click();
  await expect(page.getByText("Account saved")).toBeVisible();

  await app.section("Planner").click();
  const cell = `"${HOSTILE.replaceAll('"', '""')}"`;
  const manifest = [
    `duration,service,language,"${MARK}<b>"`,
    `60,transcribe,en,${cell}`,
    `${cell},transcribe,en,x`,
    `60,${cell},en,x`,
    `60,transcribe,${cell},x`,
  ].join("\n");
  await page.locator("input[type=file][multiple]").setInputFiles({
    name: `${HOSTILE}.csv`,
    mimeType: "text/csv",
    buffer: Buffer.from(manifest),
  });
  await expect(page.getByText(HOSTILE, { exact: false }).first()).toBeVisible();

  for (const name of [/^Readiness/, "Credits", "Overview", "Account"]) {
    await app.section(name).click();
    await expect(app.heading()).toBeFocused();
  }

  const found = await page.evaluate((mark) => {
    const { violations, markup } = window;
    return {
      violations,
      marked: markup.filter((text) => text.includes(mark)),
      elements: document.querySelectorAll(`.${mark}`).length,
      watched: markup.length > 0,
    };
  }, MARK);
  // Leptos makes its static templates that way, so that an empty list would mean a broken watch.
  expect(found).toEqual({ violations: [], marked: [], elements: 0, watched: true });
});

test("no secret of the page is left in its storage", async ({ app, page }) => {
  await app.open("");
  const keys = await page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)]);
  expect(keys.filter((key) => !["allset.preferences", "allset.visit"].includes(key))).toEqual([]);
});

test("the policy of the page allows nothing inline and no other origin", async ({ page }) => {
  const response = await page.goto("");
  const text = await response.text();
  const policy = text.match(/content="(default-src [^"]*)"/)?.[1] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*/);
  expect(text).not.toMatch(/<[^>]+\sstyle=/);
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)/);
});
