// The same job with PapaParse, which reads the file itself.
import Papa from "./papaparse-library.mjs";
import { sums } from "./sums.mjs";

addEventListener("message", ({ data: blob }) => {
  const all = sums();
  let header = true;
  Papa.parse(blob, {
    skipEmptyLines: true,
    chunk: ({ data }) => {
      for (const row of data) {
        if (header) header = false;
        else all.add(row[2], row[3], row[4]);
      }
    },
    complete: () => postMessage(all.result()),
  });
});
