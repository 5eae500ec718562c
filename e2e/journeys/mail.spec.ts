import type { Page } from "@playwright/test";
import { expect, test } from "../fixtures";
import { dayFromNow, NewPersonWizard } from "../new-person";

const editor = "/settings/mail/texts/access?language=nl";

/** Puts the Dutch welcome back to how Muster writes it, or to other words. */
async function setWelcome(page: Page, words?: object): Promise<void> {
  const headers = { origin: new URL(page.url()).origin };
  const address = "/api/ui/mail-texts/access/nl";
  if (words) await page.request.put(address, { headers, data: words });
  else await page.request.delete(address, { headers });
}

test.describe("texts of mails", () => {
  // Frames of mails run no scripts, those of the test tools neither.
  test.use({
    expectedErrors: [/^Blocked script execution in '[^']+' because the document's frame is sandboxed/],
  });
  test.describe.configure({ mode: "serial" });

  test("are written in Dutch, seen, tried, saved and taken back", async ({
    page,
    signIn,
    checkAccessibility,
  }) => {
    await signIn("admin");
    await page.goto("/settings/mail");
    await setWelcome(page);
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
    await page.getByRole("button", { name: "Back to Muster's words" }).click();
    await page.getByRole("alertdialog").getByRole("button", { name: "Back to Muster's words" }).click();
    await expect(form.getByLabel("Subject")).toHaveValue("Welcome to {{organisation}}");
    await page.getByRole("link", { name: "Read it" }).click();
    await expect(page.getByRole("heading", { level: 1, name: /^\[Test\] Welkom bij/ })).toBeVisible();
  });

  test("in Dutch reach a Dutch hire", async ({ page, signIn }) => {
    await signIn("admin");
    await page.goto("/people");
    await setWelcome(page, {
      subject: "Welkom bij {{organisation}}, {{name}}",
      body: "Hallo {{name}},\n\nWij zijn blij dat je komt.",
      action: "Kies een wachtwoord",
      note: "",
    });
    const wizard = new NewPersonWizard(page);
    const email = `sanne.${Date.now().toString(36)}@example.test`;
    await wizard.open();
    await wizard.fillPerson({ first: "Sanne", last: "de Vries", email, startDay: dayFromNow(20) });
    await page.getByRole("button", { name: /^English Language/ }).click();
    await page.getByRole("option", { name: "Dutch" }).click();
    for (const step of ["Job", "Sequences", "Review"]) await wizard.next(step);
    await wizard.add("Sanne");
    await page.getByRole("button", { name: /^More/ }).click();
    await page.getByRole("menuitem", { name: "Send access mail" }).click();
    await expect(page.getByText("A new link was mailed to Sanne de Vries.")).toBeVisible();
    await page.goto(`/settings/mail?q=${email}`);
    await page.getByRole("link", { name: "Welkom bij Linden & Salt, Sanne" }).click();
    const mail = page.frameLocator("iframe[title='The mail as its reader sees it']");
    await expect(mail.getByText("Hallo Sanne,")).toBeVisible();
    await expect(mail.getByText("Wij zijn blij dat je komt.")).toBeVisible();
    await expect(mail.getByRole("link", { name: "Kies een wachtwoord" })).toHaveAttribute(
      "href",
      /\/invite\/[\w-]{43}$/,
    );
    await setWelcome(page);
  });
});

test.describe("who is no administrator", () => {
  test.use({ expectedErrors: [/404/] });

  test("finds no texts of mails", async ({ page, signIn }) => {
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
