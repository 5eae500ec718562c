import type { Browser, Page } from "@playwright/test";
import { accounts, expect, signInWith, test } from "../fixtures";
import { freeMonday, LeaveDesk, plus, wholeDays } from "../leave-desk";

/** Somebody else at their own browser. */
async function another(browser: Browser, email: string): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  await signInWith(page, email);
  return page;
}

const cardOf = (page: Page, period: string) =>
  page.getByRole("article", { name: new RegExp(`Elsa Nyström: .*${period}`) });

test.describe("leave from asking to deciding", () => {
  test("an application is approved with one key, and its owner sees by whom", async ({
    page,
    browser,
    signIn,
  }) => {
    await signIn("employee");
    await page.goto("/me/leave");
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 12);
    const period = wholeDays(monday, plus(monday, 1));
    await desk.applyFor(monday, plus(monday, 1), "A long weekend");

    const manager = await another(browser, accounts.manager);
    await manager.goto("/approvals");
    const card = cardOf(manager, period);
    await expect(card).toContainText("A long weekend");
    await manager.locator("html[data-alive]").waitFor();
    await card.focus();
    await manager.keyboard.press("a");
    await expect(card).toBeHidden();
    await expect(manager.getByRole("region", { name: "Decided lately" })).toContainText(period);

    await page.reload();
    const mine = desk.application(period);
    await expect(mine.getByText("Approved", { exact: true })).toBeVisible();
    await expect(mine.getByText(/Approved by Marcus Lindqvist/)).toBeVisible();
    await expect(mine.getByRole("button", { name: "Withdraw" })).toHaveCount(0);
    await manager.context().close();
  });

  test("a denial says why", async ({ page, browser, signIn }) => {
    await signIn("employee");
    await page.goto("/me/leave");
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 12);
    const period = wholeDays(monday, plus(monday, 2));
    await desk.applyFor(monday, plus(monday, 2), "");

    const manager = await another(browser, accounts.manager);
    await manager.goto("/approvals");
    await cardOf(manager, period).getByRole("button", { name: /^Deny/ }).click();
    const dialog = manager.getByRole("dialog");
    await dialog.getByLabel("Why").fill("Two others are away that week.");
    await dialog.getByRole("button", { name: "Deny" }).click();
    await expect(cardOf(manager, period)).toBeHidden();

    await page.reload();
    const mine = desk.application(period);
    await expect(mine.getByText("Denied", { exact: true })).toBeVisible();
    await expect(mine.getByText(/Two others are away that week\./)).toBeVisible();
    await manager.context().close();
  });

  test.describe("two managers at once", () => {
    test.use({ expectedErrors: [/409/] });

    test("the first one decides, the second one learns who was first", async ({ page, browser, signIn }) => {
      await signIn("employee");
      await page.goto("/me/leave");
      const desk = new LeaveDesk(page);
      const monday = await freeMonday(page, 12);
      const period = wholeDays(monday, plus(monday, 1));
      await desk.applyFor(monday, plus(monday, 1), "");

      const manager = await another(browser, accounts.manager);
      await manager.goto("/approvals");
      await expect(cardOf(manager, period)).toBeVisible();
      const admin = await another(browser, accounts.admin);
      await admin.goto("/approvals?scope=all");
      await cardOf(admin, period)
        .getByRole("button", { name: /^Approve/ })
        .click();
      await expect(cardOf(admin, period)).toBeHidden();

      await cardOf(manager, period)
        .getByRole("button", { name: /^Approve/ })
        .click();
      await expect(manager.getByText(/was quicker and has approved it/)).toBeVisible();
      await expect(cardOf(manager, period)).toBeHidden();
      await manager.context().close();
      await admin.context().close();
    });
  });

  test("several are marked and decided together", async ({ page, browser, signIn }) => {
    await signIn("employee");
    await page.goto("/me/leave");
    const desk = new LeaveDesk(page);
    const periods: string[] = [];
    for (const weeks of [14, 20]) {
      const monday = await freeMonday(page, weeks);
      await desk.applyFor(monday, plus(monday, 1), "");
      periods.push(wholeDays(monday, plus(monday, 1)));
      await page.reload();
    }
    const manager = await another(browser, accounts.manager);
    await manager.goto("/approvals");
    for (const period of periods) await cardOf(manager, period).getByRole("checkbox").check({ force: true });
    const bulk = manager.getByRole("region", { name: "Marked applications" });
    await expect(bulk).toContainText("2 marked");
    await bulk.getByRole("button", { name: "Approve marked" }).click();
    for (const period of periods) await expect(cardOf(manager, period)).toBeHidden();
    await manager.context().close();
  });

  test("the inbox is accessible, with its dialog too", async ({ page, signIn, checkAccessibility }) => {
    await signIn("manager");
    await page.goto("/approvals?scope=all");
    await checkAccessibility();
    await page.locator("html[data-alive]").waitFor();
    await page.keyboard.press("j");
    await page.keyboard.press("r");
    await expect(page.getByRole("dialog")).toBeVisible();
    await checkAccessibility();
  });

  test.describe("who does not decide", () => {
    test.use({ expectedErrors: [/40[34]/] });

    test("finds no inbox, and no colleague's reason anywhere", async ({ page, signIn }) => {
      await signIn("employee");
      await page.goto("/approvals");
      await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
      expect((await page.request.get("/api/ui/approvals?scope=all")).status()).toBe(403);

      await page.goto("/me/leave");
      const monday = await freeMonday(page, 9);
      const preview = await page.request.post("/api/ui/leave/preview", {
        headers: { origin: new URL(page.url()).origin },
        data: {
          from: `${plus(monday, -60)} 00:00:00`,
          to: `${plus(monday, 60)} 00:00:00`,
          reasonId: 1,
          managerId: null,
          comment: "",
        },
      });
      expect(preview.status()).toBe(200);
      const { alsoAway } = (await preview.json()) as { alsoAway: Record<string, string>[] };
      for (const colleague of alsoAway)
        expect(Object.keys(colleague).sort()).toEqual(["first", "last", "name"]);
    });
  });
});
