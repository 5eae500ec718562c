import { expect, test } from "../fixtures";

const title = () => `Count the spoons ${Date.now()}`;

test.describe("tasks", () => {
  // A moment gone by is refused on purpose.
  test.use({ expectedErrors: [/400/] });

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
    await page.goto("/me");
    await page.getByRole("link", { name: "Show tasks" }).click();
    await expect(page).toHaveURL("/tasks");
    await page.goto("/tasks?scope=all");
    await expect(page.getByRole("link", { name: "Return the spare key of locker 14" })).toBeVisible();
    await expect(page.getByRole("link", { name: /hygiene certificates/ })).toBeHidden();
    await expect(page.getByRole("link", { name: "All", exact: true })).toBeHidden();
  });

  test("are discussed with people who may see them: @ finds them, by keyboard and on a phone", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signIn("manager");
    await page.goto("/tasks");
    await page.locator("html[data-alive]").waitFor();
    await page.getByRole("link", { name: "Trial shift for the open housekeeping position" }).click();
    await page.locator("html[data-alive]").waitFor();
    const comment = page.getByRole("textbox", { name: "Comment" });
    await comment.pressSequentially("Could @ing");
    const list = page.getByRole("listbox", { name: "People who can see this task" });
    await expect(list.getByRole("option", { name: /Ingrid Solheim/, selected: true })).toBeVisible();
    await checkAccessibility();
    await page.keyboard.press("Escape");
    await expect(list).toBeHidden();
    await expect(page.getByText(/^@ing: nobody who can see this task has this name/)).toBeVisible();
    await page.keyboard.type(" ");
    await page.keyboard.type("@");
    await expect(list.getByRole("option")).not.toHaveCount(0);
    await page.keyboard.type("solheim");
    await expect(list.getByRole("option")).toHaveCount(1);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect(comment).toHaveValue("Could @ing @Ingrid Solheim ");
    await expect(page.getByText(/^@ing: nobody who can see this task has this name/)).toBeVisible();
    await comment.press("Home");
    for (const _ of "Could @ing ") await comment.press("Delete");
    await expect(page.getByText("Ingrid Solheim will be told by mail.")).toBeVisible();
    await comment.press("End");
    await page.keyboard.type("come along?");
    await page.getByRole("button", { name: "Add comment" }).click();
    const said = page.getByRole("article").filter({ hasText: "come along?" }).last();
    await expect(said.getByText("@Ingrid Solheim", { exact: true })).toBeVisible();
    await expect(comment).toHaveValue("");

    await said.getByRole("button", { name: "Edit comment" }).click();
    await page.getByRole("textbox", { name: "Comment" }).first().fill("Never mind.");
    await page.getByRole("button", { name: "Save" }).click();
    const changed = page.getByRole("article").filter({ hasText: "Never mind." });
    await expect(changed.getByText("edited")).toBeVisible();
    await changed.getByRole("button", { name: "Delete comment" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Delete comment" }).click();
    await expect(changed).toBeHidden();
  });

  test("are reworded, and say so", async ({ page, signIn, checkAccessibility }) => {
    await signIn("admin");
    await page.goto("/tasks?order=newest");
    await page.locator("html[data-alive]").waitFor();
    const name = title();
    await page.getByRole("button", { name: "New task" }).click();
    const dialog = page.getByRole("dialog", { name: "New task" });
    await dialog.getByLabel("What is to be done").fill(name);
    await dialog.getByRole("button", { name: "Create" }).click();
    await page.getByRole("link", { name, exact: true }).click();
    await page.getByRole("button", { name: "Change" }).click();
    const change = page.getByRole("dialog", { name: "Change the task" });
    await change.getByLabel("What is to be done").fill(`${name}, again`);
    await change.getByLabel("Details").fill("Twice is better.");
    await checkAccessibility();
    await change.getByRole("button", { name: "Change" }).click();
    await expect(change).toBeHidden();
    await expect(page.getByRole("heading", { level: 1, name: `${name}, again` })).toBeVisible();
    await expect(page.getByText("Twice is better.")).toBeVisible();
  });

  test("are done several at once, and taken back", async ({ page, signIn, checkAccessibility }) => {
    await signIn("admin");
    await page.goto("/tasks?order=newest");
    await page.locator("html[data-alive]").waitFor();
    const names = [title(), `${title()} twice`];
    for (const name of names) {
      await page.getByRole("button", { name: "New task" }).click();
      const dialog = page.getByRole("dialog", { name: "New task" });
      await dialog.getByLabel("What is to be done").fill(name);
      await dialog.getByRole("button", { name: "Create" }).click();
      await expect(page.getByRole("link", { name, exact: true })).toBeVisible();
    }
    await page.getByRole("button", { name: "Select several" }).click();
    for (const name of names)
      await page.getByRole("checkbox", { name: `Select: ${name}`, exact: true }).press("Space");
    const bar = page.getByRole("region", { name: "Selected tasks" });
    await expect(bar.getByText("2 selected")).toBeVisible();
    await checkAccessibility();
    await bar.getByRole("button", { name: "Mark as done" }).click();
    await expect(page.getByText("2 tasks are done.")).toBeVisible();
    await expect(page.getByRole("link", { name: names[0] ?? "", exact: true })).toBeHidden();
    await page.getByRole("button", { name: "Undo" }).first().click();
    await expect(page.getByRole("link", { name: names[1] ?? "", exact: true })).toBeVisible();
  });

  test("say when no task fits the filters, and show all again", async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/tasks?order=newest&due=overdue");
    await page.locator("html[data-alive]").waitFor();
    await page.getByRole("button", { name: /^Any priority/ }).click();
    await page.getByRole("option", { name: "Low" }).click();
    await expect(page).toHaveURL("/tasks?due=overdue&priority=low&order=newest");
    await page.getByRole("link", { name: "Show all" }).click();
    await expect(page).toHaveURL("/tasks?order=newest");
  });

  test("remind whoever has them, at a moment that has not gone by", async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/tasks?order=newest");
    await page.locator("html[data-alive]").waitFor();
    const name = title();
    await page.getByRole("button", { name: "New task" }).click();
    const dialog = page.getByRole("dialog", { name: "New task" });
    await dialog.getByLabel("What is to be done").fill(name);
    await dialog.getByRole("button", { name: /Reminder/ }).click();
    await page.getByRole("option", { name: "At another moment" }).click();
    await dialog.getByRole("group", { name: "Remind on" }).getByRole("spinbutton").first().click();
    await page.keyboard.type("01012020");
    await dialog.getByRole("button", { name: "Create" }).click();
    await expect(dialog.getByText("This moment has gone by: choose a later one.")).toBeVisible();
    await dialog.getByRole("button", { name: /Reminder/ }).click();
    await page.getByRole("option", { name: "None" }).click();
    await dialog.getByRole("button", { name: "Create" }).click();
    await page.getByRole("link", { name, exact: true }).click();
    await expect(page.getByText("None planned")).toBeVisible();
  });
});
