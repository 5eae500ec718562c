import type { Page } from "@playwright/test";
import { accounts, expect, signInWith, test } from "../fixtures";

async function newSequence(page: Page, name: string, todo: string): Promise<string> {
  await page.goto("/sequences");
  await page.locator("html[data-alive]").waitFor();
  await page.getByRole("button", { name: "New sequence" }).click();
  const dialog = page.getByRole("dialog", { name: "New sequence" });
  await dialog.getByLabel("Name").fill(name);
  await dialog.getByRole("button", { name: "Create" }).click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await addTodo(page, todo);
  return page.url();
}

async function addTodo(page: Page, title: string): Promise<void> {
  await page.getByRole("button", { name: "Add item: When the sequence is given" }).click();
  await page.getByRole("menuitem", { name: "To-do", exact: true }).click();
  const todo = page.getByRole("dialog", { name: "New: To-do" });
  await todo.getByLabel("Title").fill(title);
  await todo.getByRole("button", { name: "Add", exact: true }).click();
  await expect(todo).toBeHidden();
  await expect(page.getByText("All changes are saved")).toBeVisible();
}

async function openPerson(page: Page, name: string): Promise<void> {
  await page.goto(`/people?q=${encodeURIComponent(name)}`);
  await page.getByRole("link", { name }).first().click();
  await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
  await page.locator("html[data-alive]").waitFor();
}

const plan = (page: Page) => page.getByRole("list", { name: "Plan", exact: true });

test.describe("an edited sequence", () => {
  test.use({ expectedErrors: [/404|403/] });

  test("is brought to somebody who has it, after showing what changes, and only by administrators", async ({
    page,
    signIn,
    checkAccessibility,
    browser,
  }) => {
    test.setTimeout(60_000);
    await signIn("admin");
    const unique = Date.now();
    const name = `House tour ${unique}`;
    const address = await newSequence(page, name, `See the cellar ${unique}`);

    await openPerson(page, "Mei Tanaka");
    await page.getByRole("button", { name: "Give sequences" }).click();
    const give = page.getByRole("dialog", { name: /^Give Mei/ });
    await give.getByRole("checkbox", { name }).check({ force: true });
    await give.getByRole("button", { name: "Give sequences" }).click();
    await expect(give).toBeHidden();
    await expect(plan(page).getByText(`See the cellar ${unique}`)).toBeVisible();

    await page.goto(address);
    await page.locator("html[data-alive]").waitFor();
    await addTodo(page, `See the roof, {{first_name}} ${unique}`);
    await expect(page.getByText("1 person still has an earlier version")).toBeVisible();
    await page.getByRole("button", { name: "Also change it for them" }).click();
    const spread = page.getByRole("dialog", { name: /^Also change/ });
    await expect(spread.getByRole("checkbox", { name: "Mei Tanaka" })).toBeChecked();
    await expect(spread.getByText(`See the roof, Mei ${unique}`)).toBeVisible();
    await expect(spread.getByText(/^New, for a moment that is past/)).toBeVisible();
    await checkAccessibility();
    await spread.getByRole("checkbox", { name: "Mei Tanaka" }).uncheck({ force: true });
    await expect(spread.getByRole("button", { name: "Change nobody" })).toBeDisabled();
    await spread.getByRole("checkbox", { name: "Mei Tanaka" }).check({ force: true });
    await spread.getByRole("button", { name: "Change 1 person" }).click();
    await expect(spread).toBeHidden();
    await expect(page.getByText("1 person has been changed.")).toBeVisible({ timeout: 15_000 });
    await expect(page.getByText(/still has an earlier version/)).toBeHidden();

    await openPerson(page, "Mei Tanaka");
    await expect(plan(page).getByText(`See the roof, Mei ${unique}`)).toBeVisible();

    const manager = await browser.newContext();
    const other = await manager.newPage();
    await signInWith(other, accounts.manager);
    const id = /\d+$/.exec(address)?.[0];
    const refused = await other.request.get(`/api/ui/sequences/${id}/spread`);
    expect([403, 404]).toContain(refused.status());
    await manager.close();
  });
});

test.describe("one person's plan", () => {
  test("takes a to-do of their own, leaves an item out, moves a step, and goes back", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    test.setTimeout(60_000);
    await signIn("admin");
    await openPerson(page, "Amara Diallo");
    const unique = Date.now();

    await page.getByRole("button", { name: "Add item" }).click();
    const add = page.getByRole("dialog", { name: "Add an item for Amara Diallo" });
    await add.getByRole("button", { name: "Add", exact: true }).click();
    await expect(add.getByText("Give it a title.")).toBeVisible();
    await add.getByLabel("Title").fill(`Meet the cook ${unique}`);
    await add.getByRole("button", { name: /When$/ }).click();
    await page.getByRole("option", { name: /^Workday 1,/ }).click();
    await checkAccessibility();
    await add.getByRole("button", { name: "Add", exact: true }).click();
    await expect(add).toBeHidden();

    const title = `Meet the cook ${unique}`;
    await expect(plan(page).getByText(title)).toBeVisible();
    await page.getByRole("button", { name: `Leave out: ${title}` }).click();
    await expect(page.getByRole("button", { name: `Put back: ${title}` })).toBeVisible();
    await page.getByRole("button", { name: `Put back: ${title}` }).click();
    await expect(page.getByRole("button", { name: `Leave out: ${title}` })).toBeVisible();

    const actions = page.getByRole("button", { name: /^What to do with: Workday 10,/ });
    await actions.click();
    await page.getByRole("menuitem", { name: "Move…" }).click();
    const move = page.getByRole("dialog", { name: "Move this step" });
    await move.getByRole("spinbutton", { name: /minute/ }).fill("03");
    await move.getByRole("button", { name: "Move" }).click();
    await expect(move.getByText("Times are multiples of five minutes.")).toBeVisible();
    await move.getByRole("spinbutton", { name: /minute/ }).fill("35");
    await move.getByRole("button", { name: "Move" }).click();
    await expect(move).toBeHidden();
    await expect(plan(page).getByText("Moved")).toBeVisible();
    await checkAccessibility();
    await actions.click();
    await page.getByRole("menuitem", { name: "Back to its plan" }).click();
    await expect(plan(page).getByText("Moved")).toBeHidden();
  });
});
