import { type Day, type IsWorkday, nthWorkday } from "@/lib/dates";

/** The day a to-do is due: workday N after the start; 0, or no start day, has none and stays visible. */
export const todoDueDay = (dueWorkday: number, startDay: Day | null, isWorkday: IsWorkday): Day | null =>
  dueWorkday > 0 && startDay ? nthWorkday(startDay, dueWorkday, isWorkday) : null;

/** The day a task is due: so many working days after the day it was made; 0 is that day, null has none. */
export const taskDueDay = (dueIn: number | null, made: Day, isWorkday: IsWorkday): Day | null =>
  dueIn === null ? null : nthWorkday(made, dueIn + 1, isWorkday);
