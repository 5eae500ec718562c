import { type Day, dayFromDate, today } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { ItemKind } from "../../content/items";
import type { SequenceCategory } from "../../schema/trigger";

/** An item about to be delivered, as it was frozen. */
export type FiringItem = {
  id: number;
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
  templateId: true,
  kind: true,
  title: true,
  content: true,
  step: { select: { dueLocal: true, timezone: true } },
  sources: {
    select: { personSequence: { select: { sequence: { select: { name: true, category: true } } } } },
  },
} as const;

/** The items of a step, or single ones, that have not been delivered. */
export async function loadFiringItems(
  tx: Tx,
  which: { stepId: number } | { id: { in: number[] } },
  at: Date,
): Promise<FiringItem[]> {
  const rows = await tx.stepItem.findMany({
    where: { ...which, firedAt: null },
    orderBy: [{ position: "asc" }, { id: "asc" }],
    select: selection,
  });
  return rows.map(({ step, sources, ...item }) => {
    const sequences = sources.map((source) => source.personSequence.sequence);
    return {
      ...item,
      cause: sequences.map((sequence) => sequence.name).join(", "),
      category: sequences[0]?.category ?? "onboarding",
      day: step.dueLocal ? dayFromDate(step.dueLocal) : today(step.timezone, at),
    };
  });
}
