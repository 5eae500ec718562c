import { type Day, dayFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { type Item, itemOf } from "../../content/items";
import type { ItemKind } from "../../content/kinds";
import type { SequenceCategory } from "../../schema/trigger-words";

/** An item about to be delivered, as it was frozen. */
export type FiringItem = {
  id: number;
  stepId: number;
  personId: number;
  templateId: number;
  kind: ItemKind;
  title: string;
  content: unknown;
  /** Names of the sequences that gave it. */
  cause: string;
  category: SequenceCategory;
  /** The local date of its step: what an outage delayed still counts from there. */
  day: Day;
};

const selection = {
  id: true,
  stepId: true,
  templateId: true,
  kind: true,
  title: true,
  content: true,
  step: { select: { personId: true, dueLocal: true, timezone: true } },
  sources: {
    select: { personSequence: { select: { sequence: { select: { name: true, category: true } } } } },
  },
} as const;

/** The items of steps, or single ones, that have not been delivered; each step's in their order. */
export async function loadFiringItems(
  tx: Tx,
  which: { stepId: { in: number[] } } | { id: { in: number[] } },
  at: Date,
): Promise<FiringItem[]> {
  const rows = await tx.stepItem.findMany({
    where: { ...which, firedAt: null, leftOutAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: selection,
  });
  return rows.map(({ step, sources, ...item }) => {
    const sequences = sources.map((source) => source.personSequence.sequence);
    return {
      ...item,
      personId: step.personId,
      cause: sequences.map((sequence) => sequence.name).join(", "),
      category: sequences[0]?.category ?? "onboarding",
      day: step.dueLocal ? dayFromDate(step.dueLocal) : today(step.timezone, at),
    };
  });
}

/** An item whose content was read by the schema of its kind. */
export type ParsedItem = FiringItem & { parsed: Item };

/** Reads what the items say; throws for one that does not fit its kind. */
export const parseItems = (items: readonly FiringItem[]): ParsedItem[] =>
  items.map((item) => ({ ...item, parsed: itemOf(item.kind, item.content) }));
