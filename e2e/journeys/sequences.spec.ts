import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";

/** Makes an empty sequence and opens it. */
async function newSequence(page: Page): Promise<string> {
  const name = `Night shift start ${Date.now()}`;
  await page.goto("/sequences");
  await page.getByRole("button", { name: "New sequence" }).click();
  const dialog = page.getByRole("dialog", { name: "New sequence" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  return name;
}

const step = (page: Page, name: string | RegExp) =>
  page
    .getByRole("list", { name: "Steps of this sequence" })
    .getByRole("listitem")
    .filter({
      has: page.getByRole("heading", { level: 2, name }),
    });

async function addItem(page: Page, to: string, kind: string) {
  await page.getByRole("button", { name: `Add item: ${to}` }).click();
  await page.getByRole("menuitem", { name: kind, exact: true }).click();
  return page.getByRole("dialog", { name: `New: ${kind}` });
}

const atOnce = "When the sequence is given";

test.describe("a sequence", () => {
  test("is built from steps and items, moved by keyboard, and shown on real days", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await newSequence(page);

    await page.getByRole("button", { name: "Add step" }).click();
    const when = page.getByRole("dialog", { name: "Add step" });
    await when.getByRole("spinbutton", { name: /minute/ }).fill("03");
    await when.getByRole("button", { name: "Add" }).click();
    await expect(when.getByText("Times are multiples of five minutes.")).toBeVisible();
    await when.getByRole("spinbutton", { name: /minute/ }).fill("30");
    await when.getByRole("textbox", { name: "Days before the start" }).fill("3");
    await when.getByRole("button", { name: "Add" }).click();
    await expect(when).toBeHidden();
    const before = step(page, /^3 days before the start/);
    await expect(before).toBeVisible();

    const todo = await addItem(page, atOnce, "To-do");
    await todo.getByLabel("Title").fill("Bring your {{nickname}}");
    await todo.getByRole("textbox", { name: "Text" }).fill("Both sides, please.");
    await todo.getByRole("button", { name: "Add", exact: true }).click();
    await expect(todo.getByText("There is no placeholder {{nickname}}.")).toBeVisible();
    await todo.getByLabel("Title").fill("Bring your passport, {{first_name}}");
    await todo.getByRole("button", { name: "Add question" }).click();
    await todo.getByRole("textbox", { name: "Question", exact: true }).fill("Its number");
    await todo.getByRole("button", { name: "Add", exact: true }).click();
    await expect(todo).toBeHidden();

    const badge = await addItem(page, atOnce, "Badge");
    await badge.getByLabel("Title").fill("Night owl");
    await badge.getByRole("button", { name: "Add", exact: true }).click();
    await expect(badge).toBeHidden();

    await page.getByRole("button", { name: "Move up: Night owl" }).press("Enter");
    await expect(page.getByText(/^Night owl is now number 1 of:/)).toBeAttached();
    await page.getByRole("button", { name: /^Move down: Bring/ }).press("Enter");
    await expect(before.getByRole("button", { name: /^Bring your passport/ })).toBeVisible();
    await expect(
      page.getByRole("button", { name: /^Move down: Bring|^Move up: Bring/ }).first(),
    ).toBeFocused();
    await expect(page.getByText("All changes are saved")).toBeVisible();

    const preview = page.getByRole("region", { name: "Preview" });
    await expect(preview.getByText("Night owl")).toBeVisible();
    await preview.getByRole("combobox", { name: "For" }).fill("Jonas Web");
    await page.getByRole("option", { name: /Jonas Weber/ }).click();
    await expect(preview.getByText("Bring your passport, Jonas")).toBeVisible();

    await page.reload();
    await expect(preview.getByText("Night owl")).toBeVisible();
    await checkAccessibility();
    await expect(before.getByRole("button", { name: /^Bring your passport/ })).toBeVisible();
    await before.getByRole("button", { name: /^Bring your passport/ }).click();
    const stored = page.getByRole("dialog", { name: "To-do" });
    await expect(stored.getByRole("textbox", { name: "Text" })).toHaveText("Both sides, please.");
    await expect(stored.getByRole("textbox", { name: "Question", exact: true })).toHaveValue("Its number");
    await checkAccessibility();
  });

  test("waits for to-dos, undoes a change, and is archived and put back", async ({ page, signIn }) => {
    await signIn("admin");
    const name = await newSequence(page);
    const todo = await addItem(page, atOnce, "To-do");
    await todo.getByLabel("Title").fill("Read the night rules");
    await todo.getByRole("button", { name: "Add", exact: true }).click();
    await expect(todo).toBeHidden();

    await page.getByRole("button", { name: "Add step" }).click();
    const when = page.getByRole("dialog", { name: "Add step" });
    await when.getByRole("button", { name: /When$/ }).click();
    await page.getByRole("option", { name: "When to-dos are done" }).click();
    await when.getByRole("button", { name: "Add" }).click();
    await expect(when.getByText("Choose at least one to-do.")).toBeVisible();
    await when.getByRole("checkbox", { name: "Read the night rules" }).press("Space");
    await when.getByRole("button", { name: "Add" }).click();
    const after = step(page, "When “Read the night rules” is done");
    await expect(after).toBeVisible();

    await page.getByRole("button", { name: "More for Read the night rules" }).click();
    await page.getByRole("menuitem", { name: "Take out" }).click();
    await expect(after.getByText(/is not in this sequence/)).toBeVisible();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(after.getByText(/is not in this sequence/)).toBeHidden();

    await page.getByRole("button", { name: "More about this sequence" }).click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Archive" }).click();
    await expect(page.getByText("This sequence is archived.")).toBeVisible();
    await page.goto("/sequences");
    await expect(page.getByRole("link", { name })).toBeHidden();
    await page.getByRole("link", { name: "Archived" }).click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  });

  test("is read by managers and hidden from employees", async ({ page, signIn }) => {
    await signIn("manager");
    await page.goto("/sequences");
    await page.getByRole("link", { name: "Kitchen and food safety" }).click();
    await expect(page.getByText("Food safety in twenty minutes")).toBeVisible();
    await expect(page.getByRole("button", { name: /^Add item/ })).toBeHidden();
  });
});
