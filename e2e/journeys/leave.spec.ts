import { expect, test } from "../fixtures";
import { comingLeave, freeMonday, LeaveDesk, oneDay, plus, wholeDays } from "../leave-desk";

test.describe("applying for leave", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("employee");
    await page.goto("/me/leave");
    await page.locator("html[data-alive]").waitFor();
  });

  test("by mouse: one press is a day, a second one widens it, a drag does both", async ({ page }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 9);
    await (await desk.day(monday)).click();
    await expect(desk.form.getByText(oneDay(monday)).filter({ visible: true })).toBeVisible();
    await expect(desk.form.getByText("All day", { exact: true }).filter({ visible: true })).toBeVisible();
    await (await desk.day(plus(monday, 2))).click();
    await expect(
      desk.form.getByText(wholeDays(monday, plus(monday, 2))).filter({ visible: true }),
    ).toBeVisible();
    await expect(desk.form.getByText("3 days", { exact: true }).filter({ visible: true })).toBeVisible();

    await (await desk.day(plus(monday, 1))).hover();
    await page.mouse.down();
    await (await desk.day(plus(monday, 4))).hover();
    await page.mouse.up();
    await expect(
      desk.form.getByText(wholeDays(plus(monday, 1), plus(monday, 4))).filter({ visible: true }),
    ).toBeVisible();
  });

  test("a press elsewhere leaves the chosen day alone", async ({ page }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 9);
    await (await desk.day(monday)).click();
    await (await desk.day(plus(monday, 4))).hover();
    await page.getByRole("heading", { name: "Leave", exact: true }).click();
    await expect(desk.form.getByText(oneDay(monday)).filter({ visible: true })).toBeVisible();
  });

  test("by keyboard: arrows move, Shift and arrows widen, Enter sends", async ({ page }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 9);
    await (await desk.day(monday)).focus();
    await page.keyboard.press("Shift+ArrowRight");
    await page.keyboard.press("Shift+ArrowRight");
    await expect(
      desk.form.getByText(wholeDays(monday, plus(monday, 2))).filter({ visible: true }),
    ).toBeVisible();
    await page.keyboard.press("Shift+ArrowLeft");
    await expect(
      desk.form.getByText(wholeDays(monday, plus(monday, 1))).filter({ visible: true }),
    ).toBeVisible();
    await desk.chooseReason("Unpaid leave");
    await expect(desk.preview.getByText("Nothing stands against it.")).toBeVisible();
    await desk.form.getByRole("button", { name: "Send application" }).focus();
    await page.keyboard.press("Enter");
    const sent = desk.application(wholeDays(monday, plus(monday, 1)));
    await expect(sent.getByText("Pending")).toBeVisible();
    await sent.getByRole("button", { name: "Withdraw" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Withdraw" }).click();
    await expect(sent.getByText("Withdrawn").first()).toBeVisible();
  });

  test("half a day is no all-day leave, and a night ends the next morning", async ({ page }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 9);
    await desk.chooseDays(monday, monday);
    await desk.form.getByRole("radio", { name: "1st half" }).click();
    await expect(desk.form.getByText("Part of a day").filter({ visible: true })).toBeVisible();
    await desk.form.getByRole("radio", { name: "Times" }).click();
    const until = desk.form.getByRole("group", { name: "Until" });
    await until.getByRole("spinbutton", { name: "hour" }).fill("06");
    const from = desk.form.getByRole("group", { name: "From" });
    await from.getByRole("spinbutton", { name: "hour" }).fill("22");
    await expect(desk.form.getByText("8 hours").filter({ visible: true })).toBeVisible();
    await expect(desk.form.getByText("Part of a day").filter({ visible: true })).toBeVisible();
  });

  test("what stands against it is said before sending, with the first date that would do", async ({
    page,
  }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 9);
    await desk.chooseDays(monday, plus(monday, 3));
    await desk.chooseReason("Sick leave, self-certified");
    await expect(desk.preview.getByText(/At most 3 days in a row; this makes 4/)).toBeVisible();
    await expect(desk.form.getByRole("button", { name: "Send application" })).toBeDisabled();

    const { first, last } = await comingLeave(page);
    await desk.form.getByRole("button", { name: "Start again" }).click();
    await desk.chooseReason("Unpaid leave");
    await desk.chooseDays(first, first);
    await expect(desk.preview.getByText(/You already have leave/)).toBeVisible();
    await desk.preview.getByRole("button", { name: /^Use / }).click();
    await expect(desk.preview.getByText("Nothing stands against it.")).toBeVisible();
    await expect(desk.form.getByText(oneDay(plus(last, 1))).filter({ visible: true })).toBeVisible();
  });

  test("the page is accessible with days chosen", async ({ page, checkAccessibility }) => {
    const desk = new LeaveDesk(page);
    await checkAccessibility();
    const monday = await freeMonday(page, 9);
    await desk.chooseDays(monday, plus(monday, 1));
    await expect(desk.preview.getByText("Nothing stands against it.")).toBeVisible();
    await checkAccessibility();
  });
});
