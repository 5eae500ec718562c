import type { ShiftForm } from "@/components/schedule/roster/shift-schema";
import { addDays, type Day } from "@/lib/dates";
import type { RosterShift } from "@/lib/schedule/schema/roster";

const at = (on: Day, clock: string) => `${on} ${clock}:00`;
const onwards = (on: Day, earlier: string, later: string): Day => (later <= earlier ? addDays(on, 1) : on);

/** Days of the wall clock put to the times: a break of a night shift may lie after midnight. */
export function plannedOf({ day: on, from, to, breaks, ...rest }: ShiftForm) {
  return {
    ...rest,
    from: at(on, from),
    to: at(onwards(on, from, to), to),
    breaks: breaks.map((one) => {
      const start = one.from < from ? addDays(on, 1) : on;
      return { from: at(start, one.from), to: at(onwards(start, one.from, one.to), one.to), paid: one.paid };
    }),
  };
}

const clockOf = (local: string) => local.slice(11, 16);

/** A stored shift as the form shows it. */
export function formOfShift(shift: RosterShift): ShiftForm {
  const { typeId, sectionId, personId, note, from, to, breaks } = shift;
  return {
    ...{ typeId, sectionId, personId, note },
    day: from.slice(0, 10) as Day,
    from: clockOf(from),
    to: clockOf(to),
    breaks: breaks.map((one) => ({ from: clockOf(one.from), to: clockOf(one.to), paid: one.paid })),
  };
}

const pad = (number: number) => String(number).padStart(2, "0");
const clock = (minutes: number) => `${pad(Math.floor((minutes % 1440) / 60))}:${pad(minutes % 60)}`;

/** When a shift of a type usually is; null where the type does not say. */
export function usualTimes({ startsAt, minutes }: { startsAt: number | null; minutes: number | null }) {
  if (startsAt === null || minutes === null) return null;
  return { from: clock(startsAt), to: clock(startsAt + minutes) };
}

const minutesOf = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));

/** Half an hour in the middle of a shift, where a first break usually is. */
export function middleBreak(from: string, to: string): { from: string; to: string; paid: boolean } {
  const start = minutesOf(from);
  const length = (minutesOf(to) - start + 1440) % 1440 || 1440;
  const middle = start + Math.max(0, Math.floor((length / 2 - 15) / 15) * 15);
  return { from: clock(middle), to: clock(middle + Math.min(30, length)), paid: false };
}
