// Tables of workbooks and media, off the main thread.
// Messages that arrive before the WebAssembly module has installed its own handler are kept, in
// order, and handed to it then. `v` ties this file to the build of the two files that it loads.
const early = [];
const keep = (event) => early.push(event);
addEventListener("message", keep);

try {
  const { default: init } = await import("./allset-file-worker.js?v=dev");
  await init({ module_or_path: new URL("./allset-file-worker_bg.wasm?v=dev", import.meta.url) });
  removeEventListener("message", keep);
  for (const event of early) dispatchEvent(event);
} catch (error) {
  // A rejected module does not reach `onerror` of the page that started the worker; this does.
  setTimeout(() => {
    throw error;
  });
}
