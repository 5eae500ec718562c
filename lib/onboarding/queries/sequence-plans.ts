import type { Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import type { SequenceItem } from "../rules/plan";
import { triggerOf } from "../rules/trigger";
import type { Trigger } from "../schema/trigger";
import type { SequenceCategory } from "../schema/trigger-words";

/** An item with its content as it stands now, to be frozen when it is assigned. */
export type LoadedItem = SequenceItem & { content: unknown };
export type LoadedSequence = {
  id: number;
  name: string;
  category: SequenceCategory;
  blocks: { trigger: Trigger; items: LoadedItem[] }[];
};

/** Whole sequences in the order asked for. Raises INVALID at `sequences` when one is unknown, archived or twice. */
export async function loadSequences(tx: Tx, ids: readonly number[]): Promise<LoadedSequence[]> {
  return pickSequences(await loadKnownSequences(tx, ids), ids);
}

/** Of loaded sequences those asked for, in that order. Raises INVALID below `path` when one is unknown or twice. */
export function pickSequences(
  known: ReadonlyMap<number, LoadedSequence>,
  ids: readonly number[],
  path: readonly (string | number)[] = [],
): LoadedSequence[] {
  const picked = [...new Set(ids)].flatMap((id) => known.get(id) ?? []);
  if (picked.length === ids.length) return picked;
  throw invalid([{ path: [...path, "sequences"], message: "Not all sequence ids are valid." }]);
}

/** The sequences that exist, whole, by id; archived ones only when asked for. */
export async function loadKnownSequences(
  tx: Tx,
  ids: readonly number[],
  which: "current" | "archivedToo" = "current",
): Promise<Map<number, LoadedSequence>> {
  const rows = await tx.sequence.findMany({
    where: { id: { in: [...ids] }, ...(which === "current" ? { archivedAt: null } : {}) },
    select: {
      id: true,
      name: true,
      category: true,
      blocks: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: {
          triggerKind: true,
          days: true,
          minute: true,
          conditions: { select: { templateId: true } },
          items: {
            orderBy: [{ position: "asc" }, { id: "asc" }],
            select: { template: { select: { id: true, kind: true, name: true, content: true } } },
          },
        },
      },
    },
  });
  const sequences = rows.map(({ blocks, ...sequence }) => ({
    ...sequence,
    blocks: blocks.map((block) => ({
      trigger: triggerOf({
        ...block,
        conditions: block.conditions.map((condition) => condition.templateId),
      }),
      items: block.items.map(({ template }) => ({
        templateId: template.id,
        kind: template.kind,
        title: titleOf(template.content) ?? template.name,
        content: template.content,
      })),
    })),
  }));
  return new Map(sequences.map((sequence) => [sequence.id, sequence]));
}

const titleOf = (content: unknown): string | null =>
  typeof content === "object" && content !== null && "title" in content && typeof content.title === "string"
    ? content.title
    : null;
