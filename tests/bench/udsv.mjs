// The same job with uDSV: pieces of text, rows of texts, sums.
import { inferSchema, initParser } from "./udsv-library.mjs";
import { sums } from "./sums.mjs";

addEventListener("message", async ({ data: blob }) => {
  const all = sums();
  let parser;
  for await (const piece of blob.stream().pipeThrough(new TextDecoderStream())) {
    parser ??= initParser(inferSchema(piece));
    parser.chunk(piece, parser.stringArrs, (row) => all.add(row[2], row[3], row[4]));
  }
  parser.end();
  postMessage(all.result());
});
