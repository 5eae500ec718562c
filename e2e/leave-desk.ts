import type { Locator, Page } from "@playwright/test";

const dayMs = 86_400_000;
const dayText = (time: number) => new Date(time).toISOString().slice(0, 10);

type Leave = { first: string; last: string; status: string };

/** The signed-in person's leave between two days, at most a hundred days apart. */
async function leaveBetween(page: Page, from: string, to: string): Promise<Leave[]> {
  const answer = await page.request.get(`/api/ui/leave/calendar?from=${from}&to=${to}`);
  const { leaves } = (await answer.json()) as { leaves: Leave[] };
  return leaves.filter(({ status }) => status === "pending" || status === "approved");
}

/** A leave of the signed-in person that lies ahead. */
export async function comingLeave(page: Page): Promise<Leave> {
  const from = dayText(Date.now() + 7 * dayMs);
  const [leave] = await leaveBetween(page, from, plus(from, 99));
  if (!leave) throw new Error("No leave lies ahead.");
  return leave;
}

/** The first Monday, at least so many weeks ahead, in whose week the signed-in person has no live leave. */
export async function freeMonday(page: Page, weeksAhead: number): Promise<string> {
  const today = Date.parse(`${dayText(Date.now())}T00:00:00Z`);
  const first = today + ((8 - new Date(today).getUTCDay()) % 7) * dayMs + weeksAhead * 7 * dayMs;
  for (let week = 0; week < 40; week += 1) {
    const monday = first + week * 7 * dayMs;
    const from = dayText(monday);
    if ((await leaveBetween(page, from, plus(from, 6))).length === 0) return from;
  }
  throw new Error("No week without leave in a year.");
}

export const plus = (day: string, days: number): string =>
  dayText(Date.parse(`${day}T00:00:00Z`) + days * dayMs);

const written = (day: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("en-GB", { ...options, timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** "Mon, 6 Jul 2026", as the pages write a single day. */
export const oneDay = (day: string): string =>
  written(day, { weekday: "short", day: "numeric", month: "short", year: "numeric" });

/** "6 Jul – 8 Jul 2026", as the pages write whole days. */
export function wholeDays(first: string, last: string): string {
  const short = { day: "numeric", month: "short" } as const;
  const year = first.slice(0, 4) === last.slice(0, 4) ? {} : ({ year: "numeric" } as const);
  return `${written(first, { ...short, ...year })} – ${written(last, { ...short, year: "numeric" })}`;
}

/** The leave page's calendar and form. */
export class LeaveDesk {
  readonly grid: Locator;
  readonly form: Locator;
  readonly preview: Locator;

  constructor(readonly page: Page) {
    this.grid = page.getByRole("grid");
    this.form = page.getByRole("form", { name: "New application" });
    this.preview = page.getByRole("region", { name: "If you send this" });
  }

  /** A day of the calendar, paged to if need be. */
  async day(day: string): Promise<Locator> {
    const name = written(day, { day: "numeric", month: "long", year: "numeric" });
    const cell = this.grid.getByRole("button", { name: new RegExp(`(^|\\s)${name}`) });
    const month = written(day, { month: "long", year: "numeric" });
    while (!(await this.page.getByRole("heading", { name: month }).isVisible())) {
      // The second one is the calendar's own, for screen readers alone.
      await this.page.getByRole("button", { name: "Next", exact: true }).first().click();
    }
    return cell;
  }

  async chooseReason(name: string): Promise<void> {
    await this.form.getByRole("button", { name: /Reason/ }).click();
    await this.page.getByRole("option", { name, exact: true }).click();
  }

  async chooseDays(first: string, last: string): Promise<void> {
    await (await this.day(first)).click();
    if (last !== first) await (await this.day(last)).click();
  }

  async send(): Promise<void> {
    await this.form.getByRole("button", { name: "Send application" }).click();
  }

  /** Applies for whole days with a reason that somebody has to decide on. */
  async applyFor(first: string, last: string, comment: string): Promise<void> {
    await this.page.locator("html[data-alive]").waitFor();
    await this.chooseDays(first, last);
    await this.chooseReason("Unpaid leave");
    await this.form.getByLabel("Comment").fill(comment);
    await this.send();
    await this.application(wholeDays(first, last)).getByText("Pending").waitFor();
  }

  /** An application in the lists below, by its period. */
  application(period: string): Locator {
    return this.page.getByRole("article").filter({ hasText: period });
  }
}
