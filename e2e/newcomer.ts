import { type Browser, expect, type Page } from "@playwright/test";
import { newestMail } from "./mailbox";

export const ownPassword = "a lantern in the pantry";

/** Adds somebody as the administrator who is signed in, and signs them in for the first time in a browser of their own. */
export async function signInNewcomer(browser: Browser, admin: Page, role: 1 | 2, firstName: string) {
  await admin.goto("/people");
  const { origin } = new URL(admin.url());
  const email = `${firstName.toLowerCase()}.${Date.now().toString(36)}@example.test`;
  const made = await admin.request.post("/api/ui/people", {
    headers: { origin },
    data: { first_name: firstName, last_name: "Nyström", email, role },
  });
  expect(made.status()).toBe(201);
  const { id } = (await made.json()) as { id: number };
  const [invite = ""] = /\/invite\/[\w-]+/.exec(await newestMail(admin, email)) ?? [];
  const context = await browser.newContext({ locale: "en-GB" });
  const page = await context.newPage();
  await page.goto(invite);
  await page.locator("html[data-alive]").waitFor();
  await page.getByLabel("New password").fill(ownPassword);
  await page.getByLabel("Repeat the password").fill(ownPassword);
  await page.getByRole("button", { name: "Save password and sign in" }).click();
  await expect(page).not.toHaveURL(/invite/);
  return { id, email, page, context };
}
