import { expect, test } from "../fixtures";

const alive = "html[data-alive]";

test.describe("the list of people", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/people");
    await page.locator(alive).waitFor();
  });

  test("is narrowed by name and state in the address, and Back restores it", async ({
    page,
    checkAccessibility,
  }) => {
    await expect(page.getByText(/\d+ people/)).toBeVisible();
    await page.getByRole("searchbox", { name: /Search/ }).fill("moreno");
    await expect(page).toHaveURL(/q=moreno/);
    await expect(page.getByRole("link", { name: /Isabel Moreno/ })).toBeVisible();
    await expect(page.getByText("1 person")).toBeVisible();
    await page.getByRole("searchbox", { name: /Search/ }).fill("");
    await expect(page).not.toHaveURL(/q=/);

    await page.getByRole("button", { name: /State/ }).click();
    await page.getByRole("option", { name: "Onboarding" }).click();
    await expect(page).toHaveURL(/state=onboarding/);
    await expect(page.getByRole("progressbar").first()).toBeVisible();
    await checkAccessibility();

    await page.getByRole("link", { name: /Isabel Moreno/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Isabel Moreno" })).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL(/state=onboarding/);
    await expect(page.getByRole("button", { name: /State/ })).toContainText("Onboarding");
  });

  test("finds by a part of the title or e-mail, and says so when nobody matches", async ({ page }) => {
    await page.goto("/people?q=pastry");
    await expect(page.getByRole("link", { name: /Priya Raman/ })).toBeVisible();
    await page.goto("/people?q=manager@demo");
    await expect(page.getByRole("link", { name: /Marcus Lindqvist/ })).toBeVisible();
    await page.goto("/people?q=nobody-is-called-this");
    await expect(page.getByText("Nobody matches")).toBeVisible();
    await page.getByRole("link", { name: "Show everybody" }).click();
    await expect(page.getByText(/\d+ people/)).toBeVisible();
  });

  test("goes on to the next page and back", async ({ page }) => {
    const first = await page.getByRole("row").nth(1).innerText();
    await page.getByRole("link", { name: "Next" }).click();
    await expect(page).toHaveURL(/after=/);
    await expect(page.getByRole("row").nth(1)).not.toHaveText(first);
    await page.getByRole("link", { name: "Previous" }).click();
    await expect(page.getByRole("row").nth(1)).toContainText(first.split("\n")[0] ?? "");
  });

  test("odd addresses show the list all the same", async ({ page }) => {
    for (const odd of [
      "role=9",
      "state=none",
      "after=%00",
      "after=e30",
      `q=${"a".repeat(500)}`,
      "role=1&role=2",
    ]) {
      const answer = await page.goto(`/people?${odd}`);
      expect(answer?.status(), odd).toBe(200);
    }
  });
});

