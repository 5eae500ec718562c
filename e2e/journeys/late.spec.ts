import type { Page, Route } from "@playwright/test";
import { expect, test } from "../fixtures";
import { freeMonday, LeaveDesk, plus } from "../leave-desk";
import { dayFromNow, NewPersonWizard } from "../new-person";

const alive = "html[data-alive]";

/**
 * Holds back every script that the page asks for from now on, until they are let go; those that `html` names, which a
 * page needs to come alive, are let through.
 */
async function holdScripts(page: Page, html = ""): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    const file = route.request().url().split("/").at(-1) ?? "";
    if (isHolding && !html.includes(file)) held.push(route);
    else await route.continue();
  });
  return async () => {
    isHolding = false;
    await Promise.all(held.map((route) => route.continue()));
  };
}

test.describe("lists of selects, loaded when they are wanted", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/people");
    await page.locator(alive).waitFor();
  });

  test("a press that came too early opens the list as soon as it is there", async ({ page }) => {
    const role = page.getByRole("button", { name: /Role$/ });
    const letGo = await holdScripts(page);
    await role.click();
    await expect(role).toBeFocused();
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await letGo();
    await page.getByRole("option", { name: "Manager" }).click();
    await expect(role).toHaveText("Manager");
    await expect(role).toBeFocused();
    await expect(page).toHaveURL(/role=2/);
  });

  test("so does an arrow key; whoever has gone on meanwhile is left alone", async ({ page }) => {
    const [role, state] = [/Role$/, /State$/].map((name) => page.getByRole("button", { name }));
    if (!role || !state) throw new Error("Two filters were expected.");
    const letGo = await holdScripts(page);
    await role.focus();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Tab");
    await expect(state).toBeFocused();
    await page.keyboard.press("ArrowDown");
    await letGo();
    const list = page.getByRole("listbox");
    await expect(list).toHaveCount(1);
    await expect(list.getByRole("option", { name: "Inactive" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(list).toHaveCount(0);
    await expect(state).toBeFocused();
  });

  test("Escape takes a press back that is not answered yet", async ({ page }) => {
    const role = page.getByRole("button", { name: /Role$/ });
    const letGo = await holdScripts(page);
    await role.click();
    await page.keyboard.press("Escape");
    await letGo();
    await expect(role).toHaveAttribute("id", /^react-aria/);
    await page.keyboard.press("ArrowRight");
    await expect(role).not.toHaveText("Any role");
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });

  test("letters and arrows choose without opening", async ({ page, checkAccessibility }) => {
    const role = page.getByRole("button", { name: /Role$/ });
    await role.click();
    await expect(page.getByRole("listbox")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(role).toBeFocused();
    await page.keyboard.type("Man");
    await expect(role).toHaveText("Manager");
    await page.keyboard.press("ArrowRight");
    await expect(role).toHaveText("Other");
    await checkAccessibility();
  });
});

test.describe("the wizard before its lists and calendars are there", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/people");
    await new NewPersonWizard(page).open();
    await expect(page.getByRole("group", { name: "Start day" })).toBeVisible();
  });

  test("what is typed into a combobox stays, and is searched for", async ({ page }) => {
    const zone = page.getByRole("combobox", { name: "Time zone" });
    const letGo = await holdScripts(page);
    await zone.click();
    await zone.fill("kathm");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await expect(zone).toHaveValue("kathm");
    await letGo();
    await expect(page.getByRole("option", { name: /Kathmandu/ })).toBeVisible();
    await expect(zone).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const saved = page.waitForRequest((request) => request.method() === "PUT" && /draft/.test(request.url()));
    await page.keyboard.press("Enter");
    await expect(zone).toHaveValue(/Kathmandu/);
    expect((await saved).postData()).toContain('"Asia/Kathmandu"');
  });

  test("a combobox that is left gives half a word back", async ({ page }) => {
    const zone = page.getByRole("combobox", { name: "Time zone" });
    const before = await zone.inputValue();
    const letGo = await holdScripts(page);
    await zone.fill("kathm");
    await page.getByLabel("First name").focus();
    await expect(zone).toHaveValue(before);
    await letGo();
    await expect(page.getByLabel("First name")).toBeFocused();
    await expect(page.getByRole("listbox")).toHaveCount(0);
  });

  test("its button opens the list too", async ({ page }) => {
    const letGo = await holdScripts(page);
    await page.getByRole("button", { name: "Show suggestions Time zone" }).click();
    await expect(page.getByRole("combobox", { name: "Time zone" })).toBeFocused();
    await letGo();
    await expect(page.getByRole("option").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("listbox")).toHaveCount(0);
    await page.getByRole("button", { name: "Show suggestions Time zone" }).click();
    await expect(page.getByRole("option").first()).toBeVisible();
  });

  test("a calendar opens late, takes the focus and gives it back with a day", async ({ page }) => {
    const group = page.getByRole("group", { name: "Start day" });
    const button = group.getByRole("button", { name: "Calendar Start day" });
    const letGo = await holdScripts(page);
    await button.click();
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await letGo();
    const calendar = page.getByRole("dialog", { name: "Calendar Start day" });
    await expect(calendar.getByRole("grid").getByRole("button", { name: /^Today/ })).toBeFocused();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect(calendar).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(group.getByRole("spinbutton").last()).toHaveText(dayFromNow(1).slice(0, 4));

    await group.getByRole("spinbutton").first().focus();
    await page.keyboard.press("Alt+ArrowDown");
    await expect(calendar).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(calendar).toHaveCount(0);
  });
});

test.describe("a leave application before its date fields are there", () => {
  let letGo: () => Promise<void>;
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("employee");
    letGo = await holdScripts(page, await (await page.request.get("/me/leave")).text());
    await page.goto("/me/leave");
    await page.locator(alive).waitFor();
  });

  test("days are chosen, typed digits wait, and nothing moves when the fields come", async ({ page }) => {
    const desk = new LeaveDesk(page);
    const monday = await freeMonday(page, 3);
    const first = desk.form.getByRole("group", { name: "First day" });
    const last = desk.form.getByRole("group", { name: "Last day" });
    const day = Number(monday.slice(8));
    await (await desk.day(monday)).click();
    await expect(first.getByRole("spinbutton").first()).toHaveText(String(day));
    const before = await last.boundingBox();
    await last.getByRole("spinbutton").first().click();
    await page.keyboard.type(plus(monday, 1).slice(8));
    await letGo();
    await expect(last.getByRole("spinbutton").first()).toHaveText(String(Number(plus(monday, 1).slice(8))));
    await expect(last.getByRole("spinbutton").nth(1)).toBeFocused();
    await expect(last.getByRole("spinbutton").nth(1)).toHaveText(/\d/);
    expect(await last.boundingBox()).toEqual(before);
    await expect(desk.preview.getByText(/against it/)).toBeVisible();
  });

  test("a calendar that was asked for opens", async ({ page }) => {
    const button = page.getByRole("button", { name: "Calendar First day" });
    await button.click();
    await letGo();
    const calendar = page.getByRole("dialog", { name: "Calendar First day" });
    await expect(calendar).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(calendar).toHaveCount(0);
    await expect(button).toBeFocused();
  });

  test("parts of a day and the bar of a phone come late too", async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const desk = new LeaveDesk(page);
    await (await desk.day(await freeMonday(page, 3))).click();
    await desk.form.getByRole("radio", { name: "Times" }).click();
    await letGo();
    await expect(desk.form.getByRole("group", { name: "From" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Send", exact: true })).toBeVisible();
  });
});
