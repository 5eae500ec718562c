import { z } from "zod";
import type { Role } from "@/lib/auth/actor";
import { type PersonState, personStates } from "./states";

export const role = z.literal([0, 1, 2, 3]);

const words = z.string().trim().max(200);

/** What the list of people is narrowed to; lives in the address, so anything odd there is left out. */
export const directoryFilter = z.object({
  q: words.catch("").default(""),
  role: z.coerce.number().pipe(role).optional().catch(undefined),
  state: z.enum(personStates).optional().catch(undefined),
  after: z.string().max(1000).optional().catch(undefined),
  before: z.string().max(1000).optional().catch(undefined),
});
export type DirectoryFilter = z.output<typeof directoryFilter>;

export const progress = z.object({ done: z.int(), total: z.int(), percent: z.int() });

/** One line of the list of people. */
export type DirectoryEntry = {
  id: number;
  name: string;
  email: string;
  position: string;
  role: Role;
  state: PersonState;
  startDay: string | null;
  lastDay: string | null;
  /** Home unit today, "" without one. */
  unit: string;
  progress: z.output<typeof progress> | null;
};

export type DirectoryPage = {
  people: DirectoryEntry[];
  /** How many there are, counted up to `countedTo`. */
  count: number;
  isCountCapped: boolean;
  /** Where the neighbouring pages begin; null where there is none. */
  after: string | null;
  before: string | null;
};

/** Somebody who may be picked: as buddy, manager, assignee. */
export const pickedPerson = z.object({
  id: z.int(),
  name: z.string(),
  position: z.string(),
  unit: z.string(),
});
export type PickedPerson = z.output<typeof pickedPerson>;
