// The backend of a project, asked beside the app: the server by fetch, the browser's in a page of its own.
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { readDescription, sendTo } from "../contract/server.mjs";

const CONTRACT = fileURLToPath(new URL("../contract/", import.meta.url));
const FOLDER = "contract/";

/**
 * An empty page of the app's origin and policy, with the suite, the description and more scripts beside it. The app
 * itself is not opened, because it would begin a workspace.
 */
export const openPage = async (context, baseURL, scripts = {}) => {
  const page = await context.newPage();
  const policy = (await (await context.request.get(baseURL)).text()).match(/content="(default-src [^"]*)"/)[1];
  await page.route(`${baseURL}${FOLDER}**`, async (route) => {
    const name = route.request().url().slice(`${baseURL}${FOLDER}`.length);
    if (name === "") {
      // Without an icon of its own, the browser would look for one.
      const icon = '<link rel="icon" href="data:,">';
      const body = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy}">${icon}`;
      return route.fulfill({ contentType: "text/html", body });
    }
    if (name === "openapi.json") return route.fulfill({ json: await readDescription() });
    const body = scripts[name] ?? (await readFile(`${CONTRACT}${name}`, "utf8"));
    return route.fulfill({ contentType: "text/javascript", body });
  });
  await page.goto(`${baseURL}${FOLDER}`);
  return page;
};

/** Starts a worker in the page; the page keeps it as `backend`, and the client as `api`. */
export const startWorker = (page, script = "../browser-backend.mjs") =>
  page.evaluate(async (script) => {
    const [{ startWorker }, { client }] = [await import("./worker.mjs"), await import("./client.mjs")];
    window.description = await (await fetch("openapi.json")).json();
    window.backend = startWorker(new URL(script, location.href));
    window.api = client(window.backend.send, window.description);
  }, script);

/** A way to send to the backend that the app of this context has: `{ method, path, headers, body }`. */
export const sendBeside = async (context, baseURL, onServer) => {
  if (onServer) return sendTo(new URL("api/v1", baseURL).href);
  const page = await openPage(context, baseURL);
  await startWorker(page);
  return (question) => page.evaluate((question) => window.backend.send(question), question);
};
