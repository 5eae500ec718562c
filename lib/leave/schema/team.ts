import { z } from "zod";
import { parseDay } from "@/lib/dates";
import { id } from "@/lib/org/schema/ids";

const day = z
  .string()
  .refine((text) => parseDay(text) !== null, "date")
  .transform((text) => parseDay(text) ?? undefined);
const asked = z.coerce.number().pipe(id);

/**
 * Whose absences, around which day. Without a unit one's own team: the home section or, without one, the home unit.
 * `after` is the last person of the page before.
 */
export const teamQuery = z.object({
  day: day.optional(),
  unit: asked.optional(),
  section: asked.optional(),
  after: asked.optional(),
});
export type TeamQuery = z.output<typeof teamQuery>;

/** What the address of the team page says; anything odd there is left out. */
export const teamAddress = z.object({
  day: day.optional().catch(undefined),
  unit: asked.optional().catch(undefined),
  section: asked.optional().catch(undefined),
  after: asked.optional().catch(undefined),
});

/** That somebody is absent. Why is told to nobody but themselves and whoever decides on their leave: null. */
export const teamAbsence = z.strictObject({
  first: z.string(),
  last: z.string(),
  isApproved: z.boolean(),
  /** Not the whole day. */
  isPartial: z.boolean(),
  reason: z.string().nullable(),
});
export type TeamAbsence = z.output<typeof teamAbsence>;

export const teamMember = z.strictObject({
  id: z.int(),
  name: z.string(),
  absences: z.array(teamAbsence),
});
export type TeamMember = z.output<typeof teamMember>;

const place = z.object({ id: z.int(), name: z.string() });

export const teamTimeline = z.strictObject({
  /** Today where the team is. */
  today: z.string(),
  day: z.string(),
  /** The month and the week of the day lie between these. */
  first: z.string(),
  last: z.string(),
  holidays: z.array(z.object({ day: z.string(), name: z.string() })),
  /** Null for somebody who belongs nowhere. */
  unit: place.nullable(),
  section: place.nullable(),
  me: teamMember,
  people: z.array(teamMember),
  /** How many colleagues there are altogether. */
  size: z.int(),
  /** What to ask for to get those after these; null at the end. */
  next: z.int().nullable(),
});
export type TeamTimeline = z.output<typeof teamTimeline>;
