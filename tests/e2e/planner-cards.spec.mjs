// Rate cards of one's own, and what is assumed where a manifest says nothing.
import { expect, test } from "./app.mjs";
import { button, choose, csv, expectFigures, expectRows, heading } from "./planner.mjs";

const tokens = (measure, amount) => ({
  id: measure,
  measures: [measure],
  unit: "million",
  price: { mode: "flat", amount, per: "1000000" },
});

/** Models by tokens, and dubbing by time, channel and language. */
const CARD = {
  format: "allset-rate-card/1",
  id: "models",
  version: 7,
  name: "Models",
  rates: [
    {
      id: "small",
      service: "chat",
      models: ["small-*"],
      meters: [tokens("input_tokens", "1"), tokens("cache_read_tokens", "0.1"), tokens("output_tokens", "5")],
    },
    {
      id: "dub",
      service: "dub",
      meters: [
        {
          id: "film",
          measures: ["duration", "target_languages"],
          unit: "minute",
          price: { mode: "flat", amount: "40", per: "60" },
        },
      ],
    },
  ],
  adjustments: [
    { id: "editor", feature: "editor", change: { multiply: "2" } },
    { id: "batch", window: "batch", change: { multiply: "0.5" } },
  ],
};

const field = (page) => page.getByLabel("Card or price list as JSON");

const useCard = async (page, card) => {
  await button(page, "Use a card of your own").click();
  await expect(field(page)).toBeFocused();
  await field(page).fill(typeof card === "string" ? card : JSON.stringify(card));
  await button(page, "Price by this card").click();
};

const assumptions = (page) => page.getByRole("region", { name: "Assumptions" });

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

test("a card of one's own prices tokens by model", async ({ page }) => {
  await useCard(page, CARD);
  await expect(page.getByLabel("Rate card")).toHaveValue("");
  await expect(page.getByLabel("Rate card").locator("option:checked")).toHaveText("Models (yours)");
  const manifest =
    "service,model,prompt_tokens,cached_tokens,completion_tokens\n" +
    "chat,small-1,1000000,400000,100000\nchat,large,1,0,1\nchat,small-2,10,20,0\n";
  await choose(page, csv(manifest));
  await expect(heading(page, "What it costs")).toBeFocused();
  await expect(page.getByText("Priced by Models, version 7.")).toBeVisible();
  await expectFigures(page, ["1.14 credits", "1 job", "1,000,000", "100,000"]);
  await expectRows(page, "Cost by service, model and language", [
    [
      "chat",
      "small-1",
      "1",
      "Input tokens: 1,000,000, Tokens read from the cache: 400,000 and Output tokens: 100,000",
      "1.14",
      "100%",
    ],
  ]);
  await expect(page.getByRole("table", { name: "2 rows were refused" })).toContainText(
    "The rate card prices this service, but not with this model.",
  );
  await expect(page.getByRole("table", { name: "2 rows were refused" })).toContainText(
    "The parts of input_tokens are more than the whole.",
  );
});

