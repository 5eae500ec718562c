import type { Locator, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { dayFromNow } from "../new-person";

test.describe.configure({ mode: "serial" });
// One refusal is asked for.
test.use({ expectedErrors: [/400.*stand-ins/] });

const alive = "html[data-alive]";
/** Day, month and year as they are typed into a field, so many days from now. */
const typed = (days: number) => dayFromNow(days).split("-").reverse().join("");

async function fill(page: Page, dialog: Locator, name: string, from: string, to: string) {
  const box = dialog.getByRole("combobox", { name: "Stand-in" });
  await box.fill(name);
  await page.getByRole("option", { name: new RegExp(name) }).click();
  for (const [label, text] of [
    ["First day", from],
    ["Last day", to],
  ] as const) {
    await dialog.getByRole("group", { name: label }).getByRole("spinbutton").first().focus();
    await page.keyboard.type(text);
  }
}

const section = (page: Page) => page.getByRole("region", { name: "Stand-in" });

test("a manager names a stand-in, and learns at the field what does not fit", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("manager");
  await page.goto("/approvals");
  await page.locator(alive).waitFor();
  await expect(section(page)).toContainText("Charlotte Åkesson");
  await section(page).getByRole("button", { name: "Name a stand-in" }).click();
  const dialog = page.getByRole("dialog", { name: "Who decides meanwhile?" });
  await fill(page, dialog, "Elsa Nyström", typed(0), typed(1));
  await checkAccessibility();
  await dialog.getByRole("button", { name: "Name", exact: true }).click();
  await expect(dialog.getByText(/nobody else decides on leave/)).toBeVisible();
  await fill(page, dialog, "Ingrid Solheim", typed(0), typed(1));
  await dialog.getByRole("button", { name: "Name", exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(section(page).getByRole("listitem").filter({ hasText: "Ingrid Solheim" })).toContainText(
    "now",
  );
  await checkAccessibility();
});

test("what was sent to the manager waits for the stand-in, who is told for whom", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("admin");
  await page.goto("/approvals");
  await page.locator(alive).waitFor();
  await expect(page.getByText(/You stand in for Marcus Lindqvist through/)).toBeVisible();
  await expect(
    page.getByRole("article").filter({ hasText: "to Marcus Lindqvist, you stand in" }).first(),
  ).toBeVisible();
  await checkAccessibility();
});

test("an administrator ends it on the manager's page, and it is over at once", async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/people?q=Marcus");
  await page.getByRole("link", { name: "Marcus Lindqvist" }).click();
  await page.getByRole("button", { name: "End the stand-in by Ingrid Solheim" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End", exact: true }).click();
  await expect(page.getByText("Ingrid Solheim no longer stands in.")).toBeVisible();
  await expect(page.getByText("Stand-in ended").first()).toBeVisible();
  await page.goto("/approvals");
  await expect(page.getByRole("region", { name: "Stand-in" })).toBeVisible();
  await expect(page.getByText(/You stand in for/)).toHaveCount(0);
});

test("whoever decides is asked for a stand-in when applying for leave; others are not", async ({
  page,
  signIn,
}) => {
  await signIn("employee");
  await page.goto("/me/leave");
  await page.locator(alive).waitFor();
  const chooseDay = () => page.getByRole("button", { name: /28/ }).locator("visible=true").last().click();
  await chooseDay();
  await expect(page.getByRole("region", { name: "If you send this" })).toBeVisible();
  await expect(page.getByText("Nobody decides for you on these days.")).toHaveCount(0);
  await page.context().clearCookies();
  await signIn("manager");
  await page.goto("/me/leave");
  await page.locator(alive).waitFor();
  await chooseDay();
  await expect(page.getByText("Nobody decides for you on these days.")).toBeVisible();
});
