// What the specs of settings share: the registry as its schema tells it, the words of the rows, and ways to read and to
// change what is set, in the app and beside it.
import { readFileSync } from "node:fs";
import { test as base, expect, pick } from "./app.mjs";
import { sendBeside } from "./backend.mjs";

const read = (path) => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const SCHEMA = JSON.parse(read("docs/settings.schema.json")).properties;
const WORDS = new Map([...read("locales/en.ftl").matchAll(/^([a-z0-9-]+) = (.+)$/gm)].map(([, id, text]) => [id, text]));

/** A message of a setting or of one of its values, in English. */
const word = (id, what, more = "") => WORDS.get(`${what}-${id.replaceAll(".", "-")}${more}`);

/** What a setting can be, from what its schema says. */
const kindOf = (id, { type, enum: values, description = "", default: initial }) => {
  if (values) return "choice";
  if (id === "interface.language") return "locale";
  if (description.startsWith("A language tag")) return "language";
  if (description.startsWith("A time zone")) return "time zone";
  if (description.startsWith("The name of a service")) return "service";
  if (description.startsWith("A naming pattern")) return "pattern";
  if (description.startsWith("Up to 2 strokes")) return "shortcut";
  const [json] = type;
  return { boolean: "switch", integer: "number", array: "languages", string: "text" }[json] ?? `${id}: ${initial}`;
};

/** Every setting of the registry. */
export const REGISTRY = Object.entries({ ...SCHEMA.workspace.properties, ...SCHEMA.personal.properties }).map(
  ([id, schema]) => ({
    id,
    kind: kindOf(id, schema),
    /** Which layers can hold it. */
    layers: ["workspace", "personal"].filter((layer) => id in SCHEMA[layer].properties),
    section: /^(interface|shortcuts)\./.test(id) ? "interface" : "defaults",
    initial: schema.default,
    values: schema.enum?.filter((value) => value !== null),
    least: schema.minimum,
    name: word(id, "setting"),
    help: word(id, "setting", "-help"),
    choice: (value) => word(id, "choice", `-${value}`),
  }),
);

/** The settings that stand in a view of a section. */
export const rowsOf = (section, layer) =>
  REGISTRY.filter((setting) => setting.section === section && setting.layers.includes(layer));

/** A value that is valid and neither of these. */
export const otherValue = ({ id, kind, values, least, initial }, ...taken) => {
  const candidates = {
    switch: [true, false],
    choice: values,
    number: [least + 3, least + 4],
    text: ["Noor Haddad", "Yuki Tanaka"],
    locale: ["en"],
    language: ["fr", "pt-BR"],
    languages: [[taken[0] ?? initial, "fr"].flat()],
    "time zone": ["Asia/Tokyo", "Asia/Amman"],
    service: ["translate", "diarize"],
    pattern: ["{number} {title}", "{title}"],
    shortcut: ["alt+j", "alt+q"],
  }[kind];
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
  const found = candidates.find((value) => ![initial, ...taken].some((used) => same(value, used)));
  expect(found, `a value to change ${id} to`).toBeDefined();
  return found;
};

/** The views of a section, by the name of their switch. */
export const VIEWS = { workspace: "For everybody", personal: "For me" };
export const show = async (page, layer) => {
  await page.getByRole("radio", { name: VIEWS[layer] }).check();
  // The rows come a frame behind the choice.
  await expect(page.locator(".as-whose")).not.toHaveAttribute("aria-busy");
};

/** A text that is all of an element's, its parts together. */
export const whole = (text) => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\s*$`);
/** The row of a setting. */
export const row = (page, { name }) =>
  page.locator(".as-row").filter({ has: page.locator(".as-row-name", { hasText: whole(name) }) });

/** Uses the control of a setting as a person does. `from` is what is in force; a list is only added to. */
export const change = async (page, setting, to, from = setting.initial) => {
  const own = row(page, setting);
  const typed = own.getByRole("textbox").or(own.getByRole("combobox"));
  switch (setting.kind) {
    case "switch":
      return own.getByRole("switch").setChecked(to);
    case "choice":
      return (await own.getByRole("radio").count())
        ? own.getByRole("radio", { name: setting.choice(to), exact: true }).check()
        : own.getByRole("combobox").selectOption({ label: setting.choice(to) });
    case "locale":
    case "language":
    case "time zone":
      return pick(own.getByRole("combobox"), to);
    case "languages": {
      for (const tag of to.filter((tag) => !from.includes(tag))) await pick(own.getByRole("combobox"), tag);
      return;
    }
    case "shortcut":
      await own.getByRole("button", { name: `Change ${setting.name}` }).click();
      for (const stroke of to.split(" ")) {
        await page.keyboard.press(stroke.replace("mod", "Control").replace("alt", "Alt").replace("shift", "Shift"));
      }
      return;
    default:
      await typed.fill(String(to));
      return typed.blur();
  }
};

export const saveBar = (page) => page.getByRole("region", { name: "Unsaved changes" });
/** Saves the form; whether a question about what that costs was expected and answered. */
export const save = async (page, { risky = false } = {}) => {
  await saveBar(page).getByRole("button", { name: "Save changes" }).click();
  if (risky) {
    const question = page.getByRole("dialog", { name: "Save these changes?" });
    await question.getByRole("button", { name: "Save changes" }).click();
  }
  await expect(saveBar(page)).toBeHidden();
};
export const undo = (page) => page.getByRole("button", { name: "Undo" }).click();

export const test = base.extend({
  /** What is set, asked beside the app and changed behind its back. */
  settings: async ({ app, context, baseURL }, use) => {
    let send;
    const ask = async (method, path, headers, body) => {
      if (!send) {
        send = await sendBeside(context, baseURL, app.onServer);
        // A page behind another draws a frame a second.
        await app.page.bringToFront();
      }
      const answer = await send({ method, path, headers, body });
      expect(answer.status, `${method} ${path}`).toBeLessThan(300);
      return { ...answer, json: JSON.parse(answer.body) };
    };
    const settings = {
      /** What a layer says of a setting; nothing where it says nothing. */
      stored: async (layer, { id }) => (await ask("GET", "/settings")).json[layer][id],
      all: async () => (await ask("GET", "/settings")).json,
      /** Changes it, and lets a page learn that: a merge patch by layer. */
      put: async (patch, page = app.page) => {
        const { etag } = (await ask("GET", "/settings")).headers;
        const headers = { "if-match": etag, "content-type": "application/merge-patch+json" };
        await ask("PATCH", "/settings", headers, JSON.stringify(patch));
        await app.lookAgain(page);
      },
    };
    await use(settings);
  },
});

/** Asks again soon: most answers are there at once. */
export const soon = (ask, message) => expect.poll(ask, { message, intervals: [20, 50, 100, 250] });

export { expect, pick };
