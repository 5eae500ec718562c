import { expect, test } from "../fixtures";

const title = () => `Count the spoons ${Date.now()}`;

test.describe("tasks", () => {
  test("are made, found by address, discussed, done, and opened again", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/tasks");
    await checkAccessibility();
    const name = title();
    await page.getByRole("button", { name: "New task" }).click();
    const dialog = page.getByRole("dialog", { name: "New task" });
    await dialog.getByRole("button", { name: "Create" }).click();
    await expect(dialog.getByText("Give it a title.")).toBeVisible();
    await dialog.getByLabel("What is to be done").fill(name);
    await dialog.getByRole("button", { name: /Priority/ }).click();
    await page.getByRole("option", { name: "High" }).click();
    await dialog.getByRole("button", { name: "Create" }).click();
    await expect(dialog).toBeHidden();

    await page.getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page.getByRole("textbox", { name: "Comment" }).fill("Forty-two, and one bent.");
    await page.getByRole("button", { name: "Add comment" }).click();
    await expect(page.getByRole("listitem").filter({ hasText: "Forty-two" })).toBeVisible();
    await page.reload();
    await checkAccessibility();

    await page.getByRole("button", { name: "Mark as done" }).click();
    await expect(page.getByText(`“${name}” is done.`)).toBeVisible();
    await page.goto("/tasks?state=done");
    await page.getByRole("checkbox", { name: `Done: ${name}` }).press("Space");
    await expect(page.getByRole("link", { name })).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByRole("link", { name })).toBeVisible();
  });

  test("are narrowed by the address, and an employee sees only their own", async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/tasks?scope=all");
    await page.getByRole("radio", { name: "Done" }).click();
    await expect(page).toHaveURL("/tasks?scope=all&state=done");
    await expect(page.getByRole("link", { name: "Talk about going full time" })).toBeVisible();
    await page.goto("/tasks?scope=role&meant=buddy&state=nonsense");
    await expect(page.getByRole("radio", { name: "Open" })).toBeChecked();

    await page.context().clearCookies();
    await signIn("employee");
    await page.goto("/tasks?scope=all");
    await expect(page.getByRole("link", { name: "Return the spare key of locker 14" })).toBeVisible();
    await expect(page.getByRole("link", { name: /hygiene certificates/ })).toBeHidden();
    await expect(page.getByRole("link", { name: "All", exact: true })).toBeHidden();
  });
});
