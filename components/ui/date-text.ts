import { type CalendarDate, parseDate, parseTime, type Time } from "@internationalized/date";

/** A day from "2026-06-15"; null for anything that is not one. */
export function dayFrom(text: string | null | undefined): CalendarDate | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return parseDate(text);
  } catch {
    return null;
  }
}

/** A wall-clock time from "08:00" or "08:00:00"; null for anything that is not one. */
export function timeFrom(text: string | null | undefined): Time | null {
  if (!text || !/^\d{2}:\d{2}(:\d{2})?$/.test(text)) return null;
  try {
    return parseTime(text);
  } catch {
    return null;
  }
}

/** "08:00", whatever the seconds. */
export function timeText(time: { hour: number; minute: number }): string {
  return `${String(time.hour).padStart(2, "0")}:${String(time.minute).padStart(2, "0")}`;
}

/**
 * The text with ordinary spaces. Node writes narrow and thin ones into times and ranges where browsers do not, and
 * React takes the difference for a broken page.
 */
export function plainSpaces(text: string): string {
  return text.replace(/[\u00a0\u2009\u202f]/g, " ");
}
