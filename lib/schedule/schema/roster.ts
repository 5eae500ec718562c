import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { id } from "@/lib/org/schema/ids";

/** A unit's week: the one that holds the day, from Monday; without a day the current one. */
export const rosterQuery = z.object({
  unit: z.coerce.number().pipe(id),
  week: z
    .string()
    .refine((value) => parseDay(value) !== null, "date")
    .transform((value) => value as Day)
    .optional(),
});
export type RosterQuery = z.output<typeof rosterQuery>;

const local = z.string();
export const rosterShift = z.object({
  id: z.int(),
  revision: z.int(),
  sectionId: z.int().nullable(),
  section: z.string(),
  typeId: z.int(),
  type: z.string(),
  colour: z.string(),
  personId: z.int().nullable(),
  from: local,
  to: local,
  breaks: z.array(z.object({ from: local, to: local, paid: z.boolean() })),
  note: z.string(),
  /** Time that really passes, unpaid breaks taken out. */
  minutes: z.int(),
  isPublished: z.boolean(),
  /** Payroll of its day is closed: it can no longer be changed. */
  isLocked: z.boolean(),
});
export type RosterShift = z.output<typeof rosterShift>;

/** That somebody is away, never why. */
export const rosterAbsence = z.object({
  id: z.int(),
  from: local,
  to: local,
  first: z.string(),
  last: z.string(),
  allDay: z.boolean(),
  isApproved: z.boolean(),
});

export const rosterPerson = z.object({
  id: z.int(),
  name: z.string(),
  position: z.string(),
  sectionId: z.int().nullable(),
  /** Hours a week by agreement; null without an employment in this week. */
  contractHours: z.number().nullable(),
  minutes: z.int(),
  shifts: z.array(rosterShift),
  absences: z.array(rosterAbsence),
});
export type RosterPerson = z.output<typeof rosterPerson>;

export const roster = z.object({
  unit: z.object({
    id: z.int(),
    name: z.string(),
    timezone: z.string(),
    publishedThrough: z.string().nullable(),
    salaryLockedThrough: z.string().nullable(),
    sections: z.array(z.object({ id: z.int(), name: z.string() })),
    /** The actor may publish it: they plan the whole unit, not single sections of it. */
    mayPublish: z.boolean(),
  }),
  today: z.string(),
  days: z.array(z.object({ day: z.string(), holiday: z.string().nullable(), isPublished: z.boolean() })),
  people: z.array(rosterPerson),
  unassigned: z.array(rosterShift),
  types: z.array(
    z.object({
      id: z.int(),
      name: z.string(),
      colour: z.string(),
      startsAt: z.int().nullable(),
      minutes: z.int().nullable(),
    }),
  ),
});
export type Roster = z.output<typeof roster>;
