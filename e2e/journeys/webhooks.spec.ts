import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { Receiver, signatureOf } from "../receiver";

let receiver: Receiver;
let url = "";
test.beforeEach(async () => {
  receiver = new Receiver();
  url = await receiver.listen();
});
test.afterEach(() => receiver.close());

/** Takes the secret that is shown once and closes its dialog. */
async function takeSecret(page: Page): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "The webhook's secret" });
  const secret = await dialog.getByRole("textbox", { name: "Secret" }).inputValue();
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
  return secret;
}

async function addWebhook(page: Page, name: string): Promise<string> {
  await page.goto("/settings/webhooks");
  await page.getByRole("button", { name: "New webhook" }).click();
  const dialog = page.getByRole("dialog", { name: "New webhook" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByLabel("Address").fill(url);
  await dialog.getByRole("checkbox", { name: /A new hire was added/ }).check({ force: true });
  await dialog.getByRole("button", { name: "Add the webhook" }).click();
  const secret = await takeSecret(page);
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return secret;
}

const log = (page: Page) => page.getByRole("list", { name: "Calls" }).getByRole("listitem");

test("a webhook is added, tested with its secret, and a call is made again", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("admin");
  const secret = await addWebhook(page, "Payroll");
  expect(secret).toMatch(/^whsec_/);
  await expect(page.getByText("No calls yet")).toBeVisible();
  await page.getByRole("button", { name: "Send a test" }).click();
  const call = log(page).first();
  await expect(call).toContainText("Delivered");
  await expect(call).toContainText("Answer 200");
  await call.getByText("What was sent and what came back").click();
  await expect(call).toContainText("webhook.test");
  await expect(call).toContainText("Thank you");
  await checkAccessibility();

  const [first] = receiver.calls;
  if (!first) throw new Error("Nothing was received.");
  expect(first.headers["webhook-signature"]).toBe(signatureOf(secret, first));
  await call.getByRole("button", { name: /^Send again/ }).click();
  await expect.poll(() => receiver.calls.length).toBe(2);
  expect(receiver.calls[1]?.headers["webhook-id"]).toBe(first.headers["webhook-id"]);

  await page.goto("/settings/webhooks");
  const row = page.getByRole("row").filter({ hasText: url });
  await expect(row).toContainText("hire.created");
  await expect(row).toContainText("Delivered");
  await checkAccessibility();
  await row.getByRole("link", { name: "Payroll" }).click();
  await page.getByRole("button", { name: "Remove" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Remove" }).click();
  await expect(page).toHaveURL(/\/settings\/webhooks$/);
  await expect(row).toHaveCount(0);
});

test("while a secret is changed, both sign", async ({ page, signIn }) => {
  await signIn("admin");
  const old = await addWebhook(page, "Door system");
  await page.getByRole("button", { name: "New secret" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "New secret" }).click();
  const fresh = await takeSecret(page);
  await expect(page.getByText(/Two secrets sign at present/)).toBeVisible();
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(log(page).first()).toContainText("Delivered");
  const [both] = receiver.calls;
  expect(both?.headers["webhook-signature"]).toBe(
    both && `${signatureOf(fresh, both)} ${signatureOf(old, both)}`,
  );

  await page.getByRole("button", { name: "Stop the old secret" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Stop the old secret" }).click();
  await expect(page.getByText(/Two secrets sign at present/)).toBeHidden();
  await page.getByRole("button", { name: "Send a test" }).click();
  await expect(log(page)).toHaveCount(2);
  await expect.poll(() => receiver.calls.length).toBe(2);
  const last = receiver.calls.at(-1);
  expect(last?.headers["webhook-signature"]).toBe(last && signatureOf(fresh, last));
});

test("a call that is not taken says so; what is switched off is not called", async ({ page, signIn }) => {
  receiver.status = 500;
  await signIn("admin");
  await addWebhook(page, "Broken");
  await page.getByRole("button", { name: "Send a test" }).click();
  const call = log(page).first();
  await expect(call).toContainText("Failed");
  await expect(call).toContainText("Answer 500");

  await page.getByRole("button", { name: "Switch off" }).click();
  await expect(page.getByText("Nothing is sent there.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Send a test" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: /^Send again/ })).toHaveCount(0);
  await page.goto("/settings/webhooks");
  await expect(page.getByRole("row").filter({ hasText: url })).toContainText("Off");
});

test.describe("an address", () => {
  test.use({ expectedErrors: [/400/] });

  test("that cannot be called is refused at its field", async ({ page, signIn, checkAccessibility }) => {
    await signIn("admin");
    await page.goto("/settings/webhooks");
    await page.getByRole("button", { name: "New webhook" }).click();
    const dialog = page.getByRole("dialog", { name: "New webhook" });
    const address = dialog.getByLabel("Address");
    for (const wrong of ["payroll", "ftp://hooks.example.test", "https://anna:secret@hooks.example.test"]) {
      await address.fill(wrong);
      await dialog.getByRole("button", { name: "Add the webhook" }).click();
      await expect(address).toHaveAccessibleDescription(/begins with https:/);
    }
    await expect(dialog.getByRole("group", { name: /Events/ })).toHaveAccessibleDescription(
      /Choose at least one/,
    );
    await checkAccessibility();
  });
});

test.describe("who is no administrator", () => {
  test.use({ expectedErrors: [/40[34]/] });

  test("finds no webhooks", async ({ page, signIn }) => {
    await signIn("manager");
    await page.goto("/settings/webhooks");
    await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
    expect((await page.request.get("/api/ui/webhooks")).status()).toBe(403);
  });
});
