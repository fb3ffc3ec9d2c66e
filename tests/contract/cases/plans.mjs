// What job systems ask: plans that they store, and whether the workspace is all set for one.
import { equal, ok } from "../assert.mjs";
import { test } from "../cases.mjs";
import { failed, refused } from "../client.mjs";

const newId = () => `plan-${Date.now()}-${Math.floor(Math.random() * 1e9)}`;

const plan = (change = {}) => ({
  manifest: "jobs.csv",
  jobs: 10,
  refused: 0,
  demands: [
    { service: "transcribe", amount: "40.5" },
    { service: "translate", amount: "0.000000000001" },
  ],
  rate_card: "standard",
  rate_card_version: 1,
  priced_at: "2026-11-24T09:30:00.000Z",
  ...change,
});

test("a plan is stored once and for good", ["plans"], async (api) => {
  const id = newId();
  failed(await api.get(`/plans/${id}`), 404, "not_found");
  const first = await api.putPlan(id, plan());
  equal(first.status, 201, "the status");
  const { stored_at: storedAt, ...stored } = first.json();
  equal(stored, { id, ...plan() }, "the plan");
  ok(Math.abs(Date.parse(storedAt) - Date.now()) < 86_400_000, `stored at ${storedAt}`);

  // The same plan again, also with its services in another order.
  for (const same of [plan(), plan({ demands: plan().demands.reverse() })]) {
    const again = await api.putPlan(id, same);
    equal([again.status, again.etag, again.json()], [200, first.etag, first.json()], "the answer, again");
  }
  for (const other of [{ jobs: 11 }, { manifest: "other.csv" }, { demands: [] }]) {
    failed(await api.putPlan(id, plan(other)), 409, "key_reused");
  }
  const read = await api.get(`/plans/${id}`);
  equal([read.status, read.etag, read.json()], [200, first.etag, first.json()], "the plan, read again");
  equal((await api.get(`/plans/${id}`, { "if-none-match": first.etag })).status, 304, "the plan that is known");
  const next = await api.putPlan(newId(), plan());
  equal((await api.get(`/plans/${id}`)).etag, first.etag, "the ETag beside another plan");
  equal((await api.get("/plans")).json().plans.slice(0, 2), [next.json(), first.json()], "the newest two");
});

test("a plan that is stored many times at once is stored once", ["plans"], async (api) => {
  const id = newId();
  const answers = await Promise.all(Array.from({ length: 10 }, () => api.putPlan(id, plan())));
  const statuses = answers.map(({ status }) => status).sort();
  equal(statuses, [...Array(9).fill(200), 201], "the statuses");
  for (const answer of answers) equal(answer.json(), answers[0].json(), "the plan");
  const { plans } = (await api.get("/plans")).json();
  equal(plans.filter((one) => one.id === id).length, 1, "the number of plans");
});

test("the id of a plan is fit for a path", ["plans"], async (api) => {
  for (const id of ["a", "Batch_2026-11.24", "x".repeat(64)]) {
    ok([200, 201].includes((await api.putPlan(id, plan())).status), `the id ${id}`);
  }
  for (const id of ["x".repeat(65), "a%20b", "%C3%A9", "a%2Fb", "a:b", "%FF"]) {
    failed(await api.putPlan(id, plan()), 400, "malformed");
    failed(await api.get(`/plans/${id}`), 404, "not_found");
  }
});

test("every value of a plan that does not fit is named", ["plans"], async (api) => {
  const put = (change) => api.putPlan("refused", plan(change));
  refused(
    await api.putPlan("refused", { jobs: "1", refused: 1.5, demands: [{ service: 1 }, 2], priced_at: "now", more: 1 }),
    "/manifest missing_field",
    "/jobs wrong_type",
    "/refused wrong_type",
    "/demands/0/service wrong_type",
    "/demands/0/amount missing_field",
    "/demands/1 wrong_type",
    "/rate_card missing_field",
    "/rate_card_version missing_field",
    "/priced_at wrong_type",
    "/more unknown_field",
  );
  for (const body of [[], "", 1, null]) refused(await api.putPlan("refused", JSON.stringify(body)), " wrong_type");
  refused(await put({ manifest: " " }), "/manifest required");
  refused(await put({ manifest: "x".repeat(256) }), "/manifest too_long");
  refused(await put({ manifest: "a\u0007" }), "/manifest unprintable");
  refused(await put({ jobs: -1 }), "/jobs out_of_range");
  refused(await put({ jobs: 1_000_000_001 }), "/jobs out_of_range");
  refused(await put({ rate_card_version: 2 ** 32 }), "/rate_card_version out_of_range");
  const demands = (...amounts) => ({ demands: amounts.map((amount, at) => ({ service: `s${at}`, amount })) });
  for (const amount of ["", "1e3", "0.0000000000001", 1, null, "1,5"]) {
    refused(await put(demands(amount)), "/demands/0/amount wrong_type");
  }
  refused(await put(demands("-1")), "/demands/0/amount out_of_range");
  refused(await put(demands("1000000000000000", "1")), "/demands out_of_range");
  const twice = [1, 2].map(() => ({ service: "a", amount: "1" }));
  refused(await put({ demands: twice }), "/demands/1/service repeated");
  refused(await put(demands(...Array(101).fill("1"))), "/demands too_long");
  failed(await api.get("/plans/refused"), 404, "not_found");
});

