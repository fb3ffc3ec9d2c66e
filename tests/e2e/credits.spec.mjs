// Credits: the balance, what expires next, the grants in the order they are spent.
import { expect, test } from "./app.mjs";

const cells = async (table) => {
  const rows = await table.getByRole("row").all();
  return Promise.all(rows.slice(1).map((row) => row.getByRole("rowheader").locator("bdi").innerText()));
};

test("the balance is what can be spent, and says what expires next", async ({ app, page }) => {
  await app.open("credits");
  const terms = page.getByRole("term");
  await expect(terms).toHaveText(["Available now", "Next to expire", "The plan at hand"]);
  const values = page.getByRole("definition");
  await expect(values.nth(0)).toHaveText("1,897 credits");
  await expect(values.nth(1)).toHaveText("180 credits");
  await expect(values.nth(2)).toHaveText(/^Welcome credits, in [89] days$/);
  await expect(values.nth(3)).toHaveText("No plan is loaded Open the planner");
  await page.getByRole("main").getByRole("link", { name: "Open the planner" }).click();
  await expect(app.heading()).toHaveText("Credit planner");
});

test("the bar is told in words", async ({ app, page }) => {
  await app.open("credits");
  await expect(page.getByRole("img")).toHaveAccessibleName(
    "180 credits left of Welcome credits, 505 credits left of Monthly credits and 1,212 credits left of Yearly pack",
  );
});

test("grants stand in the order they are spent, and apart from those that cannot be", async ({ app, page }) => {
  await app.open("credits");
  const order = page.getByRole("table", { name: "Grants in the order they are spent" });
  // Each wait ends when the rows are there.
  await expect(order.getByRole("row")).toHaveCount(4);
  expect(await cells(order)).toEqual(["Welcome credits", "Monthly credits", "Yearly pack"]);
  await expect(order.getByRole("row").nth(1)).toContainText(/Promotional.*180.*of 250/s);
  await expect(order.getByRole("row").nth(3)).toContainText(/Priority 20.*Paid.*1,212.*of 1,500/s);
  const other = page.getByRole("table", { name: "Grants that cannot be spent now" });
  expect(await cells(other)).toEqual(["Monthly credits, next month", "Trial credits"]);
  await expect(other.getByRole("row").nth(1)).toContainText(/From .*600/s);
  await expect(other.getByRole("row").nth(2)).toContainText(/Expired on .*3/s);
});

test("an address that names the grants puts the focus on them", async ({ app, page }) => {
  await app.open("credits#grants");
  await expect(page.getByRole("group", { name: "Grants in the order they are spent" })).toBeFocused();
});

test("without grants the page says what comes, and leads on", async ({ app, page }) => {
  await app.open("credits");
  await page.getByRole("button", { name: "Start empty" }).click();
  await expect(page.getByRole("heading", { name: "No credits yet" })).toBeVisible();
  await expect(page.getByRole("table")).toHaveCount(0);
  await page.getByRole("main").getByRole("link", { name: "Open the planner" }).click();
  await expect(app.heading()).toBeFocused();
});

test("at 320 px the rows are cards, each value with its name", async ({ app, page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await app.open("credits");
  const row = page.getByRole("table").first().getByRole("row").nth(1);
  const [name, order] = [row.getByRole("rowheader"), row.getByRole("cell").first()];
  await expect(row.getByRole("cell").last()).toHaveCSS("display", "flex");
  expect((await name.boundingBox()).y).toBeLessThan((await order.boundingBox()).y);
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});
