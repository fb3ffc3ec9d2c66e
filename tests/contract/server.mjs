// Starts the native server for the suite.
import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Starts `binary` over a fresh folder. Gives the base of its API, and a way to end it. */
export const startServer = async (binary, ...options) => {
  const data = await mkdtemp(join(tmpdir(), "allset-contract-"));
  const child = spawn(binary, ["--port", "0", "--data", data, "--quiet", ...options], {
    stdio: ["ignore", "pipe", "inherit"],
  });
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
  const stop = async () => {
    child.kill();
    await ended;
    await rm(data, { recursive: true });
  };
  return { base: `${address}api/v1`, stop };
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
