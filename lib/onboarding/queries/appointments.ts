import { addWallMinutes, type Day, dateFromDay, dayFromDate, type LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { contentOf } from "../content/items";
import { asStored } from "../content/placeholders";
import { toPlainText } from "../content/plain-text";
import { momentAt } from "../rules/moment";

/** An appointment of somebody as a calendar shows it, on their own clock. */
export type AppointmentEvent = {
  id: number;
  title: string;
  place: string;
  text: string;
  from: LocalTime;
  to: LocalTime;
  zone: string;
  /** It has been taken back. */
  isOff: boolean;
  /** Raised with each change. */
  revision: number;
  changedAt: Date;
};

/** A person's appointments: those from a day on, taken back ones included, at most 500; or a single one to come. */
export async function appointmentEvents(
  tx: Tx,
  personId: number,
  which: { since: Day } | { id: number },
): Promise<AppointmentEvent[]> {
  const rows = await tx.assignment.findMany({
    where: {
      personId,
      kind: "appointment",
      ...("id" in which
        ? { id: which.id, state: { not: "withdrawn" } }
        : { dueDay: { gte: dateFromDay(which.since) } }),
    },
    orderBy: [{ dueDay: "asc" }, { id: "asc" }],
    take: 500,
    select: {
      id: true,
      title: true,
      content: true,
      dueDay: true,
      createdAt: true,
      state: true,
      revision: true,
      person: { select: { timezone: true } },
    },
  });
  return rows.flatMap(({ id, title, content, dueDay, createdAt, person, ...row }): AppointmentEvent[] => {
    const parsed = asStored(() => contentOf.appointment.safeParse(content));
    if (!parsed.success || !dueDay) return [];
    const { moment, minutes, place, body } = parsed.data;
    const { local: from } = momentAt(dayFromDate(dueDay), moment.minute, person.timezone);
    const to = addWallMinutes(from, minutes);
    const zone = person.timezone;
    const text = toPlainText(body);
    const { revision } = row;
    const isOff = row.state === "withdrawn";
    return [{ id, title, place, text, from, to, zone, isOff, revision, changedAt: createdAt }];
  });
}
