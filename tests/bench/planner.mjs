// How fast the planner prices a manifest: in Chromium by its worker, beside a JavaScript loop in a worker,
// and natively by the same engine; how fast it prices its jobs again, by other terms; and how much memory it
// takes. All in one run, in turn, on the same file.
//
//   cargo xtask bench planner
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startStaticHost } from "../e2e/static-host.mjs";
import { CARD } from "./card.mjs";
import { writeManifest } from "./manifest.mjs";

// The packages are those of the browser tests.
const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

const RUNS = 9;
const ROWS = 1_000_000;
const MORE_ROWS = 4_000_000;
const MEGABYTE = 1_000_000;
const PIECE = 4 << 20;

const folder = mkdtempSync(join(tmpdir(), "allset-bench-"));
const files = new Map();
for (const rows of [ROWS, MORE_ROWS]) {
  const path = join(folder, `${rows}.csv`);
  files.set(rows, { path, bytes: writeManifest(path, rows) });
}

const dist = fileURLToPath(new URL("../../dist", import.meta.url));
const host = await startStaticHost({ root: dist, base: "/" });
const browser = await chromium.launch({
  executablePath: process.env.ALLSET_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

/** A page with both workers, and a file chosen in it. */
const open = async (rows) => {
  const page = await browser.newPage();
  const policy = (await (await page.goto(host.url)).text()).match(/content="(default-src [^"]*)"/)[1];
  await page.route(`${host.url}bench/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop();
    if (name === "") {
      const body = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}"><input type="file">`;
      return route.fulfill({ contentType: "text/html", body });
    }
    const path = name.endsWith(".mjs") ? new URL(name, import.meta.url) : join(process.env.ALLSET_ENGINE, name);
    const contentType = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(path) });
  });
  await page.goto(`${host.url}bench/`);
  await page.setInputFiles("input", files.get(rows).path);
  return page;
};

/** Prices the chosen file with the planner's worker: the one that is kept, or a new one. */
const planner = (page, { kept }) =>
  page.evaluate(
    async ({ card, kept }) => {
      const start = async () => {
        const worker = new Worker(new URL("../planner-worker.mjs", location.href), { type: "module" });
        await new Promise((ready) => worker.addEventListener("message", ready, { once: true }));
        return worker;
      };
      const worker = kept ? (window.kept ??= await start()) : await start();
      const blob = document.querySelector("input").files[0];
      // A number that the worker has not read yet.
      window.manifests = (window.manifests ?? 0) + 1;
      const terms = { rate_card: card, assumptions: { values: [] } };
      const request = { kind: "price", run: window.manifests, manifest: window.manifests, reading: {}, terms };
      const began = performance.now();
      const report = await new Promise((resolve, reject) => {
        worker.onmessage = ({ data }) => {
          const event = JSON.parse(data);
          if (event.kind === "done") resolve(event.report);
          if (event.kind === "failed") reject(new Error(data));
        };
        worker.postMessage({ request: JSON.stringify(request), blob });
      });
      const millis = performance.now() - began;
      if (!kept) worker.terminate();
      return { millis, jobs: report.jobs, billed: Number(report.billed) };
    },
    { card: CARD, kept },
  );

/** A card that asks for channels, which the manifest does not tell, and has a window. */
const WIDER_CARD = {
  ...CARD,
  rates: CARD.rates.map((rate) => ({ ...rate, meters: [{ ...rate.meters[0], measures: ["duration", "channels"], rounding: undefined }] })),
};
const WINDOW_CARD = { ...CARD, adjustments: [{ id: "night", window: "night", change: { multiply: "0.5" } }] };

/** Prices what the planner's worker has read last, by these terms, without the file. */
const again = (page, terms) =>
  page.evaluate(async (terms) => {
    window.runs = (window.runs ?? 1_000_000) + 1;
    const request = { kind: "price", run: window.runs, manifest: window.manifests, reading: {}, terms };
    const began = performance.now();
    const report = await new Promise((resolve, reject) => {
      window.kept.onmessage = ({ data }) => {
        const event = JSON.parse(data);
        if (event.kind === "done") resolve(event.report);
        if (event.kind === "failed") reject(new Error(data));
      };
      window.kept.postMessage({ request: JSON.stringify(request), blob: document.querySelector("input").files[0] });
    });
    return { millis: performance.now() - began, jobs: report.jobs };
  }, terms);

/** Prices it with the loop. */
const loop = (page) =>
  page.evaluate(async (piece) => {
    window.loop ??= new Worker(new URL("loop.mjs", location.href), { type: "module" });
    const blob = document.querySelector("input").files[0];
    const began = performance.now();
    const sums = await new Promise((resolve) => {
      window.loop.onmessage = ({ data }) => resolve(data);
      window.loop.postMessage({ blob, piece });
    });
    return { millis: performance.now() - began, ...sums };
  }, PIECE);

