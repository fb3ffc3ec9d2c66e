// Starts the app. The names of the hashed files stand in this module's own URL
// (`boot.mjs?js=…&wasm=…`), so that no inline script is needed; the base of the deployment is the
// folder of this module, so that no configuration is needed either.
const own = new URL(import.meta.url);
const base = new URL("./", own);
const root = document.documentElement;

/** The link that asked ahead for a file carries the digest that was computed for it. */
const integrityOf = (url) =>
  [...document.querySelectorAll("link[data-integrity]")].find((link) => link.href === url.href)
    ?.dataset.integrity;

const start = async () => {
  const mount = document.getElementById("allset");
  mount.dataset.base = base.pathname;
  mount.dataset.build = own.searchParams.get("build") ?? "";

  const glue = new URL(own.searchParams.get("js"), base);
  const wasm = new URL(own.searchParams.get("wasm"), base);
  // Both at once. On a preload link `integrity` would not protect the module, on the fetch it does.
  const [{ default: init }, response] = await Promise.all([
    import(glue.href),
    fetch(wasm, { integrity: integrityOf(wasm) ?? "" }),
  ]);
  if (!response.ok) throw new Error(`${wasm.pathname} answered ${response.status}`);
  await init({ module_or_path: response });
};

// The not-found page names this module at several depths; two of them must not both mount.
if (!root.hasAttribute("data-booted")) {
  root.setAttribute("data-booted", "");
  try {
    await start();
  } catch (error) {
    dispatchEvent(new Event("allset:boot-failed"));
    console.error("Allset could not start.", error);
  }
}
