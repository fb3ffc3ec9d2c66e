// An ordinary static host, and no more: files, an index.html per folder, a redirect to the slash of
// a folder, a 404.html, media types. It knows nothing of the app and rewrites nothing.
//
//   node static-host.mjs --root DIR [--base /some/where/] [--port N]
//
// Port 0, the default, takes a free one. Prints `listening on http://127.0.0.1:PORT/BASE/` when it is.
import { readFileSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const TYPES = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".mjs": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
};

/** The policy of the page itself, and what only a header can say. */
const headersFor = (root) => {
  const page = readFileSync(join(root, "index.html"), "utf8");
  const policy = page.match(/content="(default-src [^"]*)"/i)?.[1];
  if (!policy) throw new Error(`${root}/index.html has no content security policy`);
  return {
    "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
  };
};

const isFile = async (path) => (await stat(path).catch(() => undefined))?.isFile() ?? false;
const isFolder = async (path) => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Starts a host; gives its address and a way to end it. */
export const startStaticHost = async ({ root, base = "/", port = 0 }) => {
  const folder = resolve(root);
  const headers = headersFor(folder);

  const answer = async (request) => {
    if (request.method !== "GET" && request.method !== "HEAD") return { status: 405 };
    const { pathname } = new URL(request.url, "http://host.invalid");
    if (`${pathname}/` === base) return { status: 301, location: base };
    if (pathname.startsWith(base)) {
      const path = normalize(join(folder, decodeURIComponent(pathname.slice(base.length))));
      const inside = path === folder || path.startsWith(folder + sep) || path === folder + sep;
      if (inside && !pathname.endsWith("/")) {
        if (await isFile(path)) return { status: 200, file: path };
        if (await isFolder(path)) return { status: 301, location: `${pathname}/` };
      } else if (inside && (await isFile(join(path, "index.html")))) {
        return { status: 200, file: join(path, "index.html") };
      }
    }
    return { status: 404, file: join(folder, "404.html") };
  };

  const server = createServer(async (request, response) => {
    try {
      const { status, location, file } = await answer(request);
      const body = file ? await readFile(file) : undefined;
      const type = file && (TYPES[extname(file)] ?? "application/octet-stream");
      response.writeHead(status, {
        ...headers,
        ...(location && { Location: location }),
        ...(body && { "Content-Type": type, "Content-Length": body.length }),
      });
      response.end(request.method === "HEAD" ? undefined : body);
    } catch (error) {
      response.writeHead(error instanceof URIError ? 400 : 500).end();
    }
  });
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", done);
  });
  return {
    url: `http://127.0.0.1:${server.address().port}${base}`,
    close: () => new Promise((done) => server.close(done)),
  };
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: fileURLToPath(new URL("../../dist", import.meta.url)) },
      base: { type: "string", default: "/" },
      port: { type: "string", default: "0" },
    },
  });
  const { url } = await startStaticHost({ ...values, port: Number(values.port) });
  console.log(`listening on ${url}`);
}
