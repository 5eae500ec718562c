import { accounts, expect, signInWith, test } from "../fixtures";

test.describe("signing in", () => {
  test("the form signs in and leads on", async ({ page, checkAccessibility }) => {
    await page.goto("/login");
    await checkAccessibility();
    await signInWith(page, accounts.admin);
    await checkAccessibility();
  });

  test("Email, Password and Sign in each name one thing", async ({ page }) => {
    await page.goto("/login");
    await expect(page.getByLabel("Email")).toHaveCount(1);
    await expect(page.getByLabel("Password")).toHaveCount(1);
    await expect(page.getByRole("button", { name: "Sign in" })).toHaveCount(1);
  });

  test.describe("with a wrong password", () => {
    test.use({ expectedErrors: [/40[013]/] });

    test("one message that does not say which part was wrong", async ({ page }) => {
      const messages: string[] = [];
      for (const email of [accounts.employee, "nobody@demo.test"]) {
        await page.goto("/login");
        await page.getByLabel("Email").fill(email);
        await page.getByLabel("Password", { exact: true }).fill("not the right password");
        await page.getByRole("button", { name: "Sign in", exact: true }).click();
        messages.push(await page.getByRole("alert").filter({ hasText: /\w/ }).first().innerText());
      }
      expect(messages[0]).toBe(messages[1]);
    });
  });
});
