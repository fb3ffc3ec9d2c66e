// Preferences as this device keeps them, for tests that begin with some.

/** What stands in the storage after somebody chose this, by the ids of the settings, and went before it was sent. */
export const kept = (chosen) => {
  const waiting = Object.entries(chosen).map(([id, to]) => [id, { to, from: null }]);
  return JSON.stringify({ shown: chosen, unsent: Object.fromEntries(waiting) });
};

/** Begins with these preferences, on every page that is opened. */
export const prefer = (page, chosen) =>
  page.addInitScript((text) => localStorage.setItem("allset.preferences", text), kept(chosen));
