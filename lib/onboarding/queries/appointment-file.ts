import ical, { ICalCalendarMethod } from "ical-generator";
import { addWallMinutes, atTime, type Day, dateFromInstant, dayFromDate, toInstant } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { ownAddress } from "@/lib/mail/links";
import { itemOf } from "../content/items";

/** One's own appointment as a calendar file. Raises NOT_FOUND for anybody else's, and for what is no appointment. */
export async function appointmentFile(personId: number, id: number, tx: Tx = db()): Promise<string> {
  const row = await tx.assignment.findFirst({
    where: { id, personId, kind: "appointment", state: { not: "withdrawn" }, dueDay: { not: null } },
    select: {
      ...{ title: true, kind: true, content: true, dueDay: true, createdAt: true },
      person: { select: { timezone: true } },
    },
  });
  const item = row && itemOf(row.kind, row.content);
  if (!row?.dueDay || item?.kind !== "appointment") throw notFound();
  const { moment, minutes, place } = item.content;
  const start = startOf(dayFromDate(row.dueDay), moment.minute, row.person.timezone);
  const calendar = ical({ prodId: "//Muster//Onboarding//EN", method: ICalCalendarMethod.PUBLISH });
  calendar.createEvent({
    id: `appointment-${id}@${new URL(ownAddress()).hostname}`,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    stamp: row.createdAt,
    summary: row.title,
    location: place,
    url: `${ownAddress()}/me/onboarding/${id}`,
  });
  return calendar.toString();
}

/** The wall clock of the person's zone as an instant: a file of one event needs no rules of a zone. */
const startOf = (day: Day, minute: number, zone: string): Date =>
  dateFromInstant(toInstant(addWallMinutes(atTime(day, "00:00"), minute), zone));
