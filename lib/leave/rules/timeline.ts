import { addDays, type Day, endOfMonth, listDays, startOfMonth, startOfWeek } from "@/lib/dates";

/** The week and the month that a day lies in, first and last day each. */
export const weekOf = (day: Day) => ({ first: startOfWeek(day), last: addDays(startOfWeek(day), 6) });
export const monthOf = (day: Day) => ({ first: startOfMonth(day), last: endOfMonth(day) });

type Absence = { first: string; last: string };

/** Days side by side on which the same absences lie; none: nobody knows of any. */
export type Stretch<A> = { first: Day; days: number; absences: A[] };

/** Cuts the days from one to another where somebody's absences begin and end. */
export function stretchesOf<A extends Absence>(absences: readonly A[], first: Day, last: Day): Stretch<A>[] {
  const stretches: Stretch<A>[] = [];
  for (const day of listDays(first, last)) {
    const here = absences.filter((absence) => absence.first <= day && day <= absence.last);
    const before = stretches.at(-1);
    const goesOn =
      before &&
      before.absences.length === here.length &&
      before.absences.every((one, at) => one === here[at]);
    // Free days stay apart, so that each is a day of its own in a grid.
    if (goesOn && here.length > 0) before.days += 1;
    else stretches.push({ first: day, days: 1, absences: here });
  }
  return stretches;
}
