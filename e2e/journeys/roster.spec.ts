import { expect, test } from "../fixtures";

const alive = "html[data-alive]";

test("a manager reads the week of their units, by address, and goes through time", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("manager");
  await page.goto("/roster");
  await page.locator(alive).waitFor();
  const grid = page.getByRole("table");
  await expect(grid.getByRole("row", { name: /Elsa Nyström/ })).toBeVisible();
  await expect(grid.getByRole("row", { name: /Nobody yet/ })).toBeVisible();
  await expect(page.getByText(/Published through/)).toBeVisible();
  await checkAccessibility();

  const now = await page.getByRole("heading", { level: 2 }).first().innerText();
  await page.getByRole("link", { name: "Week after" }).click();
  await expect(page).toHaveURL(/week=/);
  await expect(page.getByRole("heading", { level: 2 }).first()).not.toHaveText(now);
  await page.getByRole("link", { name: "This week" }).click();
  await expect(page.getByRole("heading", { level: 2 }).first()).toHaveText(now);
});

test("who is away is shown, never why", async ({ page, signIn }) => {
  await signIn("manager");
  const html = await (await page.request.get("/roster")).text();
  expect(html).not.toMatch(/[Ss]ick leave|[Vv]acation/);
});

test("it opens on a unit with shifts this week, and then on the one chosen last", async ({
  page,
  signIn,
}) => {
  await signIn("admin");
  await page.goto("/roster");
  const unit = page.getByRole("button", { name: /Unit/ });
  await unit.click();
  // The first by name plans nobody.
  await expect(page.getByRole("option").first()).toHaveText("Linden & Salt Office");
  await page.keyboard.press("Escape");
  await expect(unit).toContainText("Porto");
  await unit.click();
  await page.getByRole("option", { name: /Bakery/ }).click();
  await expect(page).toHaveURL(/unit=\d+/);
  await page.goto("/me");
  await page.goto("/roster");
  await expect(unit).toContainText("Bakery");
  await page.goto("/roster/punches");
  await expect(unit).toContainText("Bakery");
});

test("publishing further shows more shifts, and an earlier day hides them again", async ({
  page,
  signIn,
}) => {
  await signIn("admin");
  await page.goto("/roster");
  await expect(page.getByRole("button", { name: /Unit/ })).toContainText("Porto");
  const marker = page.getByText(/Published through/);
  const before = await marker.innerText();
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const day = dialog.getByRole("spinbutton").first();
  const shown = (await day.innerText()).trim();
  await day.focus();
  await page.keyboard.press(Number(shown) < 15 ? "ArrowUp" : "ArrowDown");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(dialog).toBeHidden();
  await expect(marker).not.toHaveText(before);

  await page.getByRole("button", { name: "Publish", exact: true }).click();
  await day.focus();
  await page.keyboard.press(Number(shown) < 15 ? "ArrowDown" : "ArrowUp");
  await dialog.getByRole("button", { name: "Publish" }).click();
  await expect(marker).toHaveText(before);
});

test("a unit that somebody does not plan does not exist for them", async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/roster");
  await page.getByRole("button", { name: /Unit/ }).click();
  await page.getByRole("option", { name: /Bakery/ }).click();
  await expect(page).toHaveURL(/unit=\d+/);
  const { search } = new URL(page.url());
  await page.context().clearCookies();
  await signIn("manager");
  expect((await page.request.get(`/roster${search}`)).status()).toBe(404);
  for (const odd of ["unit=0", "unit=x", "week=2026-02-30"]) {
    expect((await page.request.get(`/roster?${odd}`)).status(), odd).toBe(200);
  }
});

test("a phone reads the week day by day from today", async ({ page, signIn, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn("manager");
  await page.goto("/roster");
  await page.locator(alive).waitFor();
  await expect(page.getByRole("table")).toBeHidden();
  await expect(page.getByRole("heading", { level: 3 }).first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await checkAccessibility();
});
