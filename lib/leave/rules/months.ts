const MS_PER_DAY = 86_400_000;

/** `addMonths` on day numbers, clamped to the month's end; limits ask for it thousands of times in a search. */
export function monthsLater(day: number, months: number): number {
  const date = new Date(day * MS_PER_DAY);
  const month = date.getUTCMonth() + months;
  const lastOfMonth = Date.UTC(date.getUTCFullYear(), month + 1, 0) / MS_PER_DAY;
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), month, 1) / MS_PER_DAY;
  return Math.min(firstOfMonth + date.getUTCDate() - 1, lastOfMonth);
}

/** The last day of the month a day is in. */
export function monthEnd(day: number): number {
  const date = new Date(day * MS_PER_DAY);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) / MS_PER_DAY;
}

export const yearOf = (day: number): number => new Date(day * MS_PER_DAY).getUTCFullYear();
export const newYear = (year: number): number => Date.UTC(year, 0, 1) / MS_PER_DAY;
