// A client of the API as the cases need it, over a `send` that knows the host. Every answer is held
// against what all answers have in common, and against the description of the API.
import { equal, ok } from "./assert.mjs";
import { describedBy } from "./description.mjs";

const MERGE_PATCH = "application/merge-patch+json";
const JSON_TYPE = "application/json";

/**
 * `send({ method, path, headers, body })` answers `{ status, headers, body }`: `path` is relative
 * to the base of the API, the names of `headers` are in lower case, and both bodies are text.
 * `description` is the OpenAPI document.
 */
export const client = (send, description) => {
  const checkDescribed = describedBy(description);
  const request = async (method, path, headers = {}, body = null) => {
    const answer = await send({ method, path, headers, body });
    const what = `${method} ${path}`;
    equal(answer.headers["cache-control"], "no-store", `${what}: what a cache may keep`);
    equal(answer.headers["x-content-type-options"], "nosniff", `${what}: what a browser may guess`);
    if (answer.status >= 400 && method !== "HEAD") checkProblem(answer, what);
    checkDescribed(method, path, answer);
    return { ...answer, etag: answer.headers.etag, json: () => JSON.parse(answer.body) };
  };
  /** A change based on `etag`; without one where it is `null`. A body that is no text becomes JSON. */
  const change = (method, path, etag, body, more = {}) => {
    const type = method === "PATCH" ? MERGE_PATCH : JSON_TYPE;
    const condition = etag === null ? {} : { "if-match": etag };
    const headers = { "content-type": type, ...condition, ...more };
    return request(method, path, headers, typeof body === "string" ? body : JSON.stringify(body));
  };
  return {
    request,
    change,
    get: (path, headers) => request("GET", path, headers),
    patchAccount: (etag, body) => change("PATCH", "/account", etag, body),
    patchSettings: (etag, body) => change("PATCH", "/settings", etag, body),
    putPlan: (id, body) => change("PUT", `/plans/${id}`, null, body),
    postReview: (etag, body, key) =>
      change("POST", "/readiness/reviews", etag, body, key === undefined ? {} : { "idempotency-key": key }),
    refill: (etag, contents) => change("PUT", "/workspace/contents", etag, { contents }),
  };
};

/** Every failure is a problem (RFC 9457) that says the same as the status. */
const checkProblem = (answer, what) => {
  const type = answer.headers["content-type"] ?? "";
  ok(type.startsWith("application/problem+json"), `${what}: ${answer.status} is ${type || "nothing"}`);
  const problem = JSON.parse(answer.body);
  equal(problem.status, answer.status, `${what}: the status in the problem`);
  ok(/^[a-z_]+$/.test(problem.code), `${what}: the code ${problem.code}`);
  equal(problem.type, `urn:allset:problem:${problem.code}`, `${what}: the type`);
  ok(typeof problem.title === "string" && problem.title !== "", `${what}: no title`);
  equal(answer.status === 422, (problem.errors ?? []).length > 0, `${what}: values are named`);
  for (const { pointer } of problem.errors ?? []) {
    ok(pointer === "" || pointer.startsWith("/"), `${what}: ${pointer} is no pointer`);
  }
};

/** Checks a failure by status and code. */
export const failed = (answer, status, code) => {
  equal(answer.status, status, `the status of ${answer.body.slice(0, 200)}`);
  equal(answer.json().code, code, "the code");
};

/** Checks that values were refused, each as `pointer rule`, in any order. */
export const refused = (answer, ...expected) => {
  failed(answer, 422, "invalid");
  const errors = answer.json().errors.map(({ pointer, rule }) => `${pointer} ${rule}`);
  equal(errors.sort(), expected.sort(), "the errors");
};

/** A review of `check` with a fingerprint that matches. */
export const review = async (check, ...evidence) => {
  const items = evidence.map(([key, value]) => ({ key, value }));
  return { check, fingerprint: await fingerprint(items), evidence: items };
};

/** SHA-256 over the length and bytes of each key and value, sorted. */
const fingerprint = async (items) => {
  const encoder = new TextEncoder();
  const sorted = items.map(({ key, value }) => [key, value]).sort();
  const bytes = sorted.flat().flatMap((text) => {
    const encoded = encoder.encode(text);
    const length = new DataView(new ArrayBuffer(8));
    length.setBigUint64(0, BigInt(encoded.length));
    return [...new Uint8Array(length.buffer), ...encoded];
  });
  const digest = await crypto.subtle.digest("SHA-256", new Uint8Array(bytes));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
