// The same tests against two hosts: the built dist/ on a static host, under a path, with the browser
// backend; and the server. `cargo xtask test --only e2e` builds what they need and sets the variables.
import { existsSync, mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "@playwright/test";

const dist = process.env.ALLSET_DIST ?? fileURLToPath(new URL("../../dist", import.meta.url));
const server = process.env.ALLSET_SERVER;
const staticPort = Number(process.env.ALLSET_STATIC_PORT ?? 4610);
const serverPort = Number(process.env.ALLSET_SERVER_PORT ?? 4611);
const quoted = (path) => `"${path}"`;

if (!existsSync(join(dist, "index.html"))) {
  throw new Error("there is no dist/ to test: `cargo xtask build` makes it");
}
if (!server) {
  console.warn("ALLSET_SERVER names no binary of the server: its tests are left out");
}

const hosts = [
  {
    name: "static",
    url: `http://127.0.0.1:${staticPort}/some/where/`,
    command: `node static-host.mjs --root ${quoted(dist)} --base /some/where/ --port ${staticPort}`,
  },
  server && {
    name: "server",
    url: `http://127.0.0.1:${serverPort}/`,
    // Fresh data each time. The workers read this file again, and start nothing.
    command: `${quoted(server)} --port ${serverPort} --allow-refill --quiet --static ${quoted(dist)} --data`,
    data: true,
  },
].filter(Boolean);

const freshFolder = () => (process.env.TEST_WORKER_INDEX ? "" : mkdtempSync(join(tmpdir(), "allset-e2e-")));

export default defineConfig({
  testDir: ".",
  testMatch: "*.spec.mjs",
  outputDir: "results",
  workers: 2,
  fullyParallel: false,
  retries: 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 30_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    trace: "off",
    locale: "en-GB",
    timezoneId: "Europe/London",
    launchOptions: {
      executablePath: process.env.ALLSET_CHROMIUM ?? "/usr/bin/chromium",
      args: [
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ],
    },
  },
  // The tests against the server share one workspace, so they take turns.
  projects: hosts.map(({ name, url, data }) => ({ name, use: { baseURL: url }, ...(data && { workers: 1 }) })),
  webServer: hosts.map(({ url, command, data }) => ({
    command: data ? `${command} ${quoted(freshFolder())}` : command,
    url,
    reuseExistingServer: false,
    gracefulShutdown: { signal: "SIGTERM", timeout: 3_000 },
  })),
});
