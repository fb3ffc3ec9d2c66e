// The contract of the API, case by case, for every backend alike. Run it against a workspace that may
// be lost. It needs nothing but what Node.js and browsers have in common.
import { cases } from "./cases.mjs";
import { client } from "./client.mjs";
import "./cases/reading.mjs";
import "./cases/account.mjs";
import "./cases/versions.mjs";
import "./cases/bodies.mjs";
import "./cases/reviews.mjs";
import "./cases/settings.mjs";
import "./cases/plans.mjs";
import "./cases/writers.mjs";
import "./cases/workspace.mjs";

/** The names of all cases. */
export const names = cases.map(({ name }) => name);

/**
 * Runs one case by its name, with answers held against the OpenAPI document `description`. Gives
 * `"passed"` or `"skipped"`, or throws what is wrong.
 */
export const runCase = async (name, send, description) => {
  const api = client(send, description);
  const { needs, run } = cases.find((known) => known.name === name);
  const { features } = (await api.get("/capabilities")).json();
  if (!needs.every((feature) => features.includes(feature))) return "skipped";
  await run(api);
  return "passed";
};