test("what is wrong with a card is told, and what was typed stays", async ({ page }) => {
  const wrong = structuredClone(CARD);
  wrong.rates[0].meters[0].price.amount = "-1";
  wrong.rates[1].price = 3;
  await useCard(page, wrong);
  const faults = page.getByRole("alert");
  await expect(faults).toContainText("/rates/1/price: There is no such field.");
  await expect(field(page)).toHaveValue(JSON.stringify(wrong));
  delete wrong.rates[1].price;
  await field(page).fill(JSON.stringify(wrong));
  await button(page, "Price by this card").click();
  await expect(faults).toContainText("/rates/0/meters/0/price/amount: This is below zero.");
  await field(page).fill("{");
  await button(page, "Price by this card").click();
  await expect(faults).toContainText("This is not JSON");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

/** A price list in the layout of `genai-prices`. */
const LIST = [
  {
    id: "north",
    name: "North",
    models: [
      { id: "small", match: { starts_with: "small" }, prices: { input_mtok: 1, output_mtok: 5 } },
      { id: "odd", match: { equals: "odd" }, prices: { laughs_mtok: 1 } },
    ],
  },
  {
    id: "south",
    name: "South",
    models: [{ id: "small", match: { equals: "small-1" }, prices: { input_mtok: 0.5, output_mtok: 2 } }],
  },
];

test("a public price list gives the card of one of its providers", async ({ page }) => {
  await choose(page, csv("model,prompt_tokens,completion_tokens\nsmall-1,2000000,100000\n"));
  const file = page.getByLabel("Load a card from a file");
  await file.setInputFiles({ name: "prices.json", mimeType: "application/json", buffer: Buffer.from("[1]") });
  await expect(page.getByRole("alert")).toContainText("neither a rate card nor a price list");
  const buffer = Buffer.from(JSON.stringify(LIST));
  await file.setInputFiles({ name: "prices.json", mimeType: "application/json", buffer });
  await expect(page.getByRole("alert")).toHaveCount(0);
  const provider = page.getByLabel("Provider of the price list");
  await expect(provider).toBeFocused();
  await expect(field(page)).toBeHidden();
  await expect(provider.getByRole("option")).toHaveText(["North", "South"]);
  await button(page, "Price by this provider").click();
  await expect(page.getByText("“north/odd” is left out: it has a price of a kind that is not known")).toBeVisible();
  await expectFigures(page, ["2.5 credits", "1 job", "2,000,000", "100,000"]);
  await provider.selectOption("South");
  await button(page, "Price by this provider").click();
  await expect(page.getByText("is left out")).toHaveCount(0);
  await expect(page.getByLabel("Rate card").locator("option:checked")).toHaveText("South (yours)");
  await expectFigures(page, ["1.2 credits", "1 job", "2,000,000", "100,000"]);
});

test("a card from a file that is wrong stands in the field to be mended", async ({ page }) => {
  const wrong = structuredClone(CARD);
  wrong.rates[1].price = 3;
  const text = JSON.stringify(wrong);
  const file = { name: "card.json", mimeType: "application/json", buffer: Buffer.from(text) };
  await page.getByLabel("Load a card from a file").setInputFiles(file);
  await expect(page.getByRole("alert")).toContainText("/rates/1/price: There is no such field.");
  await expect(field(page)).toHaveValue(text);
});

test("a copy of the workspace's card is edited and compared", async ({ page }) => {
  await choose(page, csv("duration,service\n60,transcribe\n"));
  await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
  await button(page, "Edit a copy of this card").click();
  await expect(field(page)).toBeFocused();
  const copy = JSON.parse(await field(page).inputValue());
  expect(copy.id).toBe("standard");
  copy.rates[0].meters[0].price.amount = "0.6";
  await field(page).fill(JSON.stringify(copy));
  await button(page, "Price by this card").click();
  await expectFigures(page, ["0.6 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
  await page.getByLabel("Rate card").selectOption("standard");
  await expectFigures(page, ["0.3 credits", "1 job", "1 min", "60 s", "60 s before rounding"]);
});

test("what a manifest lacks is assumed, and said so", async ({ page }) => {
  await useCard(page, CARD);
  await choose(page, csv("duration,note\n60,a\n30,b\n"));
  await expect(heading(page, "A column is missing: service")).toBeFocused();
  await assumptions(page).getByLabel("Service").selectOption("dub");
  // The time is known, but not into how many languages.
  await expect(heading(page, "Nothing could be priced")).toBeVisible();
  const languages = assumptions(page).getByLabel("Target languages");
  await languages.pressSequentially("2x");
  await expect(assumptions(page)).toContainText("This is not a plain number.");
  await languages.press("Backspace");
  await expect(assumptions(page)).not.toContainText("This is not a plain number.");
  await expectFigures(page, ["120 credits", "2 jobs", "With 2 assumptions", "3 min", "180 s", "90 s before rounding"]);
  await expect(languages).toBeFocused();
  await expect(assumptions(page).getByText("Assumed for 2 jobs")).toHaveCount(2);
  await assumptions(page).getByLabel("Features").fill("editor");
  await expectFigures(page, ["240 credits", "2 jobs", "With 3 assumptions", "3 min", "180 s", "90 s before rounding"]);
  await assumptions(page).getByLabel("Runs in").selectOption("batch");
  await expectFigures(page, ["120 credits", "2 jobs", "With 3 assumptions", "3 min", "180 s", "90 s before rounding"]);
});
