import { type Day, daysBetween } from "@/lib/dates";

/** Longer than that and somebody has a new manager, not a stand-in. */
export const mostDays = 366;

type Asked = { personId: number; standInId: number; from: Day; to: Day };

/** Who is meant: both must be active and decide on leave at all. */
export type StandInFacts = {
  /** On the manager's clock. */
  today: Day;
  personDecides: boolean;
  standInDecides: boolean;
};

export type StandInProblem = { field: "standInId" | "from" | "to"; message: string };

/** What stands against somebody standing in for a manager on these days; the first thing for each field. */
export function standInProblems(asked: Asked, facts: StandInFacts): StandInProblem[] {
  const problems: StandInProblem[] = [];
  if (asked.standInId === asked.personId) problems.push({ field: "standInId", message: "not_oneself" });
  else if (!facts.personDecides || !facts.standInDecides)
    problems.push({ field: "standInId", message: "decides_nothing" });
  if (asked.to < asked.from) problems.push({ field: "to", message: "before_from" });
  else if (asked.to < facts.today) problems.push({ field: "to", message: "date_in_past" });
  else if (daysBetween(asked.from, asked.to) >= mostDays)
    problems.push({ field: "to", message: "too_many_days" });
  return problems;
}

type Period = { from: string; to: string };

/** Is there somebody for each of the days? `periods` do not overlap. */
export function isCovered(periods: readonly Period[], first: Day, last: Day): boolean {
  const days = periods.reduce((sum, { from, to }) => {
    const start = (from > first ? from : first) as Day;
    const end = (to < last ? to : last) as Day;
    return start <= end ? sum + daysBetween(start, end) + 1 : sum;
  }, 0);
  return days === daysBetween(first, last) + 1;
}
