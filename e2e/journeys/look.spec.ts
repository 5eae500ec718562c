import { expect, test } from "../fixtures";

const alive = "html[data-alive]";
const drawn = {
  admin: [
    "/people",
    "/people/new",
    "/sequences",
    "/roster",
    "/approvals",
    "/tasks",
    "/settings",
    "/settings/mail",
    "/settings/log",
  ],
  employee: ["/me/shifts", "/me/leave", "/me/leave/team", "/me/onboarding", "/me/profile"],
} as const;

test.describe("theme", () => {
  test.beforeEach(async ({ page, signIn }) => {
    await signIn("employee");
    await page.goto("/me/leave");
    await page.locator(alive).waitFor();
  });

  test("a chosen theme comes with the page itself, so nothing flashes", async ({
    page,
    checkAccessibility,
  }) => {
    await page.getByRole("button", { name: /^Account of/ }).click();
    await page.getByRole("menuitemradio", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");

    const html = await (await page.request.get("/me/leave")).text();
    expect(html).toMatch(/<html[^>]* data-theme="dark"/);

    await page.reload();
    await expect(page.locator("html")).toHaveCSS("color-scheme", "dark");
    await checkAccessibility();
  });

  test("as the device says is the way back", async ({ page }) => {
    for (const name of ["Light", "As the device"]) {
      await page.getByRole("button", { name: /^Account of/ }).click();
      await page.getByRole("menuitemradio", { name }).click();
      await page.keyboard.press("Escape");
    }
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
    const ink = () => page.locator("body").evaluate((body) => getComputedStyle(body).color);
    await page.emulateMedia({ colorScheme: "light" });
    const byDay = await ink();
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await ink()).not.toBe(byDay);
    const cookies = await page.context().cookies();
    expect(cookies.map(({ name }) => name)).not.toContain("muster-theme");
  });
});

test.describe("the shell", () => {
  test("keyboards skip to the content and work the account menu", async ({ page, signIn }) => {
    await signIn("manager");
    await page.goto("/approvals");
    await page.locator(alive).waitFor();
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("main")).toBeFocused();

    const account = page.getByRole("button", { name: /^Account of/ });
    await account.focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("menuitem", { name: "Profile" })).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(account).toBeFocused();
  });

  test("a phone has at most five tabs, the rest behind More", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await signIn("admin");
    await page.goto("/people");
    await page.locator(alive).waitFor();
    const tabs = page.getByRole("navigation", { name: "Quick navigation" });
    await expect(tabs.getByRole("link")).toHaveCount(4);
    await tabs.getByRole("button", { name: "More" }).click();
    const sheet = page.getByRole("dialog", { name: "More" });
    await expect(sheet.getByRole("link", { name: "Settings" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await checkAccessibility();
  });

  for (const account of ["admin", "employee"] as const) {
    test(`no page of the ${account} scrolls sideways at 360 pixels`, async ({ page, signIn }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 740 });
      await signIn(account);
      for (const path of drawn[account]) {
        await page.goto(path);
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(overflow, path).toBeLessThanOrEqual(0);
      }
    });
  }
});

test.describe("with American dates and twelve-hour clocks", () => {
  test.use({ locale: "en-US" });

  for (const account of ["admin", "employee"] as const) {
    test(`every page of the ${account} comes alive as the server drew it`, async ({ page, signIn }) => {
      test.slow();
      await signIn(account);
      for (const path of drawn[account]) {
        await page.goto(path);
        await page.locator(alive).waitFor();
        await expect(page.getByRole("heading", { level: 1 }).first()).toBeVisible();
      }
    });
  }
});

test("what is typed before the page is alive is kept", async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/_next/static/**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto("/login", { waitUntil: "commit" });
  await page.getByLabel("Email").fill("admin@demo.test");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeDisabled();
  release();
  await page.locator(alive).waitFor();
  await expect(page.getByLabel("Email")).toHaveValue("admin@demo.test");
  await expect(page.getByRole("button", { name: "Sign in" })).toBeEnabled();
});
