import { accounts, expect, signInWith, test } from "../fixtures";
import { freeMonday, LeaveDesk, plus, wholeDays } from "../leave-desk";

test("a decision is taken back with a reason, and the history says who did what", async ({
  page,
  browser,
  signIn,
  checkAccessibility,
}) => {
  const owner = await (await browser.newContext()).newPage();
  await signInWith(owner, accounts.employee);
  await owner.goto("/me/leave");
  const desk = new LeaveDesk(owner);
  const monday = await freeMonday(owner, 26);
  const period = wholeDays(monday, plus(monday, 1));
  await desk.applyFor(monday, plus(monday, 1), "");

  await signIn("manager");
  await page.goto("/approvals");
  const article = page.getByRole("article", { name: new RegExp(`Elsa Nyström: .*${period}`) });
  await article.getByRole("button", { name: /^Approve/ }).click();
  await expect(article).toBeHidden();

  await page.getByRole("navigation", { name: "Approvals" }).getByRole("link", { name: "Decided" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Decisions" })).toBeVisible();
  await checkAccessibility();
  await article.getByRole("button", { name: /^Take back/ }).click();
  const dialog = page.getByRole("dialog", { name: "Take back the approval?" });
  await dialog.getByRole("button", { name: "Take back" }).click();
  const why = dialog.getByLabel("Why");
  await expect(why).toHaveAccessibleDescription(/Fill this in/);
  await checkAccessibility();
  await why.fill("Two of us are ill that week.");
  await dialog.getByRole("button", { name: "Take back" }).click();
  await expect(dialog).toBeHidden();

  await expect(article.getByText("Denied", { exact: true })).toBeVisible();
  await article.getByText("History: 3 steps").click();
  const steps = article.getByRole("listitem");
  await expect(steps).toHaveText([
    /Applied.*Elsa Nyström/,
    /Approved.*Marcus/,
    /Approval taken back.*ill that week/,
  ]);

  await owner.reload();
  const mine = desk.application(period);
  await expect(mine.getByText("Denied", { exact: true })).toBeVisible();
  await expect(mine.getByText(/Two of us are ill that week\./)).toBeVisible();

  await article.getByRole("button", { name: /^Take back/ }).click();
  const again = page.getByRole("dialog", { name: "Take back the denial?" });
  await again.getByLabel("Why").fill("They are well again.");
  await again.getByRole("button", { name: "Take back" }).click();
  await expect(again).toBeHidden();
  await expect(article.getByText("Approved", { exact: true }).first()).toBeVisible();
  await owner.context().close();
});

test.describe("who does not decide", () => {
  test.use({ expectedErrors: [/40[34]/] });

  test("sees no decisions and takes none back", async ({ page, signIn }) => {
    await signIn("employee");
    await page.goto("/approvals/decided");
    await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
    const refused = await page.request.post("/api/ui/approvals/1/reverse", {
      headers: { origin: new URL(page.url()).origin },
      data: { decision: "denied", comment: "No" },
    });
    expect(refused.status()).toBe(403);
  });
});
