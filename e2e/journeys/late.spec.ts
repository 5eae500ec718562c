import type { Page, Route } from "@playwright/test";
import { expect, test } from "../fixtures";
import { dayFromNow, NewPersonWizard } from "../new-person";

const alive = "html[data-alive]";

/** Holds back every script that the page asks for from now on, until they are let go. */
async function holdScripts(page: Page): Promise<() => Promise<void>> {
  const held: Route[] = [];
  let isHolding = true;
  await page.route("**/_next/static/chunks/*.js", async (route) => {
    if (isHolding) held.push(route);
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

  test("letters and arrows choose without opening", async ({ page, checkAccessibility }) => {
    const role = page.getByRole("button", { name: /Role$/ });
    await role.click();
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
