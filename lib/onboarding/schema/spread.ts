import { z } from "zod";
import { ITEM_KINDS } from "../content/kinds";
import { pastChoices } from "./preview";
import { trigger } from "./trigger";

/** How many people one answer shows and one spread changes. */
export const SPREAD_SHOWN = 500;

/** When an item comes: on the person's wall clock where it is known, else as its trigger says. */
const place = z.object({ local: z.string().nullable(), trigger });
export type SpreadPlace = z.output<typeof place>;

const told = { itemKind: z.enum(ITEM_KINDS), title: z.string() };

/** One change in words that a person can read; `asks` names the step whose moment is past. */
export const spreadLine = z.object({
  ...told,
  kind: z.enum(["add", "share", "move", "update", "takeBack", "unlink"]),
  from: place.nullable(),
  to: place.nullable(),
  asks: z.string().nullable(),
  /** Has the person got it already? Then its text changes, or it goes, before their eyes. */
  isOpen: z.boolean(),
  /** Other sequences that give it. */
  others: z.array(z.string()),
});
export type SpreadLine = z.output<typeof spreadLine>;

export const spreadLeft = z.object({ ...told, reason: z.enum(["delivered", "done", "over", "answered"]) });

export const spreadPerson = z.object({
  id: z.int(),
  name: z.string(),
  timezone: z.string(),
  /** Stands for exactly these changes: sent back, so that nothing else than what was seen happens. */
  seen: z.string(),
  lines: z.array(spreadLine),
  left: z.array(spreadLeft),
});
export type SpreadPerson = z.output<typeof spreadPerson>;

export const spreadPreview = z.object({
  people: z.array(spreadPerson),
  /** Are there more people than are shown? */
  hasMore: z.boolean(),
  /** What conditional steps wait for, by template. */
  titles: z.array(z.object({ id: z.int(), title: z.string() })),
});
export type SpreadPreview = z.output<typeof spreadPreview>;

export const spreadInput = z.strictObject({
  people: z
    .array(z.strictObject({ id: z.int().positive(), seen: z.string().max(64), past: pastChoices }))
    .min(1, "Choose at least one person.")
    .max(SPREAD_SHOWN, `At most ${SPREAD_SHOWN} people at once.`),
});
export type SpreadInput = z.output<typeof spreadInput>;

/** An edit on its way to people, or the last one that was. */
export const spreadRun = z.object({
  id: z.int(),
  startedBy: z.string(),
  startedAt: z.string(),
  isRunning: z.boolean(),
  /** Who ended it before everybody had been tried. */
  stoppedBy: z.string().nullable(),
  total: z.int(),
  done: z.int(),
  /** Those for whom it was not possible, and why. */
  failures: z.array(z.object({ id: z.int(), name: z.string(), reason: z.string() })),
});
export type SpreadRun = z.output<typeof spreadRun>;