test("plans go when the workspace is filled anew", ["plans", "refill"], async (api) => {
  const id = newId();
  equal((await api.putPlan(id, plan())).status, 201, "the status");
  equal((await api.refill("*", "sample")).status, 200, "the status of the refill");
  equal((await api.get("/plans")).json().plans, [], "the plans");
  failed(await api.get(`/readiness?plan=${id}`), 404, "not_found");
});

const ORDER = ["profile", "access", "credits", "defaults", "tokens"];

/** Reviews every check that is to be reviewed, as the report shows it. */
const reviewAll = async (api, report) => {
  for (const { check, status, fingerprint, evidence } of report.checks) {
    if (["unseen", "reviewed", "needs_attention"].includes(status)) continue;
    const answer = await api.postReview("*", { check, fingerprint, evidence });
    equal(answer.status, 201, `the status of the review of ${check}`);
  }
};

test("a workspace says whether it is all set, and what stands against it", ["plans", "account"], async (api) => {
  equal((await api.patchAccount("*", { contact_email: "" })).status, 200, "the status of the account");
  const report = (await api.get("/readiness")).json();
  equal([report.ready, report.verdict, report.plan], [false, "needs_attention", null], "the report");
  equal(report.checks.map(({ check }) => check), ORDER, "the checks");
  equal(report.checks.filter(({ status }) => status === "unseen").length, report.unseen, "the unseen checks");
  const [profile] = report.checks;
  equal(profile.status, "needs_attention", "the profile");
  const missing = profile.findings.find(({ code }) => code === "contact_email_missing");
  equal([missing.severity, missing.place], ["blocking", "/account#contact-email"], "the finding");
  ok(report.reasons.includes(missing.message), `${missing.message} is no reason: ${report.reasons}`);
  for (const reason of report.reasons) ok(/^[A-Z0-9].*\.$/.test(reason), `${reason} is no sentence`);
  ok(Math.abs(Date.parse(report.as_of) - Date.now()) < 86_400_000, `as of ${report.as_of}`);
});

test("what was reviewed is ready, until it changes", ["plans", "refill", "account"], async (api) => {
  equal((await api.refill("*", "sample")).status, 200, "the status of the refill");
  const account = { name: "Ada", contact_email: "ada@example.org" };
  equal((await api.patchAccount("*", account)).status, 200, "the status of the account");
  const open = await api.get("/readiness");
  equal([open.json().ready, open.json().verdict], [false, "to_review"], "the report before");
  await reviewAll(api, open.json());
  const done = await api.get("/readiness");
  equal([done.json().ready, done.json().verdict, done.json().reasons], [true, "all_set", []], "the report");
  ok(done.etag !== open.etag, "the ETag is the old one");
  equal((await api.get("/readiness", { "if-none-match": done.etag })).status, 304, "the report that is known");
  const reviewed = done.json().checks[0];
  equal([reviewed.status, reviewed.changes], ["reviewed", []], "the profile");
  ok(reviewed.reviewed_at !== null && reviewed.reviewer !== null, "nobody reviewed it");

  await api.patchAccount("*", { billing: { country: "FR" } });
  const changed = (await api.get("/readiness")).json();
  equal([changed.ready, changed.verdict, changed.checks[0].status], [false, "to_review", "changed"], "the report after");
  equal(changed.checks[0].changes.map(({ key, after }) => [key, after]), [["account.billing.country", "FR"]], "the changes");
  equal(changed.reasons.length, 1, "the number of reasons");
});

test("a plan is looked at where it is named", ["plans", "credits"], async (api) => {
  const [small, large] = [newId(), newId()];
  const of = (amount) => plan({ refused: 2, demands: [{ service: "transcribe", amount }] });
  equal((await api.putPlan(small, of("0.5"))).status, 201, "the status");
  equal((await api.putPlan(large, of("999999999999"))).status, 201, "the status");
  const credits = async (query) => {
    const report = (await api.get(`/readiness${query}`)).json();
    const { findings } = report.checks.find(({ check }) => check === "credits");
    return [report, findings];
  };
  const [without, none] = await credits("?other=1");
  equal(without.plan, null, "the plan");
  ok(none.some(({ code }) => code === "no_plan" || code === "plan_missing"), "a plan is spoken of");
  const [report, findings] = await credits(`?plan=${large}`);
  equal([report.plan, report.ready], [large, false], "the report");
  const short = findings.find(({ code }) => code === "plan_short");
  equal([short.severity, short.manifest, short.total], ["blocking", "jobs.csv", "999999999999"], "the finding");
  ok(report.reasons.includes(short.message), `${short.message} is no reason`);
  equal(findings.find(({ code }) => code === "plan_incomplete").refused, 2, "the refused rows");
  const [, fine] = await credits(`?a=b&plan=${small}`);
  ok(!fine.some(({ code }) => code === "no_plan"), "the small plan is not looked at");
  for (const query of ["?plan=", "?plan=none", "?plan=%FF"]) {
    failed(await api.get(`/readiness${query}`), 404, "not_found");
  }
});
