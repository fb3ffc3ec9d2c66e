// Manifests in JSON, bounds and exceptions of what is assumed, and plans as tables.
import { readFile } from "node:fs/promises";
import { expect, test } from "./app.mjs";
import { BATCH, button, choose, csv, expectFigures, heading, PRICED } from "./planner.mjs";

/** The batch as objects. */
const JOBS = BATCH.trim()
  .split("\n")
  .slice(1)
  .map((row) => {
    const [job_id, duration, language, service] = row.split(",");
    // Numbers as they are written: one has more digits than a number of JavaScript.
    return `{"job_id":"${job_id}","audio":{"duration":${duration}},"language":"${language}","service":"${service}"}`;
  });

const json = (text, name) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });

/** English costs half. */
const LANGUAGES = {
  format: "allset-rate-card/1",
  id: "languages",
  version: 1,
  name: "Languages",
  rates: [["en"], undefined].map((languages, at) => ({
    id: `rate-${at}`,
    service: "transcribe",
    languages,
    meters: [
      { id: "time", measures: ["duration"], unit: "minute", price: { mode: "flat", amount: `${at + 1}`, per: "60" } },
    ],
  })),
};

/** Prices models by tokens. */
const MODELS = {
  format: "allset-rate-card/1",
  id: "models",
  version: 1,
  name: "Models",
  rates: [
    {
      id: "small",
      service: "llm",
      operations: ["chat/*"],
      models: ["small-*"],
      meters: ["input_tokens", "output_tokens"].map((measure, at) => ({
        id: measure,
        measures: [measure],
        unit: "million",
        price: { mode: "flat", amount: at ? "10" : "1", per: "1000" },
      })),
    },
  ],
};

const request = (id, body) =>
  JSON.stringify({ custom_id: id, method: "POST", url: "/v1/chat/completions", body: { model: "small-1", ...body } });

const REQUESTS = [
  request("first", { max_tokens: 100, messages: [{ role: "user", content: "x".repeat(4_000) }] }),
  request("second", { max_tokens: 20, messages: [{ role: "user", content: "x".repeat(400) }] }),
].join("\n");

const useCard = async (page, card) => {
  await button(page, "Use a card of your own").click();
  await page.getByLabel("Card or price list as JSON").fill(JSON.stringify(card));
  await button(page, "Price by this card").click();
};

const assumptions = (page) => page.getByRole("region", { name: "Assumptions" });

const download = async (page, name) => {
  const saved = page.waitForEvent("download");
  await button(page, name).click();
  const file = await saved;
  return [file.suggestedFilename(), await readFile(await file.path(), "utf8")];
};

test.beforeEach(async ({ app, page }) => {
  await app.open("planner");
  await expect(page.getByLabel("Rate card")).toHaveValue("standard");
});

for (const [kind, file, said] of [
  ["objects on lines", json(JOBS.join("\n"), "batch.jsonl"), "Each line is a JSON object."],
  ["a list of objects", json(`[${JOBS.join(",\n")}]`, "batch.json"), "The jobs are a JSON list of objects."],
]) {
  test(`${kind} cost what the table costs`, async ({ page }) => {
    await choose(page, file);
    await expectFigures(page, PRICED);
    await page.getByText("How the file was read").click();
    await expect(page.getByText(said)).toBeVisible();
    await expect(page.getByText(/“audio.duration”/)).toBeVisible();
  });
}

test("requests of a batch have a ceiling, and the tokens that go in are assumed", async ({ page }) => {
  await useCard(page, MODELS);
  await choose(page, json(REQUESTS, "requests.jsonl"));
  const field = assumptions(page).getByLabel("Input tokens", { exact: true });
  await field.fill("characters / 4");
  // 1,000 and 100 tokens go in at 1 for 1,000, 120 come out at most at 10.
  await expect(page.getByText("At least 1.1, at most 2.3 credits")).toBeVisible();
  await expect(page.getByRole("definition").first()).toHaveText("2.3 credits");
  await assumptions(page).getByText("Bounds and exceptions").first().click();
  await assumptions(page).getByLabel("At most").first().fill("characters / 2");
  await expect(page.getByText("At least 1.1, at most 3.4 credits")).toBeVisible();
  await assumptions(page).getByLabel("At most").first().fill("many");
  await expect(assumptions(page).getByText("This is not a plain number.")).toBeVisible();
  await expect(page.getByText("At least 1.1, at most 2.3 credits")).toBeVisible();
});

test("what some rows do not say can be assumed of them", async ({ page }) => {
  await useCard(page, MODELS);
  await choose(page, json(`${REQUESTS}\n${request("third", { messages: [] })}`, "requests.jsonl"));
  await assumptions(page).getByLabel("Input tokens", { exact: true }).fill("1000");
  await expect(heading(page, "1 row was refused")).toBeVisible();
  await assumptions(page).getByLabel("Output tokens", { exact: true }).fill("50");
  // 3,000 tokens go in; 50, 20 and 50 come out, and 120 at most where there is a limit.
  await expect(page.getByText("At least 4.2, at most 4.7 credits")).toBeVisible();
  await expect(heading(page, "1 row was refused")).toHaveCount(0);
});

test("an exception holds for the jobs that it names", async ({ page }) => {
  await useCard(page, LANGUAGES);
  await choose(page, csv("file,duration,service\ntalk-1.wav,60,transcribe\ntalk-2.mp4,60,transcribe\n"));
  await assumptions(page).getByText("Exceptions").click();
  await button(page, "Add an exception").click();
  const exception = page.getByRole("group", { name: "Exception 1" });
  await exception.getByLabel("Names like").fill("*.mp4");
  await exception.getByLabel("Language").fill("en");
  await expect(page.getByText("Assumed for 1 job")).toBeVisible();
  const rows = page.getByRole("table", { name: "Cost by service, model and language" }).getByRole("row");
  await expect(rows).toHaveText([/Service/, /Not stated.*1/, /English.*1/]);
  await exception.getByRole("button", { name: "Remove" }).click();
  await expect(rows).toHaveText([/Service/, /Not stated.*2/]);
});

test("a plan can be taken elsewhere as a table and as text", async ({ page }) => {
  await choose(page, csv(BATCH));
  await expectFigures(page, PRICED);
  const [name, table] = await download(page, "Download CSV");
  expect(name).toBe("batch.csv.plan.csv");
  const lines = table.trim().split("\r\n");
  expect(lines[0]).toBe("service,model,language,rate,jobs,quantities,billed_seconds,low,expected,ceiling,assumed");
  expect(lines.length).toBe(4);
  const [, focus] = await download(page, "Download FOCUS CSV");
  const rows = focus.trim().split("\r\n").slice(1);
  const total = rows.map((row) => Number(row.split(",")[0])).reduce((a, b) => a + b);
  expect(total).toBeCloseTo(12.963, 9);
  const [, markdown] = await download(page, "Download Markdown");
  expect(markdown).toContain("# Plan: batch.csv\n");
  expect(markdown).toContain("- Expected: 12.963\n");
});
