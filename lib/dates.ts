/** Calendar day "2026-06-15": a date without a zone. Sorts as text. */
export type Day = `${number}-${number}-${number}`;
/** Wall-clock moment "2026-06-15 08:00:00": means something only beside an IANA zone. Sorts as text. */
export type LocalTime = `${Day} ${number}:${number}:${number}`;
/** Something that happened: "2026-06-15T06:00:00.000Z", UTC with milliseconds. Sorts as text. */
export type Instant = `${Day}T${number}:${number}:${number}Z`;
/** Time of day "08:00:00". */
export type TimeOfDay = `${number}:${number}:${number}`;

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const LOCAL = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):(\d{2})$/;
const MS_PER_DAY = 86_400_000;
const pad = (value: number) => String(value).padStart(2, "0");

// --- Strict reading: no roll-over, years 1900–2199, no `new Date(text)`.

/** The day if the text is exactly `YYYY-MM-DD` and exists in the calendar, else null. */
export function parseDay(text: unknown): Day | null {
  const parts = typeof text === "string" ? DAY.exec(text) : null;
  if (!parts) return null;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1) return null;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate() ? (parts[0] as Day) : null;
}

/** The local time if the text is exactly `YYYY-MM-DD HH:MM:SS` and real (24:00:00 and :60 are not), else null. */
export function parseLocal(text: unknown): LocalTime | null {
  const parts = typeof text === "string" ? LOCAL.exec(text) : null;
  if (!parts || parseDay(parts[1]) === null) return null;
  const real = Number(parts[2]) < 24 && Number(parts[3]) < 60 && Number(parts[4]) < 60;
  return real ? (parts[0] as LocalTime) : null;
}

// --- Between text and the JS Dates of the database driver (`@db.Date`, `@db.Timestamp(0)`, `@db.Timestamptz`).

export const dayFromDate = (date: Date): Day => date.toISOString().slice(0, 10) as Day;
export const dateFromDay = (day: Day): Date => new Date(`${day}T00:00:00.000Z`);
/** A naive timestamp: the UTC getters of the Date are the wall clock. */
export const localFromDate = (date: Date): LocalTime =>
  date.toISOString().slice(0, 19).replace("T", " ") as LocalTime;
export const dateFromLocal = (local: LocalTime): Date => new Date(`${local.replace(" ", "T")}.000Z`);
export const instantFromDate = (date: Date): Instant => date.toISOString() as Instant;
export const dateFromInstant = (instant: Instant): Date => new Date(instant);

// --- Parts.

export const dayOf = (local: LocalTime): Day => local.slice(0, 10) as Day;
export const timeOf = (local: LocalTime): TimeOfDay => local.slice(11) as TimeOfDay;
/** `atTime("2026-06-15", "08:00")` or with seconds. */
export const atTime = (day: Day, time: string): LocalTime =>
  `${day} ${time.length === 5 ? `${time}:00` : time}` as LocalTime;

// --- Wall clocks.

/** Seconds between two wall clocks, as if no clock ever changed. */
export const wallSeconds = (from: LocalTime, to: LocalTime): number =>
  (dateFromLocal(to).getTime() - dateFromLocal(from).getTime()) / 1000;

/** The wall clock moved by whole minutes, as if no clock ever changed. */
export const addWallMinutes = (local: LocalTime, minutes: number): LocalTime =>
  localFromDate(new Date(dateFromLocal(local).getTime() + minutes * 60_000));

// --- Calendar arithmetic on days.

/** Days since 1970-01-01: rules count with whole numbers. */
export const dayNumber = (day: Day): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / MS_PER_DAY;
export const dayFromNumber = (number: number): Day => dayFromDate(new Date(number * MS_PER_DAY));
export const addDays = (day: Day, days: number): Day => dayFromNumber(dayNumber(day) + days);
/** How many days later `to` is (negative if earlier). */
export const daysBetween = (from: Day, to: Day): number => dayNumber(to) - dayNumber(from);

/** Months later or earlier, clamped to the month's end: 2024-02-29 − 12 = 2023-02-28. */
export function addMonths(day: Day, months: number): Day {
  const first = dayFromDate(
    new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + months)),
  );
  const last = endOfMonth(first);
  return `${first.slice(0, 8)}${day.slice(8) < last.slice(8) ? day.slice(8) : last.slice(8)}` as Day;
}

/** Every day from first to last, both included; empty if last is earlier. */
export function listDays(first: Day, last: Day): Day[] {
  const start = dayNumber(first);
  return Array.from({ length: Math.max(0, dayNumber(last) - start + 1) }, (_, i) => dayFromNumber(start + i));
}

/** ISO weekday: Monday 1 … Sunday 7. */
export const weekday = (day: Day): number => ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
/** The first day of the week that holds this day; weeks begin on Monday (1) unless said otherwise. */
export const startOfWeek = (day: Day, firstWeekday = 1): Day =>
  addDays(day, -((weekday(day) - firstWeekday + 7) % 7));
export const startOfMonth = (day: Day): Day => `${day.slice(0, 7)}-01` as Day;
export function endOfMonth(day: Day): Day {
  const days = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 0)).getUTCDate();
  return `${day.slice(0, 7)}-${pad(days)}` as Day;
}

// --- Working days. The caller says which days are worked; plain weeks are Monday to Friday without holidays.

export type IsWorkday = (day: Day) => boolean;

/** Monday to Friday without the given public holidays. */
export const weekdaysExcept =
  (holidays: ReadonlySet<Day>): IsWorkday =>
  (day) =>
    weekday(day) <= 5 && !holidays.has(day);

// A calendar in which nothing is ever worked would be searched for ever.
const FURTHEST_WORKDAY = 3660;

function step(from: Day, count: number, direction: 1 | -1, isWorkday: IsWorkday): Day {
  let day = from;
  let left = count;
  for (let steps = 0; left > 0; steps += 1) {
    if (steps > FURTHEST_WORKDAY) throw new RangeError(`No working day found within ten years of ${from}`);
    day = addDays(day, direction);
    if (isWorkday(day)) left -= 1;
  }
  return day;
}

/** Workday N (from 1) after a start day: the start day itself is 1, each later working day adds 1. */
export const nthWorkday = (start: Day, n: number, isWorkday: IsWorkday): Day =>
  step(start, n - 1, 1, isWorkday);
/** N working days before a last day; 0 is the last day itself. */
export const workdaysBefore = (last: Day, n: number, isWorkday: IsWorkday): Day =>
  step(last, n, -1, isWorkday);
/** Which workday of an employment a day is: 1 on the start day, 0 before it. */
export const workdayNumber = (start: Day, day: Day, isWorkday: IsWorkday): number =>
  day < start ? 0 : 1 + listDays(addDays(start, 1), day).filter(isWorkday).length;
