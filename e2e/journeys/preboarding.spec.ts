import type { APIRequestContext, Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { dayFromNow, NewPersonWizard } from "../new-person";

const unique = () => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
const phone = { width: 390, height: 844 };

test.beforeEach(async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/people");
});

/** The link in the newest mail about preboarding pages to an address, as the mailbox shows it. */
async function mailedLink(page: Page, address: string): Promise<string> {
  await page.goto(`/settings/mail?q=${encodeURIComponent(address)}`);
  await page
    .getByRole("link", { name: /Before your first day/ })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toContainText("Before your first day");
  // Nothing runs inside the frame, so its document is read beside it.
  const source = await page.locator("iframe").first().getAttribute("src");
  const mail = await (await page.request.get(source ?? "")).text();
  return /\/welcome\/[\w-]{43}/.exec(mail)?.[0] ?? "";
}

/** What somebody without scripts reads of a page. */
const shown = (html: string) =>
  (/<body[\s\S]*<\/body>/.exec(html)?.[0] ?? "")
    .replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, " ")
    .replace(/\s+/g, " ");

/** Adds a hire as the wizard does, and opens their page. */
async function addHire(page: Page, first: string, home: string): Promise<void> {
  await page.goto("/sequences");
  const sequence = page.getByRole("link", { name: "Welcome to Linden & Salt" });
  const id = Number((await sequence.getAttribute("href"))?.split("/").at(-1));
  const { origin } = new URL(page.url());
  const names = {
    first_name: first,
    last_name: "Novak",
    email: `${first.toLowerCase()}.${unique()}@example.test`,
  };
  const more = {
    role: 0,
    start_day: dayFromNow(5),
    message: "We saved you the good chair.",
    sequences: [id],
  };
  const added = await page.request.post("/api/ui/people", {
    headers: { origin },
    data: { ...names, ...more, private_email: home },
  });
  expect(added.status()).toBe(201);
  await page.goto(`/people/${(await added.json()).id}`);
}

test("the wizard says where pages go and takes a private address", async ({ page, checkAccessibility }) => {
  const wizard = new NewPersonWizard(page);
  const [email, home] = [`mila.${unique()}@example.test`, `mila.${unique()}@home.test`];
  await wizard.open();
  await wizard.fillPerson({ first: "Mila", last: "Novak", email, startDay: dayFromNow(5) });
  await wizard.next("Job");
  await wizard.next("Sequences");
  await wizard.tick("Welcome to Linden & Salt");
  await expect(page.getByText(`Pages for before the first day go to ${email}`)).toBeVisible();
  await checkAccessibility();
  await page.getByRole("link", { name: "Set a private e-mail" }).click();
  await wizard.isAt("Person");
  await page.getByLabel("Private e-mail").fill("not an address");
  await page.getByRole("button", { name: "Continue" }).click();
  await expect(page.getByText(/Write an e-mail address/)).toBeVisible();
  const saved = page.waitForRequest(
    (request) => request.method() === "PUT" && (request.postData() ?? "").includes(home),
  );
  await page.getByLabel("Private e-mail").fill(home);
  await (await saved).response();
  await page.reload();
  await wizard.isAlive();
  await expect(page.getByLabel("Private e-mail")).toHaveValue(home);
  await wizard.next("Job");
  await wizard.next("Sequences");
  await expect(page.getByText("Pages for before the first day go to")).toHaveCount(0);
  await wizard.next("Review");
  await wizard.add("Mila");
  await expect(page.getByText(`New pages and links are mailed to ${home}.`)).toBeVisible();
});

test.describe("a hire before the first day", () => {
  test.use({ expectedErrors: [/Blocked script execution .* sandboxed/] });

  test("reads the pages on a phone; HR sees it, and the first day ends it", async ({ page, browser }) => {
    const home = `vlad.${unique()}@home.test`;
    await addHire(page, "Vlad", home);
    const person = page.url();
    await expect(page.getByText("Not opened yet")).toBeVisible();
    await expect(page.getByText("Not read yet")).toHaveCount(2);

    const link = await mailedLink(page, home);
    const context = await browser.newContext({ viewport: phone, locale: "en-GB", reducedMotion: "reduce" });
    const hire = await context.newPage();
    await hire.goto(link);
    await expect(hire.getByRole("heading", { level: 1, name: "Hello Vlad" })).toBeVisible();
    await expect(hire.getByText("days until your first day")).toContainText("5");
    await expect(hire.getByText("We saved you the good chair.")).toBeVisible();
    await expect(hire.getByText("0 of 2 read")).toBeVisible();
    expect(await hire.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
    await hire.getByRole("link", { name: "Start reading" }).click();
    await expect(hire.getByRole("heading", { level: 1, name: "So good that you are coming" })).toBeVisible();
    await hire.getByRole("link", { name: /Next/ }).scrollIntoViewIfNeeded();
    await expect(hire.getByRole("status").filter({ hasText: "Read" })).toBeVisible();
    await hire.getByRole("link", { name: /Next/ }).click();
    await expect(hire.getByText("Page 2 of 2")).toBeVisible();
    await expect(hire.getByRole("heading", { level: 1, name: "Your first day, hour by hour" })).toBeVisible();
    await hire.getByRole("link", { name: "All pages" }).click();
    await expect(hire.getByRole("heading", { level: 1, name: "Hello Vlad" })).toBeVisible();
    expect(await context.cookies()).toEqual([]);

    await page.goto(person);
    await expect(page.getByText(/^Opened /)).toBeVisible();
    const first = page.getByRole("listitem").filter({ hasText: "So good that you are coming" }).first();
    await expect(first).toContainText(/Read \d/);

    await page.getByRole("link", { name: "Change details" }).click();
    await page.locator("html[data-alive]").waitFor();
    await new NewPersonWizard(page).typeStartDay(dayFromNow(0));
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByText("The links ended with the first day.")).toBeVisible();
    await hire.goto(link);
    await expect(hire.getByRole("heading", { name: "There is nothing behind this link" })).toBeVisible();
    await expect(hire.getByRole("link", { name: "Sign in" })).toBeVisible();
    await expect(hire.getByText("Vlad")).toHaveCount(0);
    await context.close();
  });
});

