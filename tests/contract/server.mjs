// What the suite needs outside of a browser: the native server, fetch, and the committed description.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/**
 * Starts `binary` over a fresh folder and on a free port. Gives its address, the base of its API,
 * and ways to end it.
 */
export const startServer = async (binary, ...options) => {
  const data = await mkdtemp(join(tmpdir(), "allset-contract-"));
  const start = (port) => startProcess(binary, ["--port", port, "--data", data, "--quiet", ...options]);
  let running = await start("0");
  const { address } = running;
  const end = (signal) => {
    running.child.kill(signal);
    return running.ended;
  };
  return {
    address,
    base: `${address}api/v1`,
    /** Ends it as a crash does: no handler runs. */
    kill: () => end("SIGKILL"),
    /** Starts it again, over the same data and at the same address. */
    restart: async () => {
      running = await start(new URL(address).port);
    },
    stop: async () => {
      await end("SIGTERM");
      await rm(data, { recursive: true });
    },
  };
};

const startProcess = async (binary, options) => {
  const child = spawn(binary, options, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.once("close", resolve));
  const address = await Promise.race([
    new Promise((resolve) => {
      createInterface(child.stdout).once("line", (line) => resolve(line.replace("listening on ", "")));
    }),
    new Promise((_, reject) => child.once("error", reject)),
    ended.then((code) => {
      throw new Error(`the server ended with ${code}`);
    }),
  ]);
  return { child, ended, address };
};

/** Sends by fetch to an API at `base`. */
export const sendTo = (base) => async ({ method, path, headers, body }) => {
  const response = await fetch(`${base.replace(/\/$/, "")}${path}`, { method, headers, body });
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: await response.text(),
  };
};

/** The OpenAPI document of the API, as it is committed. */
export const readDescription = async () =>
  JSON.parse(await readFile(new URL("../../docs/openapi.json", import.meta.url), "utf8"));
