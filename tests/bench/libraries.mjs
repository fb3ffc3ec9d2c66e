// How fast the planner prices a manifest beside a JavaScript loop and the libraries that people would take: uDSV,
// PapaParse and DuckDB. The same job on the same file in the same run, in turn, each in a worker: rows of about 75
// bytes, every tenth name quoted, each row rounded up to a second, sums by service and language.
//
//   cargo xtask bench libraries
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startStaticHost } from "../e2e/static-host.mjs";
import { CARD } from "./card.mjs";
import { writeManifest } from "./manifest.mjs";

const { chromium } = createRequire(new URL("../e2e/package.json", import.meta.url))("@playwright/test");

/** How often each is timed, by the number of rows. */
const RUNS = new Map([
  [10_000, 9],
  [100_000, 9],
  [1_000_000, 7],
  [5_000_000, 3],
]);
const QUOTED = 10;
const PIECE = 4 << 20;
/** How many times as fast as the fastest library, and as the loop, the planner has to be. */
const [LIBRARY_TIMES, LOOP_TIMES] = [8, 2];

const here = (name) => fileURLToPath(new URL(name, import.meta.url));
const package_ = (name) => here(`node_modules/${name}`);
/** What the page asks for that is not beside this file. */
const FILES = {
  "udsv-library.mjs": package_("udsv/dist/uDSV.mjs"),
  "duckdb.mjs": join(process.env.ALLSET_BUNDLES ?? "", "duckdb.mjs"),
  "papaparse-library.mjs": join(process.env.ALLSET_BUNDLES ?? "", "papaparse-library.mjs"),
  "duckdb-worker.js": package_("@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js"),
  "duckdb.wasm": package_("@duckdb/duckdb-wasm/dist/duckdb-eh.wasm"),
};

const folder = mkdtempSync(join(tmpdir(), "allset-bench-"));
const dist = process.env.ALLSET_DIST ?? here("../../dist");
const host = await startStaticHost({ root: dist, base: "/" });
const browser = await chromium.launch({
  executablePath: process.env.ALLSET_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
});

/** A page with nothing but a file. No policy: a library may do what it needs. */
const open = async (path) => {
  const page = await browser.newPage();
  page.setDefaultTimeout(600_000);
  await page.route(`${host.url}bench/**`, (route) => {
    const name = new URL(route.request().url()).pathname.split("/").pop();
    if (name === "") return route.fulfill({ contentType: "text/html", body: `<!doctype html><input type="file">` });
    const contentType = name.endsWith(".wasm") ? "application/wasm" : "text/javascript";
    return route.fulfill({ contentType, body: readFileSync(FILES[name] ?? here(name)) });
  });
  await page.goto(`${host.url}bench/`);
  await page.setInputFiles("input", path);
  return page;
};

/** Asks a worker of ours, which is kept. */
const worker = (name, message) => (page) =>
  page.evaluate(
    async ({ name, message }) => {
      window.workers ??= {};
      window.workers[name] ??= new Worker(new URL(name, location.href), { type: "module" });
      const blob = document.querySelector("input").files[0];
      const began = performance.now();
      const sums = await new Promise((resolve, reject) => {
        window.workers[name].onmessage = ({ data }) => resolve(data);
        window.workers[name].onerror = ({ message }) => reject(new Error(message));
        window.workers[name].postMessage(message ? { blob, ...message } : blob);
      });
      return { millis: performance.now() - began, ...sums };
    },
    { name, message },
  );

const duckdb = (page) =>
  page.evaluate(async () => {
    window.ask ??= await (await import(new URL("duckdb.mjs", location.href).href)).start();
    const blob = document.querySelector("input").files[0];
    const began = performance.now();
    const sums = await window.ask(blob);
    return { millis: performance.now() - began, ...sums };
  });

const planner = (page) =>
  page.evaluate(async (card) => {
    if (!window.planner) {
      window.planner = new Worker(new URL("../planner-worker.mjs", location.href), { type: "module" });
      await new Promise((ready) => window.planner.addEventListener("message", ready, { once: true }));
    }
    const blob = document.querySelector("input").files[0];
    window.manifests = (window.manifests ?? 0) + 1;
    const terms = { rate_card: card, assumptions: { values: [] } };
    const request = { kind: "price", run: window.manifests, manifest: window.manifests, reading: {}, terms };
    const began = performance.now();
    const report = await new Promise((resolve, reject) => {
      window.planner.onmessage = ({ data }) => {
        const event = JSON.parse(data);
        if (event.kind === "done") resolve(event.report);
        if (event.kind === "failed") reject(new Error(data));
      };
      window.planner.postMessage({ request: JSON.stringify(request), blob });
    });
    return { millis: performance.now() - began, jobs: report.jobs, billed: Number(report.billed) };
  }, CARD);

const CONTENDERS = {
  planner,
  // No contender: the bound of all that read the file in pieces.
  reading: worker("read.mjs"),
  loop: worker("loop.mjs", { piece: PIECE }),
  uDSV: worker("udsv.mjs"),
  PapaParse: worker("papaparse.mjs"),
  DuckDB: duckdb,
};
const LIBRARIES = ["uDSV", "PapaParse", "DuckDB"];

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];

const short = [];
try {
  for (const [rows, runs] of RUNS) {
    const path = join(folder, `${rows}.csv`);
    const bytes = writeManifest(path, rows, QUOTED);
    const page = await open(path);
    const times = Object.fromEntries(Object.keys(CONTENDERS).map((name) => [name, []]));
    const results = new Set();
    // The first time starts the workers, and does not count.
    for (let run = 0; run <= runs; run += 1) {
      for (const [name, does] of Object.entries(CONTENDERS)) {
        const { millis, jobs, billed } = await does(page);
        if (name !== "reading") results.add(`${jobs} jobs, ${billed} s billed`);
        if (run > 0) times[name].push(millis);
      }
    }
    await page.close();
    rmSync(path);
    if (results.size !== 1) throw new Error(`they do not agree: ${[...results].join("; ")}`);
    console.log(`${rows.toLocaleString("en")} rows, ${(bytes / rows).toFixed(0)} bytes each, ${runs} runs in turn, median (least to most)`);
    const own = median(times.planner);
    for (const [name, list] of Object.entries(times)) {
      const range = `(${Math.min(...list).toFixed(1)} to ${Math.max(...list).toFixed(1)})`;
      console.log(`  ${name.padEnd(10)} ${median(list).toFixed(1).padStart(9)} ms  ${range.padEnd(24)} ${(median(list) / own).toFixed(2).padStart(6)} times the planner's`);
    }
    const library = Math.min(...LIBRARIES.map((name) => median(times[name]))) / own;
    const loop = median(times.loop) / own;
    // Of short files the start of a run is the most.
    if (rows >= 100_000 && (library < LIBRARY_TIMES || loop < LOOP_TIMES)) {
      short.push(`${rows} rows: ${library.toFixed(2)} of ${LIBRARY_TIMES}, ${loop.toFixed(2)} of ${LOOP_TIMES}`);
    }
  }
} finally {
  await browser.close();
  await host.close();
  rmSync(folder, { recursive: true });
}
if (short.length) throw new Error(`not as many times as fast as the libraries and the loop: ${short.join("; ")}`);
