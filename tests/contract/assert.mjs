// The few assertions that the suite needs, so that it runs anywhere.

const shown = (value) => JSON.stringify(value) ?? String(value);

/** Fails with a sentence unless `condition` holds. */
export const ok = (condition, sentence) => {
  if (!condition) throw new Error(sentence);
};

/** Fails unless both are the same JSON, whatever the order of fields. */
export const equal = (actual, expected, what) => {
  if (!same(actual, expected)) {
    throw new Error(`${what}: expected ${shown(expected)}, found ${shown(actual)}`);
  }
};

const same = (a, b) => {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || !a || !b) return false;
  const keys = Object.keys(a);
  return (
    Array.isArray(a) === Array.isArray(b) &&
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && same(a[key], b[key]))
  );
};