/** Prices its bytes in memory with the engine alone. */
const engine = (page) =>
  page.evaluate(async (card) => {
    if (!window.engine) {
      window.engine = new Worker(new URL("engine.mjs", location.href), { type: "module" });
      const ready = new Promise((done) => window.engine.addEventListener("message", done, { once: true }));
      window.engine.postMessage({ blob: document.querySelector("input").files[0], card: JSON.stringify(card) });
      await ready;
    }
    return new Promise((resolve) => {
      window.engine.onmessage = ({ data }) => resolve(data);
      window.engine.postMessage("price");
    });
  }, CARD);

const card = join(folder, "card.json");
writeFileSync(card, JSON.stringify(CARD));

/** Prices it natively, read from the file as well. */
const native = (rows) => {
  const summary = execFileSync(process.env.ALLSET_NATIVE, [files.get(rows).path, card, "--summary"], { encoding: "utf8" });
  const { millis, in_memory_millis, jobs, billed } = JSON.parse(summary);
  return { millis, inMemory: in_memory_millis, jobs, billed: Number(billed) };
};

/** The most memory that the processes of the page have taken, in bytes; known on Linux only. */
const peak = async () => {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  const renderers = processInfo.filter(({ type }) => type === "renderer");
  const most = ({ id }) => {
    try {
      return Number(readFileSync(`/proc/${id}/status`, "utf8").match(/VmHWM:\s+(\d+) kB/)[1]) * 1024;
    } catch {
      return 0;
    }
  };
  return Math.max(...renderers.map(most));
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const shown = (numbers) => `${median(numbers).toFixed(1).padStart(8)} ms  (${Math.min(...numbers).toFixed(1)} to ${Math.max(...numbers).toFixed(1)})`;

try {
  const page = await open(ROWS);
  const times = { cold: [], warm: [], loop: [], native: [], engine: [], engineNative: [] };
  const results = new Set();
  const note = (list, { millis, jobs, billed }) => {
    list.push(millis);
    results.add(`${jobs} jobs, ${billed} s billed`);
  };
  await planner(page, { kept: true });
  await engine(page);
  for (let run = 0; run < RUNS; run += 1) {
    const natively = native(ROWS);
    note(times.native, natively);
    times.engineNative.push(natively.inMemory);
    note(times.engine, await engine(page));
    note(times.cold, await planner(page, { kept: false }));
    note(times.warm, await planner(page, { kept: true }));
    note(times.loop, await loop(page));
  }
  if (results.size !== 1) throw new Error(`they do not agree: ${[...results].join("; ")}`);
  const others = { window: [], bounds: [] };
  await planner(page, { kept: true });
  for (let run = 0; run < RUNS; run += 1) {
    const channels = { column: { measure: "channels" }, value: String(2 + run), low: "1", high: "16" };
    const terms = {
      window: { rate_card: WINDOW_CARD, assumptions: { values: [], window: "night" } },
      bounds: { rate_card: WIDER_CARD, assumptions: { values: [channels] } },
    };
    for (const [name, list] of Object.entries(others)) {
      const { millis, jobs } = await again(page, terms[name]);
      if (jobs !== ROWS) throw new Error(`${jobs} jobs were priced again`);
      list.push(millis);
    }
  }
  await page.close();

  const { bytes } = files.get(ROWS);
  console.log(`${ROWS.toLocaleString("en")} rows of ${(bytes / ROWS).toFixed(0)} bytes, ${RUNS} runs in turn, median (least to most)`);
  const ratio = (a, b) => (median(a) / median(b)).toFixed(2);
  console.log(`  engine on bytes in memory, native    ${shown(times.engineNative)}`);
  console.log(`  engine on bytes in memory, Chromium  ${shown(times.engine)}`);
  console.log(`  planner on the file, native          ${shown(times.native)}`);
  console.log(`  planner on the file, Chromium, warm  ${shown(times.warm)}`);
  console.log(`  planner on the file, Chromium, cold  ${shown(times.cold)}`);
  console.log(`  JavaScript loop on the file          ${shown(times.loop)}`);
  console.log(`  priced again, in a window            ${shown(others.window)}`);
  console.log(`  priced again, channels between bounds${shown(others.bounds)}`);
  console.log(`  the engine runs in Chromium at ${ratio(times.engineNative, times.engine)} of its native speed, with the file read at ${ratio(times.native, times.warm)}`);
  console.log(`  the planner is ${ratio(times.loop, times.warm)} times as fast as the loop`);

  for (const rows of [ROWS, MORE_ROWS]) {
    const page = await open(rows);
    const before = await peak();
    await planner(page, { kept: true });
    const after = await peak();
    await page.close();
    console.log(`  peak memory of the page at ${rows.toLocaleString("en")} rows: ${(after / MEGABYTE).toFixed(0)} MB, ${((after - before) / MEGABYTE).toFixed(0)} MB of it by pricing`);
  }
} finally {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
}
