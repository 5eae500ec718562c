import type { Page } from "@playwright/test";

/**
 * The newest mail to an address, as its reader gets it (HTML), read by an administrator's page: nothing runs inside
 * the frame that shows a mail, so its document is fetched beside it.
 */
export async function newestMail(page: Page, email: string): Promise<string> {
  await page.goto(`/settings/mail?q=${encodeURIComponent(email)}`);
  const mail = page.getByRole("table").locator('a[href^="/settings/mail/"]').first();
  const id = (await mail.getAttribute("href"))?.match(/\d+$/)?.[0];
  return (await page.request.get(`/api/ui/mails/${id}/html`)).text();
}
