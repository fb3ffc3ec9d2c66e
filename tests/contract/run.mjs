// Runs the contract against a backend on the network:
//   node tests/contract/run.mjs http://127.0.0.1:8080/api/v1
//   node tests/contract/run.mjs --server target/debug/allset-server
import { readDescription, sendTo, startServer } from "./server.mjs";
import { names, runCase } from "./suite.mjs";

const [first, binary] = process.argv.slice(2);
if (!first || (first === "--server" && !binary)) {
  console.error("usage: run.mjs BASE_URL | run.mjs --server PATH_OF_ALLSET_SERVER");
  console.error("The workspace behind it is changed: take one that may be lost.");
  process.exit(2);
}

const started = first === "--server" ? await startServer(binary, "--allow-refill") : null;
const send = sendTo(started?.base ?? first);
const description = await readDescription();
const begun = performance.now();
const count = { passed: 0, skipped: 0, failed: 0 };
for (const name of names) {
  try {
    const outcome = await runCase(name, send, description);
    count[outcome] += 1;
    console.log(`${outcome}  ${name}`);
  } catch (error) {
    count.failed += 1;
    console.log(`FAILED  ${name}\n        ${error.message}`);
  }
}
await started?.stop();
const seconds = ((performance.now() - begun) / 1000).toFixed(1);
if (count.skipped) console.log(`  ${count.skipped} skipped: the backend does not have what they need`);
if (count.failed) console.log(`  ${count.failed} failed`);
console.log(`  ${count.passed} passed (${seconds}s)`);
process.exitCode = count.failed ? 1 : 0;
