import { Secret, TOTP } from "otpauth";
import { expect, signInWith, test } from "../fixtures";
import { ownPassword as own, signInNewcomer } from "../newcomer";

/** What the person's app shows now, and what it shows next: each works once. */
const codes = (key: string) => {
  const totp = new TOTP({ secret: Secret.fromBase32(key), digits: 6, period: 30 });
  const now = Date.now();
  return { now: totp.generate({ timestamp: now }), next: totp.generate({ timestamp: now + 30_000 }) };
};

test("two-step sign-in: set up, used, and reset by an administrator", async ({
  browser,
  page,
  signIn,
  checkAccessibility,
}) => {
  test.setTimeout(90_000);
  await signIn("admin");
  const { id, email, page: vera, context } = await signInNewcomer(browser, page, 2, "Vera");

  await vera.goto("/me/profile");
  await vera.locator("html[data-alive]").waitFor();
  await vera.getByRole("button", { name: "Set it up" }).click();
  await expect(vera.getByRole("img", { name: /authenticator app/ })).toBeVisible();
  const key = await vera.getByLabel(/Type this key/).inputValue();
  const { now, next } = codes(key);
  await vera.getByLabel("Code", { exact: true }).fill(now);
  await vera.getByRole("button", { name: "Turn it on" }).click();
  const kept = vera.getByRole("list", { name: "Recovery codes" }).getByRole("listitem");
  await expect(kept).toHaveCount(10);
  const recovery = await kept.first().innerText();
  await vera.getByRole("button", { name: "I have kept them" }).click();
  await expect(vera.getByText("10 recovery codes are left.")).toBeVisible();

  await context.clearCookies();
  const submit = async (code: string) => {
    await vera.getByLabel("Code", { exact: true }).fill(code);
    await vera.getByRole("button", { name: "Continue" }).click();
  };
  const withPassword = async () => {
    await vera.goto("/login");
    await vera.getByLabel("Email").fill(email);
    await vera.getByLabel("Password", { exact: true }).fill(own);
    await vera.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  await withPassword();
  await submit(now);
  await expect(vera.getByRole("alert").filter({ hasText: "was used already" })).toBeVisible();
  await submit(next);
  await expect(vera).not.toHaveURL(/login/);

  await context.clearCookies();
  await withPassword();
  await submit(recovery);
  await expect(vera).not.toHaveURL(/login/);
  await vera.goto("/me/profile");
  await expect(vera.getByText("9 recovery codes are left.")).toBeVisible();

  await page.goto(`/people/${id}`);
  await page.locator("html[data-alive]").waitFor();
  await page.getByRole("button", { name: "More for Vera Nyström" }).click();
  await page.getByRole("menuitem", { name: "Reset two-step sign-in" }).click();
  await checkAccessibility();
  await page.getByRole("alertdialog").getByRole("button", { name: "Reset two-step sign-in" }).click();
  await expect(page.getByText("Two-step sign-in of Vera Nyström is off.")).toBeVisible();
  await context.clearCookies();
  await signInWith(vera, email, own);
  await context.close();
});
