import { addDays, atTime, type Day, dayOf, daysBetween, type Instant, timeOf } from "@/lib/dates";
import { toInstant, toLocal } from "@/lib/dates/zones";

export type ReminderKind = "dueDay" | "moment" | "none";

export type ReminderFacts = {
  reminder: ReminderKind;
  dueDay: Day | null;
  /** Where the one who has the task is; null while nobody has it. */
  zone: string | null;
  remindAt: Instant | null;
  remindedAt: Instant | null;
};

/** What a change asks for: another kind, and for a chosen moment which. */
export type ReminderWish = { reminder: ReminderKind; moment: Instant | null };

const REMINDED_AT = "08:00";

/** Eight o'clock on the due day where the one who has the task is. */
export const dueDayReminder = (dueDay: Day | null, zone: string | null): Instant | null =>
  dueDay && zone ? toInstant(atTime(dueDay, REMINDED_AT), zone) : null;

/**
 * When a task is reminded of after a change of its due day, of who has it, or of the reminder itself. A chosen moment
 * moves by as many days as the due day does. What would be in the past is dropped, unless it was mailed already.
 */
export function moveReminder(
  before: ReminderFacts,
  after: Pick<ReminderFacts, "dueDay" | "zone"> & { wish: ReminderWish | null },
  now: Instant,
): Pick<ReminderFacts, "reminder" | "remindAt" | "remindedAt"> {
  const reminder = after.wish?.reminder ?? before.reminder;
  const next = momentAfter(reminder, before, after);
  const { remindAt, remindedAt } = before;
  if (remindedAt && next === remindAt) return { reminder, remindAt, remindedAt };
  return { reminder, remindAt: next && next > now ? next : null, remindedAt: null };
}

function momentAfter(
  reminder: ReminderKind,
  before: ReminderFacts,
  { dueDay, zone, wish }: { dueDay: Day | null; zone: string | null; wish: ReminderWish | null },
): Instant | null {
  if (reminder === "none") return null;
  if (reminder === "dueDay") return dueDayReminder(dueDay, zone);
  if (wish) return wish.moment;
  if (!before.remindAt || !before.dueDay || !dueDay) return before.remindAt;
  const clock = toLocal(before.remindAt, zone ?? "UTC");
  const moved = addDays(dayOf(clock), daysBetween(before.dueDay, dueDay));
  return toInstant(atTime(moved, timeOf(clock)), zone ?? "UTC");
}
