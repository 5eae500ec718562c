import { accounts, expect, signInWith, test } from "../fixtures";

test.describe("my onboarding", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("newhire");
    await page.goto("/me/onboarding");
    await page.locator("html[data-alive]").waitFor();
  });

  test("what is to do stands on top, with how far it is", async ({ page, checkAccessibility }) => {
    await expect(page.getByRole("progressbar", { name: "Your onboarding" })).toBeVisible();
    const headings = await page.getByRole("main").getByRole("heading", { level: 2 }).allInnerTexts();
    expect(headings.slice(0, 1)).toEqual(["To do"]);
    expect(headings.at(-1)).toBe("Done");
    await checkAccessibility();
  });

  test("a form is checked before it is sent, then the to-do is done and can be opened again", async ({
    page,
  }) => {
    const todo = page.getByRole("article").filter({ hasText: "With a form" }).first();
    const title = (await todo.getByRole("heading").innerText()).trim();
    await todo.getByRole("link", { name: "Fill in" }).click();
    await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
    await page.locator("html[data-alive]").waitFor();
    await page.getByRole("button", { name: "Send and finish" }).click();
    await expect(page.getByText("Please answer this.").first()).toBeVisible();

    for (const group of await page.getByRole("radiogroup").all())
      await group.getByRole("radio").first().check({ force: true });
    for (const field of await page.getByRole("textbox").all()) await field.fill("Noted");
    for (const group of await page
      .getByRole("group")
      .filter({ has: page.getByRole("checkbox") })
      .all()) {
      await group.getByRole("checkbox").first().check({ force: true });
    }
    await page.getByRole("button", { name: "Send and finish" }).click();
    await expect(page).toHaveURL(/\/me\/onboarding$/);
    const undo = page.getByRole("button", { name: `Open again: ${title}` });
    await undo.click();
    await expect(page.getByRole("article").filter({ hasText: title })).toBeVisible();
  });

  test("a course is read page by page and tried again until it is passed", async ({
    page,
    checkAccessibility,
  }) => {
    await page
      .getByRole("article")
      .filter({ hasText: "With questions" })
      .getByRole("link", { name: "Open" })
      .click();
    const on = page.getByRole("link", { name: /Next page|To the questions/ });
    const check = page.getByRole("button", { name: "Check my answers" });
    while (!(await check.isVisible())) {
      const target = (await on.getAttribute("href")) ?? "";
      await on.click();
      await expect(page).toHaveURL(target);
      // The address changes first; the page has turned once this link is gone.
      await expect(on.or(check).first()).not.toHaveAttribute("href", target);
    }
    await checkAccessibility();
    await page.locator("html[data-alive]").waitFor();
    for (const group of await page.getByRole("radiogroup").all())
      await group.getByRole("radio").first().check({ force: true });
    for (const group of await page
      .getByRole("group")
      .filter({ has: page.getByRole("checkbox") })
      .all()) {
      await group.getByRole("checkbox").nth(1).check({ force: true });
    }
    await check.click();
    await expect(page.getByText("Not right yet.").first()).toBeVisible();
  });

  test("what is next leads on, and an appointment goes into a calendar", async ({ page }) => {
    const next = page.getByRole("link", { name: /^(Fill in now|Start now|Have a look)$/ });
    const target = (await next.getAttribute("href")) ?? "";
    expect(target).toMatch(/\/me\/onboarding\/\d+$/);
    await page.getByRole("main").getByRole("link", { name: "Lunch with your team" }).click();
    const address = (await page.getByRole("link", { name: "Add to calendar" }).getAttribute("href")) ?? "";
    const file = await page.request.get(address);
    expect(file.headers()["content-type"]).toContain("text/calendar");
    expect(await file.text()).toContain("SUMMARY:Lunch with your team");
  });

  test("somebody else's to-do does not exist", async ({ page, browser }) => {
    const fillIn = page.getByRole("main").getByRole("link", { name: "Fill in" }).first();
    const address = (await fillIn.getAttribute("href")) ?? "";
    const other = await (await browser.newContext()).newPage();
    await signInWith(other, accounts.employee);
    expect((await other.request.get(address)).status()).toBe(404);
    expect((await page.request.get(address)).status()).toBe(200);
    await other.context().close();
  });
});
