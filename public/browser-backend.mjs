// The browser backend: the API, served inside this browser.
// Messages that arrive before the WebAssembly module has installed its own handler are kept, in
// order, and handed to it then. `v` ties this file to the build of the two files that it loads.
const early = [];
const keep = (event) => early.push(event);
addEventListener("message", keep);

try {
  const { default: init } = await import("./allset-browser-backend.js?v=dev");
  await init({ module_or_path: new URL("./allset-browser-backend_bg.wasm?v=dev", import.meta.url) });
  removeEventListener("message", keep);
  for (const event of early) dispatchEvent(event);
} catch (error) {
  // A rejected module does not reach `onerror` of the page that started the worker; this does.
  setTimeout(() => {
    throw error;
  });
}
