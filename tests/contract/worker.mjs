// Sends to the browser backend, in a page.

/** Starts the worker at `script`. `notices` collects what it says without being asked. */
export const startWorker = (script) => {
  const worker = new Worker(script, { type: "module" });
  const waiting = new Map();
  const notices = [];
  const heard = new Set();
  let last = 0;
  let failure = null;
  worker.addEventListener("message", ({ data }) => {
    if (data.id === undefined) {
      notices.push(data);
      for (const listener of heard) listener();
      return;
    }
    const question = waiting.get(data.id);
    waiting.delete(data.id);
    question?.resolve({ status: data.status, headers: Object.fromEntries(data.headers), body: data.body });
  });
  // As the app does: a worker that failed once is not asked again.
  worker.addEventListener("error", (event) => {
    failure = new Error(`the worker failed: ${event.message}`);
    for (const { reject } of waiting.values()) reject(failure);
  });
  const send = ({ method, path, headers, body }) =>
    new Promise((resolve, reject) => {
      if (failure) throw failure;
      last += 1;
      waiting.set(last, { resolve, reject });
      const question = { method, path: `/api/v1${path}`, headers: Object.entries(headers ?? {}), body };
      worker.postMessage({ id: last, ...question });
    });
  /** Waits until a notice of this kind has come, and gives it. */
  const notice = (kind) =>
    new Promise((resolve) => {
      const look = () => {
        const found = notices.find((known) => known.kind === kind);
        if (!found) return;
        heard.delete(look);
        resolve(found);
      };
      heard.add(look);
      look();
    });
  return { worker, send, notice };
};
