// The contract of the API: the suite of tests/contract, run against the server from here, and against
// the browser backend inside a page; and what only one of them has to get right.
import { expect, test } from "@playwright/test";
import { readDescription, sendTo, startServer } from "../contract/server.mjs";
import { names, runCase } from "../contract/suite.mjs";
import { openPage, startWorker } from "./backend.mjs";

/** A worker that spoils something before it starts the backend. */
const spoiled = (spoil) => `${spoil} await import("../browser-backend.mjs");`;
const SPOILED = {
  "refused.mjs": spoiled("Object.defineProperty(self, 'indexedDB', { value: undefined });"),
  "forbidden.mjs": spoiled(`Object.defineProperty(self, "indexedDB", { value: Object.create(IDBFactory.prototype, {
    open: { value: () => { throw new DOMException("no", "SecurityError"); } } }) });`),
  "full.mjs": spoiled(`addEventListener("message", ({ data }) => {
    if (data !== "full") return;
    IDBObjectStore.prototype.put = () => { throw new DOMException("secret", "QuotaExceededError"); };
  });`),
};

/** Runs a case against the worker of the page. */
const runInPage = (page, name) =>
  page.evaluate(async (name) => {
    const { runCase } = await import("./suite.mjs");
    return runCase(name, window.backend.send, window.description);
  }, name);

/** What to run cases against in a project: its backend over a fresh workspace. */
const startBackend = async ({ name, use: { baseURL } }, browser) => {
  if (name === "server") {
    const description = await readDescription();
    const server = await startServer(process.env.ALLSET_SERVER, "--allow-refill");
    return { run: (name) => runCase(name, sendTo(server.base), description), stop: server.stop };
  }
  const context = await browser.newContext();
  const page = await openPage(context, baseURL);
  await startWorker(page);
  return { run: (name) => runInPage(page, name), stop: () => context.close() };
};

test.describe("the contract", () => {
  let backend;

  test.beforeAll(async ({ browser }, { project }) => {
    backend = await startBackend(project, browser);
  });
  test.afterAll(() => backend?.stop());

  for (const name of names) {
    test(name, async () => expect(await backend.run(name)).toBe("passed"));
  }
});

test("the server's files come compressed, cached by their hash, and with the policy", async ({ page }, { project }) => {
  test.skip(project.name !== "server");
  const responses = [];
  page.on("response", (response) => responses.push(response));
  await page.goto("account/");
  await expect(page.getByRole("form", { name: "Account" })).toBeVisible();
  const kept = [];
  for (const response of responses) {
    const path = new URL(response.url()).pathname;
    const headers = await response.allHeaders();
    expect(headers["content-security-policy"], path).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
    expect(headers["x-content-type-options"], path).toBe("nosniff");
    if (path.startsWith("/api/")) continue;
    // The hash is followed by the name of a part, where it is one.
    if (/-[0-9a-f]{12,16}[-_.]/.test(path)) {
      expect(headers["cache-control"], path).toBe("public, max-age=31536000, immutable");
      kept.push(path.split(".").pop());
    } else {
      expect(headers["cache-control"], path).toBe("no-cache");
    }
    if ((await response.body()).length > 1_000) expect(headers["content-encoding"], path).toMatch(/^(br|gzip)$/);
  }
  expect([...new Set(kept)].sort()).toEqual(["css", "js", "wasm"]);
});

