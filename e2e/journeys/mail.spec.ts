import { expect, test } from "../fixtures";
import { dayFromNow, NewPersonWizard } from "../new-person";

const editor = "/settings/mail/texts/access?language=nl";

test.describe("texts of mails", () => {
  test("the welcome in Dutch: written, seen, tried, and read in a hire's mail", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/settings/mail");
    await page.getByRole("link", { name: "Mail texts" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Mail texts" })).toBeVisible();
    await checkAccessibility();
    await page.getByRole("link", { name: "Welcome", exact: true }).click();
    await page.getByRole("link", { name: "Dutch" }).click();
    await expect(page.getByText("There are no words in this language yet")).toBeVisible();
    await page.locator("html[data-alive]").waitFor();

    const form = page.getByRole("form", { name: "Welcome" });
    await form.getByLabel("Subject").fill("Welkom bij {{organisation}}, {{naam}}");
    await form.getByLabel("Text").fill("Hallo ");
    await form.getByRole("button", { name: /^Insert name/ }).click();
    await expect(form.getByLabel("Text")).toHaveValue("Hallo {{name}}");
    await page.keyboard.type(",\n\nWij zijn blij dat je komt.");
    await form.getByLabel("Words on the button").fill("Kies een wachtwoord");
    await expect(form.getByLabel("Subject")).toHaveAccessibleDescription(
      /There is no placeholder \{\{naam\}\}/,
    );
    await expect(page.getByText("The preview goes on when the errors are put right.")).toBeVisible();
    await form.getByLabel("Subject").fill("Welkom bij {{organisation}}, {{name}}");

    await expect(page.getByText("Welkom bij Linden & Salt, Ada")).toBeVisible();
    const preview = page.frameLocator("iframe[title='The mail as its reader will see it']");
    await expect(preview.getByText("Wij zijn blij dat je komt.")).toBeVisible();
    await expect(preview.getByRole("link", { name: "Kies een wachtwoord" })).toBeVisible();
    await checkAccessibility();

    await page.getByRole("button", { name: "Send me a test" }).click();
    await expect(page.getByText(/the test to admin@demo\.test was kept here/)).toBeVisible();
    await page.getByRole("button", { name: "Save" }).click();
    await expect(page.getByRole("button", { name: "Back to Muster's words" })).toBeVisible();
    await page.getByRole("link", { name: "Read it" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^\[Test\] Welkom bij/ })).toBeVisible();

    const wizard = new NewPersonWizard(page);
    const email = `sanne.${Date.now().toString(36)}@example.test`;
    await page.goto("/people");
    await wizard.open();
    await wizard.fillPerson({ first: "Sanne", last: "de Vries", email, startDay: dayFromNow(20) });
    await page.getByRole("button", { name: /^English Language/ }).click();
    await page.getByRole("option", { name: "Dutch" }).click();
    for (const step of ["Job", "Sequences", "Review"]) await wizard.next(step);
    await wizard.add("Sanne");
    await page.getByRole("button", { name: /^More/ }).click();
    await page.getByRole("menuitem", { name: "Send access mail" }).click();
    await page.goto(`/settings/mail?q=${email}`);
    await page.getByRole("link", { name: "Welkom bij Linden & Salt, Sanne" }).click();
    const mail = page.frameLocator("iframe[title='The mail as its reader sees it']");
    await expect(mail.getByText("Hallo Sanne,")).toBeVisible();
    await expect(mail.getByText("Wij zijn blij dat je komt.")).toBeVisible();
    await expect(mail.getByRole("link", { name: "Kies een wachtwoord" })).toHaveAttribute(
      "href",
      /\/invite\/[\w-]{43}$/,
    );

    await page.goto(editor);
    await page.getByRole("button", { name: "Back to Muster's words" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Back to Muster's words" }).click();
    await expect(page.getByLabel("Subject")).toHaveValue("Welcome to {{organisation}}");
  });

  test("are nobody's business but administrators'", async ({ page, signIn }) => {
    await signIn("manager");
    await page.goto(editor);
    await expect(page.getByRole("heading", { name: "This page does not exist" })).toBeVisible();
  });
});

test("the mail server: without one the check says what to set; mails are switched off and on", async ({
  page,
  signIn,
  checkAccessibility,
}) => {
  await signIn("admin");
  await page.goto("/settings/mail");
  await page.locator("html[data-alive]").waitFor();
  await page.getByRole("button", { name: "Check the connection" }).click();
  await expect(page.getByText("No mail server is set", { exact: true })).toBeVisible();
  await expect(page.getByText(/Set SMTP_URL, such as/)).toBeVisible();
  await checkAccessibility();

  const overdue = page.getByRole("checkbox", { name: /Overdue to-dos/ });
  await overdue.uncheck({ force: true });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
  await page.reload();
  await page.locator("html[data-alive]").waitFor();
  await expect(overdue).not.toBeChecked();
  await overdue.check({ force: true });
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("Saved.")).toBeVisible();
});
