// The list of cases. Each stands alone and works on whatever workspace it finds, which it changes.

/** Every case, in the order in which they are run. */
export const cases = [];

/** A case, and the features of the backend that it needs. */
export const test = (name, needs, run) => cases.push({ name, needs, run });
