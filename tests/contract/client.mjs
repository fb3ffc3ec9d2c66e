// A client of the API as the cases need it, over a `send` that knows the host.
import { equal, ok } from "./assert.mjs";

const MERGE_PATCH = "application/merge-patch+json";
const JSON_TYPE = "application/json";

/**
 * `send({ method, path, headers, body })` answers `{ status, headers, body }`: `path` is relative
 * to the base of the API, the names of `headers` are in lower case, and both bodies are text.
 */
export const client = (send) => {
  const request = async (method, path, headers = {}, body = null) => {
    const answer = await send({ method, path, headers, body });
    if (answer.status >= 400 && method !== "HEAD") checkProblem(answer, `${method} ${path}`);
    return { ...answer, etag: answer.headers.etag, json: () => JSON.parse(answer.body) };
  };
  const change = (method, path, type, etag, body, more = {}) => {
    const condition = etag === null ? {} : { "if-match": etag };
    const headers = { "content-type": type, ...condition, ...more };
    return request(method, path, headers, typeof body === "string" ? body : JSON.stringify(body));
  };
  return {
    request,
    get: (path, headers) => request("GET", path, headers),
    patchAccount: (etag, body) => change("PATCH", "/account", MERGE_PATCH, etag, body),
    postReview: (etag, body, key) =>
      change("POST", "/readiness/reviews", JSON_TYPE, etag, body, key ? { "idempotency-key": key } : {}),
    refill: (etag, contents) => change("PUT", "/workspace/contents", JSON_TYPE, etag, { contents }),
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
