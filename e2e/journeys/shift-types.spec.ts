import type { Locator } from "@playwright/test";
import { expect, test } from "../fixtures";

async function type(dialog: Locator, field: string, hour: string, minute: string): Promise<void> {
  const time = dialog.getByRole("group", { name: field });
  await time.getByRole("spinbutton", { name: "hour" }).press(hour);
  await time.getByRole("spinbutton", { name: "minute" }).pressSequentially(minute);
}

test("an administrator adds a kind of shift, and planners choose it with its times", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  const name = `Split ${Date.now()}`;
  await signIn("admin");
  await page.goto("/settings");
  await page.getByRole("link", { name: "Shift types" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Shift types" })).toBeVisible();
  await checkAccessibility();

  await page.getByRole("button", { name: "New shift type" }).click();
  const dialog = page.getByRole("dialog", { name: "New shift type" });
  await dialog.getByLabel("Name").fill(name);
  await type(dialog, "Usually from", "9", "30");
  await dialog.getByRole("button", { name: "Add the shift type" }).click();
  await expect(dialog).toBeHidden();
  const row = page.getByRole("main").getByRole("listitem").filter({ hasText: name });
  await expect(row).toContainText("09:30–16:00");

  await page.goto("/roster");
  await page.getByRole("button", { name: "New shift", exact: true }).click();
  const shift = page.getByRole("dialog", { name: "New shift" });
  await shift.getByRole("button", { name: /Type$/ }).click();
  await page.getByRole("option", { name }).click();
  await expect(shift.getByRole("group", { name: "From" })).toContainText("9:30");
});
