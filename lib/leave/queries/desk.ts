import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { myShifts } from "@/lib/schedule/queries/agenda";
import type { LeaveCalendar, LeaveDesk } from "../schema/mine";
import { reasonsOn } from "./choices";
import { homeOf } from "./home";
import { myLeaveBetween } from "./mine";
import { receiversOf } from "./receivers";

/** What an employee may choose from on the leave page, and which day it is there. */
export async function leaveDesk(personId: number, fallbackZone: string, tx: Tx = db()): Promise<LeaveDesk> {
  const home = await homeOf(tx, personId, now());
  const timezone = home?.zone ?? fallbackZone;
  const day = today(timezone, now());
  if (!home)
    return {
      today: day,
      timezone,
      unit: "",
      mayApply: false,
      reasons: [],
      usualReasonId: null,
      receivers: [],
    };
  const [employment, reasons, latest, receivers] = await Promise.all([
    employmentOn(tx, personId, day),
    reasonsOn(tx, personId, day),
    tx.leaveApplication.findFirst({
      where: { personId },
      select: { reasonId: true },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    }),
    receiversOf(tx, personId, home),
  ]);
  const usual = reasons.find((reason) => reason.id === latest?.reasonId) ?? reasons[0];
  return {
    today: day,
    timezone,
    unit: home.unit,
    mayApply: employment?.mayWriteLeave ?? false,
    reasons,
    usualReasonId: usual?.id ?? null,
    receivers: receivers.map(({ id, name, unit, section, isDefault }) => ({
      id,
      name,
      place: [unit, section].filter(Boolean).join(", "),
      isDefault,
    })),
  };
}

/** The employment in force on a day or, before the first one, the coming one. */
function employmentOn(tx: Tx, personId: number, day: Day) {
  return tx.employment.findFirst({
    where: { personId, OR: [{ to: null }, { to: { gte: dateFromDay(day) } }] },
    select: { mayWriteLeave: true },
    orderBy: { from: "asc" },
  });
}

/** What lies in the leave calendar from one day to another: leave, published shifts, the home unit's holidays. */
export async function leaveCalendarOf(
  personId: number,
  first: Day,
  last: Day,
  tx: Tx = db(),
): Promise<LeaveCalendar> {
  const [leaves, shifts, holidays] = await Promise.all([
    myLeaveBetween(personId, first, last, tx),
    myShifts(personId, first, last, tx),
    homeHolidays(personId, first, last, tx),
  ]);
  return {
    leaves,
    shifts: shifts.map(({ id, starts, ends, type, colour }) => ({
      id,
      day: starts.slice(0, 10),
      starts,
      ends,
      type,
      colour,
    })),
    holidays,
  };
}

/** The public holidays of a person's home unit, from one day to another. */
export async function homeHolidays(personId: number, first: Day, last: Day, tx: Tx = db()) {
  const home = await homeOf(tx, personId, now());
  const holidays = await tx.publicHoliday.findMany({
    where: { unitId: home?.unitId ?? 0, day: { gte: dateFromDay(first), lte: dateFromDay(last) } },
    select: { day: true, name: true },
    orderBy: { day: "asc" },
  });
  return holidays.map(({ day, name }) => ({ day: dayFromDate(day), name }));
}