test.describe("the browser backend", () => {
  test.beforeEach(({}, { project }) => test.skip(project.name !== "static"));

  test("two tabs that begin at once have one workspace", async ({ context, baseURL }) => {
    const pages = [await openPage(context, baseURL), await openPage(context, baseURL)];
    await Promise.all(pages.map((page) => startWorker(page)));
    const read = (page) => page.evaluate(async () => (await window.api.get("/workspace")).etag);
    const [one, other] = await Promise.all(pages.map(read));
    expect(one).toBe(other);
  });

  test("of writers in two tabs with one version one wins", async ({ context, baseURL }) => {
    const pages = [await openPage(context, baseURL), await openPage(context, baseURL)];
    await Promise.all(pages.map((page) => startWorker(page)));
    const etag = await pages[0].evaluate(async () => (await window.api.get("/account")).etag);
    const write = (page, at) =>
      page.evaluate(
        async ({ etag, at }) => {
          const names = Array.from({ length: 10 }, (_, index) => `Tab ${at}, writer ${index}`);
          const answers = await Promise.all(
            names.map((name) => window.api.patchAccount(etag, { display_name: name })),
          );
          return answers.map(({ status }) => status);
        },
        { etag, at },
      );
    const statuses = (await Promise.all(pages.map(write))).flat().sort();
    expect(statuses).toEqual([200, ...Array(19).fill(412)]);
  });

  test("writers in two tabs who read again lose nothing", async ({ context, baseURL }) => {
    const pages = [await openPage(context, baseURL), await openPage(context, baseURL)];
    await Promise.all(pages.map((page) => startWorker(page)));
    const write = (page, at) =>
      page.evaluate(async (at) => {
        for (let count = 0; count < 15; ) {
          const { etag, json } = await window.api.get("/account");
          const address = `${json().billing.address}\n${at}-${count}`;
          const { status } = await window.api.patchAccount(etag, { billing: { address } });
          if (status === 200) count += 1;
          else if (status !== 412) throw new Error(`the status is ${status}`);
        }
      }, at);
    await pages[0].evaluate(() => window.api.patchAccount("*", { billing: { address: "Start" } }));
    await Promise.all(pages.map(write));
    const address = await pages[0].evaluate(async () => (await window.api.get("/account")).json().billing.address);
    const expected = [0, 1].flatMap((at) => Array.from({ length: 15 }, (_, count) => `${at}-${count}`));
    expect(address.split("\n").sort()).toEqual([...expected, "Start"].sort());
  });

  test("a change is told to the other tab, and survives both", async ({ context, baseURL }) => {
    const pages = [await openPage(context, baseURL), await openPage(context, baseURL)];
    await Promise.all(pages.map((page) => startWorker(page)));
    // Whoever has answered listens to the others.
    await pages[1].evaluate(() => window.api.get("/account"));
    await pages[0].evaluate(() => window.api.patchAccount("*", { display_name: "Kept" }));
    const notice = await pages[1].evaluate(() => window.backend.notice("changed"));
    expect(notice).toEqual({ kind: "changed", keys: ["account", "workspace"] });
    await Promise.all(pages.map((page) => page.close()));
    const page = await openPage(context, baseURL);
    await startWorker(page);
    const name = await page.evaluate(async () => (await window.api.get("/account")).json().display_name);
    expect(name).toBe("Kept");
  });

  test("a browser that keeps nothing keeps the contract as long as the page is there", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL, SPOILED);
    await startWorker(page, "refused.mjs");
    await page.evaluate(() => window.backend.notice("ready"));
    for (const name of names) {
      await test.step(name, async () => expect(await runInPage(page, name)).toBe("passed"));
    }
  });

  for (const script of ["refused.mjs", "forbidden.mjs"]) {
    test(`a browser that keeps nothing is told apart (${script})`, async ({ context, baseURL }) => {
      const page = await openPage(context, baseURL, SPOILED);
      await startWorker(page, script);
      const [capabilities, status] = await page.evaluate(async () => {
        await window.backend.notice("ready");
        const capabilities = (await window.api.get("/capabilities")).json();
        return [capabilities, (await window.api.patchAccount("*", { display_name: "Ada" })).status];
      });
      expect(capabilities).toMatchObject({ host: "browser", persistent: false });
      expect(status).toBe(200);
    });
  }

  test("a browser without room changes nothing and says so", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL, SPOILED);
    await startWorker(page, "full.mjs");
    const [answer, name] = await page.evaluate(async () => {
      await window.backend.notice("ready");
      await window.api.patchAccount("*", { display_name: "Before" });
      window.backend.worker.postMessage("full");
      const answer = await window.api.patchAccount("*", { display_name: "After" });
      return [answer, (await window.api.get("/account")).json().display_name];
    });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body)).toMatchObject({ code: "unavailable", detail: expect.stringContaining("no room") });
    expect(answer.body).not.toContain("secret");
    expect(name).toBe("Before");
  });

  test("a browser without room from the start says so, and begins when there is room", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL);
    const storage = await context.newCDPSession(page);
    const limitRoom = (quotaSize) =>
      storage.send("Storage.overrideQuotaForOrigin", { origin: new URL(baseURL).origin, quotaSize });
    await limitRoom(1);
    await startWorker(page);
    const refused = await page.evaluate(() => window.api.get("/account"));
    expect(JSON.parse(refused.body)).toMatchObject({ status: 503, detail: expect.stringContaining("no room") });
    await limitRoom(100_000_000);
    expect(await page.evaluate(() => window.api.get("/account"))).toMatchObject({ status: 200 });
  });

  test("a newer layout in another tab is let through, and not touched", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL);
    await startWorker(page);
    const answer = await page.evaluate(async () => {
      await window.api.get("/account");
      const [{ name, version }] = await indexedDB.databases();
      await new Promise((resolve, reject) => {
        const request = indexedDB.open(name, version + 1);
        request.onsuccess = () => resolve(request.result.close());
        request.onerror = reject;
        request.onblocked = reject;
      });
      return window.api.get("/account");
    });
    expect(answer.status).toBe(503);
    expect(JSON.parse(answer.body).detail).toContain("newer version");
  });

  test("after the site's data is deleted, an old version is stale", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL);
    await startWorker(page);
    const [account, late] = await page.evaluate(async () => {
      const before = await window.api.get("/account");
      const [{ name }] = await indexedDB.databases();
      await new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase(name);
        request.onsuccess = resolve;
        request.onblocked = reject;
      });
      return [await window.api.get("/account"), await window.api.patchAccount(before.etag, { name: "Late" })];
    });
    expect(account.status).toBe(200);
    expect(late.status).toBe(412);
  });

  test("what is no request gets an answer too", async ({ context, baseURL }) => {
    const page = await openPage(context, baseURL);
    await startWorker(page);
    const statuses = await page.evaluate(async () => {
      const ask = (message) =>
        new Promise((resolve) => {
          const { worker } = window.backend;
          const hear = ({ data }) => {
            if (data.id !== message.id) return;
            worker.removeEventListener("message", hear);
            resolve(data.status);
          };
          // The client of the page knows nothing of this id.
          worker.addEventListener("message", hear);
          worker.postMessage(message);
        });
      await window.backend.notice("ready");
      const whole = { method: "GET", path: "/api/v1/account", headers: [], body: null };
      return [
        await ask({ ...whole, id: 1_000_001, method: "G E T" }),
        await ask({ ...whole, id: 1_000_002, path: "not a path" }),
        await ask({ ...whole, id: 1_000_003, headers: [["a\nb", "c"]] }),
        await ask({ ...whole, id: 1_000_004, headers: [["if-none-match"]] }),
        await ask({ ...whole, id: 1_000_005, headers: null }),
        await ask({ ...whole, id: 1_000_006, body: new Uint8Array([0xff]) }),
        await ask({ id: 1_000_007 }),
        await ask({ ...whole, id: 1_000_008 }),
      ];
    });
    expect(statuses).toEqual([400, 400, 400, 400, 400, 400, 400, 200]);
  });
});