test.describe("somebody's page", () => {
  test("shows progress, answers, the plan through time and the history", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=moreno");
    await page.getByRole("link", { name: /Isabel Moreno/ }).click();
    await expect(page.getByRole("progressbar", { name: "Onboarding" })).toBeVisible();
    const salary = page.getByRole("listitem").filter({ hasText: "Tell us where to pay your salary" }).first();
    await salary.getByText(/\d answers/).click();
    await expect(salary.getByRole("definition").first()).toBeVisible();
    await expect(page.getByRole("list", { name: "Plan" }).getByText("Today", { exact: true })).toBeVisible();
    await expect(page.getByRole("region", { name: "History" }).getByText("To-do done").first()).toBeVisible();
    await checkAccessibility();
    await page.getByRole("link", { name: "Whole history" }).click();
    await expect(page.getByText("Added")).toBeVisible();
    await checkAccessibility();
  });

  test("details are changed in place, and the history says what", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=wallin");
    await page.getByRole("link", { name: /Erik Wallin/ }).click();
    await page.getByRole("link", { name: "Change details" }).click();
    await page.locator(alive).waitFor();
    await checkAccessibility();
    const title = page.getByLabel("Title");
    const before = await title.inputValue();
    const after = before === "Chef de partie" ? "Saucier" : "Chef de partie";
    await title.fill(after);
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Erik Wallin" })).toBeVisible();
    await expect(page.getByText(`position: ${before} → ${after}`).first()).toBeVisible();
  });

  test("a last day is planned with what happens before it, and called off again", async ({
    page,
    signIn,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=sundin");
    await page.getByRole("link", { name: /Clara Sundin/ }).click();
    await page.locator(alive).waitFor();
    await page.getByRole("button", { name: "Plan the last day" }).click();
    const dialog = page.getByRole("dialog");
    const last = new Date(Date.now() + 60 * 86_400_000).toISOString().slice(0, 10);
    const [year, month, day] = last.split("-");
    await dialog.getByRole("spinbutton").first().click();
    await page.keyboard.type(`${day}${month}${year}`);
    await dialog.getByRole("checkbox", { name: /Leaving/ }).check({ force: true });
    await expect(dialog.getByRole("list", { name: "Plan" })).toBeVisible();
    await dialog.getByRole("button", { name: "Plan the last day" }).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByText(/^Leaving \d/)).toBeVisible();

    await page.getByRole("button", { name: "Call off" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Call off" }).click();
    await expect(page.getByText("No last day is planned.")).toBeVisible();
  });

  test("a manager's last day lists what is handed over, lets somebody take it, and gives it back", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=hedlund");
    await page.getByRole("link", { name: /Wilma Hedlund/ }).click();
    await page.locator(alive).waitFor();
    await page.getByRole("button", { name: "Plan the last day" }).click();
    const dialog = page.getByRole("dialog");
    const last = new Date(Date.now() + 90 * 86_400_000).toISOString().slice(0, 10);
    const [year, month, day] = last.split("-");
    await dialog.getByRole("spinbutton").first().click();
    await page.keyboard.type(`${day}${month}${year}`);
    const handOver = dialog.getByRole("region", { name: "Hand-over" });
    await expect(handOver.getByText(/\d+ (people|person) reports? to them/)).toBeVisible();
    await handOver.getByRole("combobox", { name: "Tasks go to" }).fill("Ingrid");
    await page.getByRole("option", { name: /Ingrid Solheim/ }).click();
    await checkAccessibility();
    await dialog.getByRole("button", { name: "Plan the last day" }).click();
    await expect(dialog).toBeHidden();
    const done = page.getByRole("region", { name: "Hand-over" });
    const tasks = done.getByText(/tasks? (was|were) handed over/);
    await tasks.click();
    await expect(done.getByText("→ Ingrid Solheim").first()).toBeVisible();
    await page.goto("/people?state=leaving");
    await expect(page.getByRole("link", { name: /Wilma Hedlund/ })).toBeVisible();
    await page.getByRole("link", { name: /Wilma Hedlund/ }).click();
    await page.locator(alive).waitFor();
    await page.getByRole("button", { name: "Call off" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Call off" }).click();
    await expect(page.getByText("The last day is called off.", { exact: true })).toBeVisible();
    await expect(page.getByText("No last day is planned.")).toBeVisible();
  });

  test("says which texts need a buddy who is not there, and what leaves with somebody at once", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=diallo");
    await page.getByRole("link", { name: /Amara Diallo/ }).click();
    await page.locator(alive).waitFor();
    await expect(page.getByText(/Amara Diallo has no buddy\. \d+ items name or need one/)).toBeVisible();
    await page.getByRole("link", { name: "Choose a buddy" }).click();
    await expect(page.getByRole("combobox", { name: "Buddy" })).toBeVisible();

    await page.goto("/people?q=hedlund");
    await page.getByRole("link", { name: /Wilma Hedlund/ }).click();
    await page.locator(alive).waitFor();
    await page.getByRole("button", { name: "More for Wilma Hedlund" }).click();
    await page.getByRole("menuitem", { name: "Deactivate" }).click();
    const question = page.getByRole("alertdialog");
    await expect(question.getByText(/\d+ (people|person) reports? to them/)).toBeVisible();
    await expect(question.getByText(/^Reports and approvals go to .*, who is told by mail/)).toBeVisible();
    await checkAccessibility();
    await question.getByRole("button", { name: "Cancel" }).click();
  });

  test("sequences are given after a look at the plan, and taken back", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=weber");
    await page.getByRole("link", { name: /Jonas Weber/ }).click();
    await page.locator(alive).waitFor();
    await page.getByRole("button", { name: "Give sequences" }).click();
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("checkbox", { name: /Leading a team/ }).check({ force: true });
    await expect(dialog.getByText("Give Jonas planning rights", { exact: false }).first()).toBeVisible();
    await checkAccessibility();
    await dialog.getByRole("button", { name: "Give sequences" }).click();
    await expect(dialog).toBeHidden();
    await page.getByRole("button", { name: "Take back Leading a team" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Take back" }).click();
    await expect(page.getByRole("button", { name: "Take back Leading a team" })).toBeHidden();
  });
});

test.describe("who sees whom", () => {
  test("a manager sees their own people with their answers, without history or actions", async ({
    page,
    signIn,
  }) => {
    await signIn("manager");
    await page.goto("/people");
    await expect(page.getByRole("link", { name: "Add person" })).toHaveCount(0);
    await expect(page.getByRole("link", { name: /Elsa Nyström/ })).toBeVisible();
    await expect(page.getByRole("link", { name: /Mei Tanaka/ })).toHaveCount(0);
    await page.getByRole("link", { name: /Noah Okafor/ }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Noah Okafor" })).toBeVisible();
    await expect(page.getByRole("region", { name: "History" })).toHaveCount(0);
    await expect(page.getByText(/\d answers?/).first()).toBeVisible();
    await expect(page.getByRole("link", { name: "Change details" })).toHaveCount(0);
  });

  test("what is elsewhere does not exist for a manager, and none of it for an employee", async ({
    page,
    signIn,
  }) => {
    await signIn("admin");
    await page.goto("/people?q=tanaka");
    const elsewhere = await page.getByRole("link", { name: /Mei Tanaka/ }).getAttribute("href");
    await page.context().clearCookies();
    await signIn("manager");
    for (const path of [`${elsewhere}`, "/people/new", `${elsewhere}/edit`, `${elsewhere}/history`]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
    await page.context().clearCookies();
    await signIn("employee");
    for (const path of ["/people", "/people/1", "/people/new", "/roster", "/people/0", "/people/x"]) {
      expect((await page.request.get(path)).status(), path).toBe(404);
    }
  });
});

test("on a phone people are cards", async ({ page, signIn, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn("admin");
  await page.goto("/people?state=onboarding");
  await expect(page.getByRole("link", { name: /Isabel Moreno/ })).toBeVisible();
  await checkAccessibility();
  await page.getByRole("link", { name: /Isabel Moreno/ }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Isabel Moreno" })).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await checkAccessibility();
});
