// What the tests of the planner share: a batch of known cost, and the ways to give it to the planner.
import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { once } from "node:events";
import { expect } from "./app.mjs";

export const HEADER = "job_id,duration_seconds,language,service\n";

/** Four jobs whose totals are known under each rate card of the sample workspace. */
export const BATCH = `${HEADER}a,612.48,en,transcribe
b,30,en,transcribe
c,4215.25,fr,diarize
d,187.900000001,,translate
`;
export const PRICED = ["12.963 credits", "4 jobs", "about 84.12 min", "5,047 s", "5,045.630000001 s before rounding"];

export const csv = (text, name = "batch.csv") => ({
  name,
  mimeType: "text/csv",
  buffer: Buffer.isBuffer(text) ? text : Buffer.from(text),
});

export const chooser = (page) => page.getByLabel(/^Choose (another )?file$/);
export const choose = (page, file) => chooser(page).setInputFiles(file);
export const button = (page, name) => page.getByRole("button", { name, exact: true });
export const heading = (page, name) => page.getByRole("heading", { name, exact: true });
export const pasteField = (page) => page.getByLabel("Rows of the manifest");
export const progress = (page) => page.getByRole("progressbar", { name: "Pricing the manifest" });

export const paste = async (page, text) => {
  const opener = button(page, "Paste a manifest");
  if ((await opener.getAttribute("aria-expanded")) === "false") await opener.click();
  await pasteField(page).fill(text);
  await button(page, "Price it").click();
};

/** Drops files on the zone, as the browser does it: over it first. */
export const drop = async (page, files) => {
  const data = await page.evaluateHandle(
    (files) => {
      const data = new DataTransfer();
      for (const { name, text } of files) data.items.add(new File([text], name, { type: "text/csv" }));
      return data;
    },
    files.map(({ name, buffer }) => ({ name, text: buffer.toString() })),
  );
  const zone = page.getByText("Nothing is uploaded").first();
  await zone.dispatchEvent("dragover", { dataTransfer: data });
  await zone.dispatchEvent("drop", { dataTransfer: data });
};

/** The figures of the result, in their order. */
export const expectFigures = (page, figures) => expect(page.getByRole("definition")).toHaveText(figures);

/** The rows of a table without its heading, each as the texts of its cells. */
export const expectRows = async (page, name, rows) => {
  const table = page.getByRole("table", { name, exact: true });
  await expect(table).toBeVisible();
  await expect(table.getByRole("row")).toHaveCount(rows.length + 1);
  for (const [at, row] of rows.entries()) {
    const found = table.getByRole("row").nth(at + 1);
    await expect(found.getByRole("rowheader")).toHaveText(row[0]);
    await expect(found.getByRole("cell")).toHaveText(row.slice(1));
  }
};

/** A folder of this test alone, gone with it. */
export const withFolder = async (work) => {
  const folder = await mkdtemp(join(tmpdir(), "allset-planner-"));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};

/** Chooses a file of so many megabytes that takes the room of one: its rows are one piece, over and over. */
export const chooseHuge = (page, megabytes) =>
  chooser(page).evaluate(
    (input, { header, megabytes }) => {
      const row = "a,60,en,transcribe\n";
      const piece = new Blob([row.repeat(1_000_000 / row.length)]);
      const files = new DataTransfer();
      files.items.add(new File([header, ...Array(megabytes).fill(piece)], "huge.csv"));
      input.files = files.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
    },
    { header: HEADER, megabytes },
  );

/** Writes a manifest of at least so many bytes; gives its number of jobs. */
export const writeBig = async (path, bytes) => {
  const out = createWriteStream(path);
  let [written, jobs] = [0, 0];
  let text = HEADER;
  while (written < bytes) {
    for (let row = 0; row < 20_000; row += 1, jobs += 1) {
      text += `a recording of the harbour ${jobs},${(jobs % 7_000) + 0.25},${jobs % 2 ? "en" : "fr"},transcribe\n`;
    }
    written += text.length;
    if (!out.write(text)) await once(out, "drain");
    text = "";
  }
  out.end();
  await once(out, "finish");
  return jobs;
};
