import { expect, type Locator, type Page } from "@playwright/test";

type Day = `${number}-${number}-${number}`;

/** A day from today where the browser is, as "2026-06-15". */
export function dayFromNow(days: number): Day {
  const day = new Date(Date.now() + days * 86_400_000);
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" }).format(day) as Day;
}

/** Drives the wizard as a person does: by labels, and by what is on the screen. */
export class NewPersonWizard {
  readonly plan: Locator;
  /** The address they sign in with; a private one stands beside it. */
  readonly email: Locator;

  constructor(readonly page: Page) {
    this.plan = page.getByRole("list", { name: "Plan" });
    this.email = page.getByRole("textbox", { name: "E-mail", exact: true });
  }

  /** Opens the wizard without a draft of an earlier visit. */
  async open(): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page.request.delete("/api/ui/people/draft", { headers: { origin } });
    await this.page.goto("/people/new");
    await this.isAlive();
  }

  async isAlive(): Promise<void> {
    await this.page.locator("html[data-alive]").waitFor();
  }

  async fillPerson(person: { first: string; last: string; email: string; startDay: Day }): Promise<void> {
    await this.page.getByLabel("First name").fill(person.first);
    await this.page.getByLabel("Last name").fill(person.last);
    await this.email.fill(person.email);
    await this.typeStartDay(person.startDay);
  }

  /** Segment by segment, in the order the reader's language has them. */
  async typeStartDay(day: Day): Promise<void> {
    const group = this.page.getByRole("group", { name: "Start day" });
    const [year = "", month = "", date = ""] = day.split("-");
    await group.getByRole("spinbutton").first().click();
    await this.page.keyboard.type(`${date}${month}${year}`);
    await expect(group.getByRole("spinbutton").last()).toHaveText(year);
  }

  async pick(label: string, typed: string, name: string): Promise<void> {
    await this.page.getByRole("combobox", { name: label }).fill(typed);
    await expect(this.page.getByRole("option", { name })).toBeVisible();
    await this.page.keyboard.press("ArrowDown");
    await this.page.keyboard.press("Enter");
    await expect(this.page.getByRole("combobox", { name: label })).toHaveValue(name);
  }

  async next(step: string): Promise<void> {
    await this.page.getByRole("button", { name: "Continue" }).click();
    await this.isAt(step);
  }

  async isAt(step: string): Promise<void> {
    await expect(this.page.getByRole("heading", { level: 2, name: step })).toBeVisible();
  }

  async tick(sequence: string): Promise<void> {
    await this.page.getByRole("checkbox", { name: sequence }).check({ force: true });
    await expect(this.plan).toBeVisible();
  }

  /** What the plan says: its moments, one line each. */
  async moments(): Promise<string[]> {
    return this.plan.locator("time").allTextContents();
  }

  async add(first: string): Promise<void> {
    await this.page.getByRole("button", { name: `Add ${first}` }).click();
    await expect(this.page).toHaveURL(/\/people\/\d+$/);
  }
}
