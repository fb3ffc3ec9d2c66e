// A manifest of any length, the same each time: rows of about 75 bytes, some names quoted on request.
import { closeSync, openSync, writeSync } from "node:fs";

const SERVICES = ["transcribe", "diarize", "translate"];
const LANGUAGES = ["en", "de", "fr", "en-GB", "ar", "ja", ""];

/** A small generator of numbers, so that every run prices the same rows (Park and Miller, 1988). */
const numbers = (seed) => () => (seed = (seed * 48_271) % 2_147_483_647);

/** Writes a manifest of so many rows to a file and gives its size in bytes. Every so many-th name is quoted, with a
 * comma in it; none without a number. */
export const writeManifest = (path, rows, quoted) => {
  const next = numbers(20_261_125);
  const pick = (list) => list[next() % list.length];
  const file = openSync(path, "w");
  let bytes = 0;
  let lines = ["job_id,media_name,duration_seconds,language,service"];
  const flush = () => {
    bytes += writeSync(file, `${lines.join("\n")}\n`);
    lines = [];
  };
  for (let row = 0; row < rows; row += 1) {
    const seconds = 1 + (next() % 7_200);
    const micros = String(next() % 1_000_000).padStart(6, "0");
    const id = String(row).padStart(9, "0");
    const plain = `meeting-${next() % 100_000}-session-${row % 97}.wav`;
    const media = quoted && row % quoted === 0 ? `"${plain.replace("-session", ", session")}"` : plain;
    lines.push(`job-${id},${media},${seconds}.${micros},${pick(LANGUAGES)},${pick(SERVICES)}`);
    if (lines.length === 10_000) flush();
  }
  if (lines.length) flush();
  closeSync(file);
  return bytes;
};
