import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";

const id = z.int();
const person = z.int().positive().nullable();

/** Something that changed hands: its id, and whose it is now. */
const move = z.object({ id, to: id.nullable() });
export type Move = z.output<typeof move>;

export const moves = z.object({
  /** People who reported to the leaver. */
  reports: z.array(move).default([]),
  /** Leave that waited for the leaver's decision. */
  approvals: z.array(move).default([]),
  tasks: z.array(move).default([]),
  /** People whose buddy the leaver was. */
  buddies: z.array(move).default([]),
});
export type Moves = z.output<typeof moves>;
export const noMoves: Moves = { reports: [], approvals: [], tasks: [], buddies: [] };

/** Who takes over, and when; what nobody was chosen for goes to the manager above, tasks and buddies to nobody. */
export const handOverWish = z.object({
  when: z.enum(["now", "after"]).default("now"),
  manager: person.default(null),
  owner: person.default(null),
  buddy: person.default(null),
});
export type HandOverWish = z.output<typeof handOverWish>;
export const defaultWish: HandOverWish = { when: "now", manager: null, owner: null, buddy: null };

/** What a planned last day changed for others, by id, so that it can be undone. */
export const handedOver = z.object({
  shifts: z.array(id).default([]),
  moves: moves.default(noMoves),
  wish: handOverWish.default(defaultWish),
  /** Offboarding sequences that the plan gave; others the person had already. */
  sequences: z.array(id).default([]),
});
export type HandedOver = z.output<typeof handedOver>;

export const HAND_OVER_LISTED = 50;

const named = z.object({ id, name: z.string() });
const list = <T extends z.ZodType>(line: T) => z.object({ count: z.int(), first: z.array(line) });
/** With whom it is, or will be: null is nobody. */
const line = named.extend({ to: named.nullable() });

/** What is handed over when somebody leaves: before it is planned, or as it was planned. */
export const handOver = z.object({
  shifts: list(z.object({ id, local: z.string(), unit: z.string(), takenBy: z.string().nullable() })),
  reports: list(line),
  approvals: list(line),
  tasks: list(line),
  buddies: list(line),
  /** The next active manager above the leaver, who gets what nobody is chosen for. */
  above: named.nullable(),
});
export type HandOver = z.output<typeof handOver>;
export type HandOverLine = z.output<typeof line>;

/** Without a day it is what is handed over when somebody is shut out now. */
export const handOverQuery = z.object({
  last_day: z
    .string()
    .refine((text) => parseDay(text) !== null, "Not a day: YYYY-MM-DD.")
    .transform((text) => text as Day)
    .optional(),
});
