import { expect, test } from "../fixtures";

const today = new Date().toISOString().slice(0, 10);

test.describe("my shifts", () => {
  test.beforeEach(async ({ signIn }) => signIn("employee"));

  test("home says when and where the next shift is, without scrolling on a phone", async ({
    page,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto("/me");
    const next = page.getByRole("heading", { name: /Next shift|Your shift now/ });
    await expect(next).toBeInViewport();
    await expect(page.getByRole("link", { name: "Apply for leave" })).toBeInViewport();
    await expect(page.getByText("Linden Hotel Stockholm · Reception").first()).toBeInViewport();
    await checkAccessibility();
  });

  test("the agenda begins today, and nothing of it lies beside a small screen", async ({
    page,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.goto("/me/shifts");
    const days = page.getByRole("list", { name: "Shifts" }).locator("time[datetime]");
    const first = (await days.first().getAttribute("datetime")) ?? "";
    const yesterday = new Date(Date.now() - 86_400_000).toISOString().slice(0, 10);
    expect(first >= yesterday).toBe(true);
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await checkAccessibility();
  });

  test("week and month show the same shifts and have addresses of their own", async ({ page }) => {
    await page.goto(`/me/shifts?view=week&day=${today}`);
    const week = page.getByRole("list", { name: "Week" });
    await expect(week.getByRole("listitem").first()).toBeVisible();
    await expect(week.locator("time")).toHaveCount(7);
    await page.getByRole("link", { name: "Later" }).click();
    await expect(page).toHaveURL(/view=week&day=/);
    await page.getByRole("link", { name: "Month" }).click();
    await expect(page).toHaveURL(/view=month/);
    await expect(page.getByRole("grid")).toBeVisible();
    await page.goBack();
    await expect(week).toBeVisible();
  });

  test("leave stands between the shifts", async ({ page }) => {
    const from = new Date(Date.now() + 70 * 86_400_000).toISOString().slice(0, 10);
    await page.goto(`/me/shifts?view=agenda&day=${from}`);
    await expect(page.getByRole("article").filter({ hasText: "Vacation" }).first()).toContainText(
      /Approved|Pending/,
    );
  });

  test("an open shift is taken, and then it is mine", async ({ page }) => {
    await page.goto("/me/shifts");
    const open = page.getByRole("button", { name: /^Take / });
    await page.locator("html[data-alive]").waitFor();
    await expect(open.first()).toBeVisible();
    const before = await open.count();
    await open.first().click();
    await expect(page.getByText(/is yours\.$/)).toBeVisible();
    await expect(open).toHaveCount(before - 1);
  });
});
