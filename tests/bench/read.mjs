// Reading a file in the way of the planner's worker, and nothing else: what no engine goes below that reads it so.
const PIECE = 1 << 20;

self.onmessage = async ({ data: blob }) => {
  const reader = blob.stream().getReader({ mode: "byob" });
  let buffer = new ArrayBuffer(PIECE);
  let bytes = 0;
  for (;;) {
    const { value, done } = await reader.read(new Uint8Array(buffer));
    if (done) break;
    bytes += value.length;
    buffer = value.buffer;
  }
  self.postMessage({ bytes });
};
