import { z } from "zod";
import type { NewPerson } from "./new-person";

const flag = z.stringbool({ truthy: ["true"], falsy: ["false"] }).default(false);

/** What is done with a table of people; the table is the body, as it came out of the file. */
export const importQuery = z.strictObject({
  /** `check` stores nothing. */
  do: z.enum(["check", "add"]),
  /** Rows whose e-mail somebody here has already are left out instead of being faults. */
  leaveOutKnown: flag,
  /** A sign-in link goes to everybody, also to those who get none by their role. */
  mailEverybody: flag,
});
export type ImportQuery = z.output<typeof importQuery>;

/** One thing wrong at one cell; `column` as the template or a time tracker is called, `message` is a key as fields have them, such as `max_length:200`. */
export const importFault = z.object({
  row: z.int(),
  column: z.string(),
  value: z.string(),
  message: z.string(),
});
export type ImportFault = z.output<typeof importFault>;

/** At most this many faults are told, and this many people shown. */
export const told = { faults: 200, people: 5 } as const;

export const importReport = z.object({
  /** How many people would be added, or were. */
  people: z.int(),
  /** How many are here already and left out. */
  leftOut: z.int(),
  /** Rows that hold something wrong; while there is one, nobody is added. */
  wrongRows: z.int(),
  faults: z.array(importFault),
  /** How many faults more there are than told. */
  moreFaults: z.int(),
  /** Names in the first line that stand for nothing. */
  unknownColumns: z.array(z.string()),
  /** The first ones, as they were read. */
  shown: z.array(
    z.object({
      name: z.string(),
      email: z.string(),
      role: z.int(),
      startDay: z.string().nullable(),
      unit: z.string(),
      manager: z.string(),
    }),
  ),
});
export type ImportReport = z.output<typeof importReport>;

/** Somebody out of a row. */
export type ImportedPerson = {
  input: Omit<NewPerson, "unitId" | "sectionId" | "agreementId">;
  place: Pick<NewPerson, "unitId" | "sectionId" | "agreementId">;
  /** What they have in time trackers when they come, each account once. */
  balances: { trackerId: number; amount: number }[];
  /** E-mail addresses of those who come with the same table, and so have no ids yet. */
  managerEmail: string | null;
  buddyEmail: string | null;
};