test.describe("the link of somebody who starts soon", () => {
  test.use({ expectedErrors: [/Blocked script execution .* sandboxed/] });

  test("is easy to read with a screen reader and a keyboard", async ({ page, checkAccessibility }) => {
    const link = await mailedLink(page, "lucia.ferreira@home.test");
    await page.setViewportSize(phone);
    await page.goto(link);
    await checkAccessibility();
    await page.goto(`${link}?page=2`);
    await checkAccessibility();
    await page.goto("/welcome/nothing");
    await checkAccessibility();
  });

  test("is kept by nobody, and a link that opens nothing does not say why", async ({ page, playwright }) => {
    const link = await mailedLink(page, "lucia.ferreira@home.test");
    const { origin } = new URL(page.url());
    const stranger: APIRequestContext = await playwright.request.newContext({ baseURL: origin });
    const answer = await stranger.get(link);
    expect(shown(await answer.text())).toContain("Hello");
    for (const given of [answer, await stranger.get("/welcome/none")]) {
      expect(given.headers()).toMatchObject({
        "cache-control": expect.stringContaining("no-store"),
        "referrer-policy": "no-referrer",
        "x-robots-tag": "noindex, nofollow",
      });
      expect(given.headers()["set-cookie"]).toBeUndefined();
      expect(await given.text()).toContain("noindex");
    }
    for (const door of ["/people", "/me/onboarding", "/settings/mail"]) {
      const key = link.slice("/welcome/".length);
      const headers = { authorization: `Bearer ${key}`, cookie: `next-auth.session-token=${key}` };
      const closed = await stranger.get(door, { headers, maxRedirects: 0 });
      expect(closed.headers().location ?? (await closed.text())).toContain("/login");
    }

    await page.goto("/people?q=Ferreira");
    await page.getByRole("link", { name: "Lúcia Ferreira" }).first().click();
    await page.getByRole("button", { name: "Send the link again" }).click();
    await expect(page.getByText(/A new link was mailed to lucia\.ferreira@home\.test/)).toBeVisible();
    const [never, ended, garbled] = await Promise.all(
      [`/welcome/${"A".repeat(43)}`, link, "/welcome/%E0%A4%A"].map((path) => stranger.get(path)),
    );
    const nothing = shown((await never?.text()) ?? "");
    expect(nothing).toContain("There is nothing behind this link");
    expect(shown((await ended?.text()) ?? "")).toBe(nothing);
    expect(ended?.status()).toBe(never?.status());
    expect(garbled?.status()).toBeLessThan(500);
    const fresh = await mailedLink(page, "lucia.ferreira@home.test");
    expect(shown(await (await stranger.get(fresh)).text())).toContain("Hello");
    await stranger.dispose();
  });
});

test("HR ends a link, and sends another", async ({ page }) => {
  await addHire(page, "Zora", `zora.${unique()}@home.test`);
  await page.getByRole("button", { name: "End the link", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "End the link" }).click();
  await expect(page.getByText("No link works any more.")).toBeVisible();
  await expect(page.getByText("Link ended", { exact: true })).toHaveCount(1);
  await expect(page.getByRole("button", { name: "End the link", exact: true })).toHaveCount(0);
  await page.getByRole("button", { name: "Send the link again" }).click();
  await expect(page.getByText("Link works", { exact: true })).toHaveCount(1);
  await expect(page.getByText("Link ended", { exact: true })).toHaveCount(1);
});

test("a manager sees what became of the pages, and cannot send or end anything", async ({ page, signIn }) => {
  await page.context().clearCookies();
  await signIn("manager");
  await page.goto("/people?q=Diallo");
  await page.getByRole("link", { name: "Amara Diallo" }).first().click();
  await expect(page.getByRole("heading", { name: "Before the first day" })).toBeVisible();
  await expect(page.getByText("amara.d@home.test").first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Send the link again" })).toHaveCount(0);
  await expect(page.getByRole("button", { name: "End the link", exact: true })).toHaveCount(0);
});

test("a preboarding page is seen in the editor as the hire will, before it is saved", async ({
  page,
  checkAccessibility,
}) => {
  await page.goto("/sequences");
  await page.getByRole("link", { name: "Welcome to Linden & Salt" }).click();
  await page.locator("html[data-alive]").waitFor();
  await page.getByRole("button", { name: "So good that you are coming", exact: true }).click();
  await page.getByLabel("Title").fill("{{first_name}}, so good that you are coming");
  await page.getByRole("button", { name: "See it as the hire does" }).click();
  const seen = page.getByRole("dialog", { name: "As the hire sees it" });
  await expect(seen.getByRole("heading", { name: "Kim, so good that you are coming" })).toBeVisible();
  await expect(seen.getByText("Robin Ek is your buddy")).toBeVisible();
  await checkAccessibility();
  await seen.getByRole("button", { name: "Close" }).click();
  await expect(page.getByRole("dialog", { name: "Preboarding page" })).toBeVisible();
});
