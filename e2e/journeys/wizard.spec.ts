import { expect, test } from "../fixtures";
import { dayFromNow, NewPersonWizard } from "../new-person";

const unique = () => `${Date.now().toString(36)}${Math.floor(Math.random() * 1e6).toString(36)}`;
const welcome = "Welcome to Linden & Salt";

test.beforeEach(async ({ page, signIn }) => {
  await signIn("admin");
  await page.goto("/people");
});

test("from a name to somebody with a plan: the preview says what is then planned", async ({
  page,
  checkAccessibility,
}) => {
  const wizard = new NewPersonWizard(page);
  const email = `alma.${unique()}@example.test`;
  await wizard.open();
  await checkAccessibility();
  await wizard.fillPerson({ first: "Alma", last: "Ritter", email, startDay: dayFromNow(40) });
  await wizard.next("Job");
  await page.getByLabel("Title").fill("Night receptionist");
  await wizard.pick("Manager", "marcus l", "Marcus Lindqvist");
  await wizard.pick("Buddy", "night rec", "Viktor Ek");
  await checkAccessibility();
  await wizard.next("Sequences");
  await wizard.tick(welcome);
  await expect(wizard.plan.getByText("Send the contract to Alma Ritter", { exact: true })).toBeVisible();
  const promised = await wizard.moments();
  expect(promised.length).toBeGreaterThan(3);
  await checkAccessibility();
  await wizard.next("Review");
  await expect(page.getByText("Marcus Lindqvist", { exact: true })).toBeVisible();
  await expect(page.getByText("Viktor Ek", { exact: true })).toBeVisible();
  await expect(wizard.plan).toBeVisible();
  await checkAccessibility();
  await wizard.add("Alma");

  await expect(page.getByRole("heading", { level: 1, name: "Alma Ritter" })).toBeVisible();
  await expect(page.getByText("Before start")).toBeVisible();
  const planned = await wizard.moments();
  for (const moment of promised) expect(planned).toContain(moment);
  await checkAccessibility();
});

test("nothing typed is lost: by going back, by a reload at the third step, by leaving", async ({ page }) => {
  const wizard = new NewPersonWizard(page);
  await wizard.open();
  const email = `nils.${unique()}@example.test`;
  await wizard.fillPerson({ first: "Nils", last: "Holm", email, startDay: dayFromNow(30) });
  await wizard.next("Job");
  await wizard.pick("Manager", "marcus l", "Marcus Lindqvist");
  await wizard.next("Sequences");
  await wizard.tick(welcome);
  await expect(page.getByText("Draft saved")).toBeVisible();

  await page.reload();
  await wizard.isAt("Sequences");
  await expect(page.getByRole("checkbox", { name: welcome })).toBeChecked();
  await wizard.isAlive();
  await page.getByRole("button", { name: "Back", exact: true }).click();
  await wizard.isAt("Job");
  await expect(page.getByRole("combobox", { name: "Manager" })).toHaveValue("Marcus Lindqvist");
  await page.goBack();
  await wizard.isAt("Sequences");

  await page.goto("/people");
  await page.goto("/people/new");
  await expect(page.getByText("You are continuing a draft")).toBeVisible();
  await expect(page.getByLabel("First name")).toHaveValue("Nils");
  await wizard.isAlive();
  await page.getByRole("button", { name: "Start over" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Start over" }).click();
  await expect(page.getByLabel("First name")).toHaveValue("");
});

test("the keyboard alone is enough", async ({ page }) => {
  const wizard = new NewPersonWizard(page);
  const { keyboard } = page;
  await wizard.open();
  await page.getByLabel("First name").focus();
  await keyboard.type("Kim");
  await keyboard.press("Tab");
  await keyboard.type("Keys");
  await keyboard.press("Tab");
  await keyboard.type(`kim.${unique()}@example.test`);
  await keyboard.press("Tab");
  await keyboard.press("Tab");
  await expect(page.getByRole("radio", { name: /New hire/ })).toBeFocused();
  await keyboard.press("Tab");
  const [year, month, day] = dayFromNow(50).split("-");
  await keyboard.type(`${day}${month}${year}`);
  await page.getByRole("button", { name: "Continue" }).focus();
  await keyboard.press("Enter");
  await wizard.isAt("Job");
  await expect(page.getByRole("heading", { level: 2, name: "Job" })).toBeFocused();
  await page.getByLabel("Title").focus();
  await keyboard.type("Cook");
  await keyboard.press("Enter");
  await wizard.isAt("Sequences");
  await keyboard.press("Tab");
  await keyboard.press("Space");
  await expect(wizard.plan).toBeVisible();
  await page.getByRole("button", { name: "Continue" }).focus();
  await keyboard.press("Enter");
  await wizard.isAt("Review");
  await page.getByRole("button", { name: "Add Kim" }).focus();
  await keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1, name: "Kim Keys" })).toBeVisible();
});

