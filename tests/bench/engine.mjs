// The planner's engine on bytes that are in memory: first a message with the file, then one for each run.
import init, { Manifest } from "./engine.js";

// What is posted while the module is on its way must be heard, too.
const started = init();
let manifest;
addEventListener("message", async ({ data }) => {
  await started;
  if (data.blob) {
    manifest = new Manifest(new Uint8Array(await data.blob.arrayBuffer()), data.card);
    return postMessage("ready");
  }
  const began = performance.now();
  const [, jobs, billed] = manifest.price().match(/^(\d+) jobs, (\d+) s billed$/);
  postMessage({ millis: performance.now() - began, jobs: Number(jobs), billed: Number(billed) });
});
