import { addDays, type Day, endOfMonth, startOfMonth } from "@/lib/dates";

/** The days in sight with a month: days of its neighbours share its first and last week. */
export const windowOf = (month: Day) => ({
  from: addDays(startOfMonth(month), -7),
  to: addDays(endOfMonth(month), 7),
});