test("a moment already past happens now, or never, as chosen", async ({ page }) => {
  const wizard = new NewPersonWizard(page);
  await wizard.open();
  const email = `pia.${unique()}@example.test`;
  await wizard.fillPerson({ first: "Pia", last: "Past", email, startDay: dayFromNow(3) });
  await wizard.next("Job");
  await wizard.next("Sequences");
  await wizard.tick(welcome);
  const late = wizard.plan.getByRole("listitem").filter({ hasText: "7 days before the start" });
  await expect(late.getByText("Already past")).toBeVisible();
  await late.getByRole("radio", { name: "Never" }).click();
  await wizard.next("Review");
  await wizard.add("Pia");
  const kept = wizard.plan.getByRole("listitem").filter({ hasText: "7 days before the start" });
  await expect(kept.first().getByText("Skipped")).toBeVisible();
});

test("only new hires are asked for sequences", async ({ page }) => {
  const wizard = new NewPersonWizard(page);
  await wizard.open();
  await page.getByRole("radio", { name: /Manager/ }).check({ force: true });
  await expect(page.getByRole("list").filter({ hasText: "Review" }).getByText("Sequences")).toHaveCount(0);
});

test.describe("an e-mail address that is taken", () => {
  test.use({ expectedErrors: [/400/] });

  test("is said at its field, on its step", async ({ page }) => {
    const wizard = new NewPersonWizard(page);
    await wizard.open();
    const email = "MANAGER@demo.test";
    await wizard.fillPerson({ first: "Max", last: "Double", email, startDay: dayFromNow(20) });
    await wizard.next("Job");
    await wizard.next("Sequences");
    await wizard.next("Review");
    await page.getByRole("button", { name: "Add Max" }).click();
    await wizard.isAt("Person");
    await expect(page.getByText("Somebody with this e-mail address exists already.")).toBeVisible();
    await expect(wizard.email).toBeFocused();
    await wizard.email.fill(`max.${unique()}@example.test`);
    await expect(page.getByText("Somebody with this e-mail address exists already.")).toBeHidden();
  });
});

test.describe("the way in", () => {
  // Nothing may run inside the frame that shows the mail, not even what the test puts there.
  test.use({ expectedErrors: [/Blocked script execution .* sandboxed/] });

  test("the hire chooses a password by the mailed link and sees the first to-dos", async ({
    page,
    browser,
  }) => {
    const wizard = new NewPersonWizard(page);
    const email = `vera.${unique()}@example.test`;
    await wizard.open();
    await wizard.fillPerson({ first: "Vera", last: "Lind", email, startDay: dayFromNow(0) });
    await wizard.next("Job");
    await wizard.next("Sequences");
    await wizard.tick(welcome);
    await wizard.next("Review");
    await wizard.add("Vera");
    await page.getByRole("button", { name: "More for Vera Lind" }).click();
    await page.getByRole("menuitem", { name: "Send access mail" }).click();
    await expect(page.getByText("A new link was mailed to Vera Lind.")).toBeVisible();

    await page.goto(`/settings/mail?q=${encodeURIComponent(email)}`);
    await page
      .getByRole("link", { name: /Welcome to Linden & Salt/ })
      .first()
      .click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Welcome to Linden & Salt");
    // Nothing runs inside the frame, so its document is read beside it.
    const source = await page.locator("iframe").first().getAttribute("src");
    const mail = await (await page.request.get(source ?? "")).text();
    const [invite = ""] = /\/invite\/[\w-]+/.exec(mail) ?? [];

    const hire = await browser.newPage();
    await hire.goto(invite);
    await hire.locator("html[data-alive]").waitFor();
    const secret = "a quiet lake at dawn";
    for (const field of await hire.getByLabel(/password/i).all()) await field.fill(secret);
    await hire.getByRole("button", { name: /password/i }).click();
    await expect(hire).not.toHaveURL(/invite/);
    if (/login/.test(hire.url())) {
      await hire.getByLabel("Email").fill(email);
      await hire.getByLabel("Password", { exact: true }).fill(secret);
      await hire.getByRole("button", { name: "Sign in", exact: true }).click();
      await expect(hire).not.toHaveURL(/login/);
    }
    await hire.goto("/me/onboarding");
    await expect(hire.getByText("Tell us where to pay your salary").first()).toBeVisible();
    await hire.close();
  });
});
