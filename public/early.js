// Runs before the first paint, and blocks it: keep it tiny.
// Goes to the start page, sets what the style sheet needs to know on <html>, asks for the locale
// file that will be needed, and shows the plain sentence when the app does not start.
(() => {
  "use strict";
  const root = document.documentElement;
  const script = document.currentScript;
  const base = new URL("./", script.src);

  const stored = () => {
    try {
      return JSON.parse(localStorage.getItem("allset.preferences"))?.shown ?? {};
    } catch {
      // Storage is off, or what it holds is not ours to read: as if nothing were stored.
      return {};
    }
  };
  const oneOf = (value, allowed) => allowed.find((known) => known === value);

  // The build lists the languages, English first, with a mark on those that run from right to left. The
  // one is chosen that shares most subtags with the tag from the first on, and the plainest of these:
  // as `Locale::parse` does, or the words would be fetched twice.
  const [english, ...others] = script.dataset.locales.split(" ");
  const spoken = (asked) => {
    const subtags = String(asked).toLowerCase().split("-");
    if (subtags.join("-") === "en-xa") return "en-XA";
    let best;
    let most = 0;
    for (const known of [english, ...others]) {
      const own = known.replace("<", "").toLowerCase().split("-");
      const differs = own.findIndex((subtag, at) => subtag !== subtags[at]);
      const score = (differs < 0 ? own.length : differs) * 9 - own.length;
      if (differs && score > most) [best, most] = [known, score];
    }
    return best;
  };

  // A visit is what happens in one tab. One that begins at the root begins with the start page instead.
  // Whoever comes to the root later, by a link, a reload, the browser's buttons or by typing it, wants
  // the overview; so does whoever asks for a row of it. The build names the paths, on the root alone.
  const begins = () => {
    try {
      const begun = sessionStorage.getItem("allset.visit");
      sessionStorage.setItem("allset.visit", "begun");
      return !begun;
    } catch {
      // Without storage no visit can be told from another.
      return false;
    }
  };
  const shown = stored();
  const wanted = `${shown["interface.start-page"]}=`;
  const start = script.dataset.start?.split(" ").find((entry) => entry.startsWith(wanted));
  if (begins() && start && !location.hash) {
    // Nothing of this page is painted while the other one comes.
    root.hidden = true;
    location.replace(new URL(start.slice(wanted.length), base));
    return;
  }

  // `src/app/appearance.rs` sets the same once the app is there.
  const theme = shown["interface.theme"];
  const asked = [shown["interface.language"], ...(navigator.languages ?? [])];
  const found = asked.map(spoken).find(Boolean) ?? english;
  const locale = found.replace("<", "");
  root.dataset.theme = oneOf(theme, ["light", "dark"]) ?? "system";
  root.dataset.contrast = theme === "contrast" ? "more" : "system";
  root.dataset.density = oneOf(shown["interface.density"], ["compact"]) ?? "comfortable";
  root.dataset.text = oneOf(shown["interface.text-size"], ["small", "large", "larger"]) ?? "normal";
  root.dataset.motion = oneOf(shown["interface.motion"], ["none"]) ?? "system";
  root.lang = locale;
  root.dir = found === locale ? "ltr" : "rtl";

  // The pseudo-locale is made from the English file. Some pages have words of their own.
  const language = locale === "en-XA" ? english : locale;
  for (const piece of "ownWords" in script.dataset ? ["", "-more"] : [""]) {
    const messages = document.createElement("link");
    messages.rel = "preload";
    messages.as = "fetch";
    messages.crossOrigin = "anonymous";
    messages.href = new URL(`locales/${language}${piece}.txt`, base).href;
    document.head.append(messages);
  }

  const showFailure = () => {
    const box = document.querySelector("[data-boot-failure]");
    if (!box) return;
    const languages = [...box.querySelectorAll("[lang]")];
    const spoken = languages.find((part) => part.lang === locale) ?? languages[0];
    for (const part of languages) part.hidden = part !== spoken;
    box.hidden = false;
  };
  const failed = () => {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", showFailure, { once: true });
    } else {
      showFailure();
    }
  };
  addEventListener("allset:boot-failed", failed);

  // A script that cannot be fetched reports to nobody but this. The not-found page names several
  // places for the boot script, because it does not know how deep it stands: one is enough.
  const missing = new Set();
  addEventListener(
    "error",
    ({ target }) => {
      if (!(target instanceof HTMLScriptElement) || !target.src.includes("/boot.mjs")) return;
      missing.add(target);
      const candidates = document.querySelectorAll('script[src*="boot.mjs"]').length;
      if (missing.size >= candidates) failed();
    },
    true,
  );
})();
