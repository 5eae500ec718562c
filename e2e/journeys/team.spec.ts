import { expect, test } from "../fixtures";

const page_ = "/me/leave/team";
const alive = "html[data-alive]";
/** Reasons of the sample company. */
const reasons = /[Ss]ick|[Vv]acation|[Pp]arental|[Ff]uneral|[Mm]edical|[Cc]ertificate/;

test("an employee sees who of the team is absent, never why, and goes through the months", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("employee");
  await page.goto("/me/leave");
  await page.getByRole("link", { name: "Team", exact: true }).click();
  await expect(page).toHaveURL(new RegExp(`${page_}$`));
  await page.locator(alive).waitFor();
  const table = page.getByRole("table", { name: /Absences in Reception/ });
  await expect(table.getByRole("row").nth(1)).toContainText("You");
  const colleague = table.getByRole("row", { name: /Tomasz Kowalski/ });
  await expect(colleague.getByRole("cell", { name: /^Absent, / })).toBeVisible();
  await expect(table.getByRole("columnheader", { name: /Today$/ })).toHaveAttribute("aria-current", "date");
  await checkAccessibility();

  const heading = page.getByRole("heading", { level: 2 }).locator("visible=true");
  const now = await heading.innerText();
  await page.getByRole("link", { name: "Month after" }).click();
  await expect(heading).not.toHaveText(now);
  await page.goBack();
  await expect(heading).toHaveText(now);
});

test("nothing that an employee's browser receives names a colleague's reason", async ({ page, signIn }) => {
  await signIn("employee");
  const own = await (await page.request.get("/api/ui/team")).json();
  for (const { absences } of own.people) {
    for (const absence of absences) {
      expect(Object.keys(absence).sort()).toEqual(["first", "isApproved", "isPartial", "last", "reason"]);
      expect(absence.reason).toBeNull();
    }
  }
  const html = await (await page.request.get(page_)).text();
  const ours = own.me.absences.map(({ reason }: { reason: string }) => reason);
  const rest = ours.reduce((text: string, reason: string) => text.replaceAll(reason, ""), html);
  expect(rest).not.toMatch(reasons);
  expect((await page.request.get("/api/ui/team?unit=1")).status()).toBe(404);
});

test("a manager sees why, and looks at a section by address", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("manager");
  await page.goto(page_);
  await page.locator(alive).waitFor();
  await page.getByRole("button", { name: /Unit/ }).click();
  await page.getByRole("option", { name: "Linden Hotel Stockholm" }).click();
  await expect(page).toHaveURL(/unit=\d+/);
  await page.getByRole("button", { name: /Section/ }).click();
  await page.getByRole("option", { name: "Reception" }).click();
  await expect(page).toHaveURL(/section=\d+/);
  const row = page.getByRole("table").getByRole("row", { name: /Tomasz Kowalski/ });
  await expect(row.getByRole("cell", { name: /^Sick leave with certificate, / })).toBeVisible();
  await checkAccessibility();
  await page.reload();
  await expect(page.getByRole("button", { name: /Section/ })).toContainText("Reception");
});

test("a phone shows the week, without going sideways", async ({ page, signIn, checkAccessibility }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await signIn("employee");
  await page.goto(page_);
  await page.locator(alive).waitFor();
  await expect(page.getByRole("table").getByRole("columnheader")).toHaveCount(8);
  await page.getByRole("link", { name: "Week before" }).click();
  await expect(page).toHaveURL(/day=/);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await checkAccessibility();
});
