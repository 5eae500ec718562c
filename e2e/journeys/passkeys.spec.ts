import { plugInAuthenticator } from "../authenticator";
import { expect, test } from "../fixtures";
import { ownPassword, signInNewcomer } from "../newcomer";

test("a passkey: made against the password, signs in for both steps, removed", async ({
  browser,
  page,
  signIn,
}) => {
  test.setTimeout(90_000);
  await signIn("admin");
  const { page: pia, email, context } = await signInNewcomer(browser, page, 2, "Pia");
  const device = await plugInAuthenticator(pia);

  await pia.goto("/me/profile");
  await pia.locator("html[data-alive]").waitFor();
  await pia.getByRole("button", { name: "Add a passkey" }).click();
  await pia.getByLabel("Name", { exact: true }).fill("Pia's phone");
  await pia.getByLabel("Your password").fill("something else entirely");
  await pia.getByRole("button", { name: "Continue" }).click();
  await expect(pia.getByText("This is not your password.")).toBeVisible();
  await pia.getByLabel("Your password").fill(ownPassword);
  await pia.getByRole("button", { name: "Continue" }).click();
  await expect(pia.getByRole("list", { name: "Recovery codes" }).getByRole("listitem")).toHaveCount(10);
  await pia.getByRole("button", { name: "I have kept them" }).click();
  await expect(pia.getByText("Pia's phone")).toBeVisible();
  await expect(pia.getByText("Not used yet.")).toBeVisible();
  await expect(pia.getByText("10 recovery codes are left.")).toBeVisible();
  expect(await device.passkeys()).toBe(1);

  const loaded: string[] = [];
  pia.on("request", (request) => loaded.push(request.url()));
  await context.clearCookies();
  await pia.goto("/login?next=/me/profile");
  await pia.locator("html[data-alive]").waitFor();
  const before = loaded.length;
  await device.isOwner(false);
  await pia.getByRole("button", { name: "Use a passkey" }).click();
  await expect(pia.getByText("No passkey was used.", { exact: false })).toBeVisible();
  expect(loaded.slice(before).some((url) => url.endsWith(".js"))).toBe(true);
  await device.isOwner(true);
  await pia.getByRole("button", { name: "Use a passkey" }).click();
  await expect(pia).toHaveURL(/me\/profile/);
  await expect(pia.getByText(/Last used/)).toBeVisible();

  await context.clearCookies();
  await pia.goto("/login");
  await pia.getByLabel("Email").fill(email);
  await pia.getByLabel("Password", { exact: true }).fill(ownPassword);
  await pia.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(pia.getByLabel("Code", { exact: true })).toBeVisible();
  await pia.getByRole("button", { name: "Use a passkey" }).click();
  await expect(pia).not.toHaveURL(/login/);

  await pia.goto("/me/profile");
  await pia.locator("html[data-alive]").waitFor();
  await pia.getByRole("button", { name: "Remove Pia's phone" }).click();
  await pia.getByLabel("Your password").fill(ownPassword);
  await pia.getByRole("button", { name: "Remove", exact: true }).click();
  await expect(pia.getByText("Pia's phone is removed.")).toBeVisible();
  await expect(pia.getByText("You have none yet.")).toBeVisible();
  await context.close();
});
