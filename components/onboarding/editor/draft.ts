import { inTimeOrder } from "@/components/onboarding/sequence-order";
import { triggerKey } from "@/lib/onboarding/rules/trigger";
import type { SequenceInput, TemplateSummary } from "@/lib/onboarding/schema/sequence";
import type { Trigger } from "@/lib/onboarding/schema/trigger";

/** A sequence while it is edited: its blocks in the order they happen, no two with an equal trigger. */
export type DraftBlock = { trigger: Trigger; items: readonly TemplateSummary[] };
export type Draft = readonly DraftBlock[];
export type Direction = "up" | "down";

export const keyOf = ({ trigger }: DraftBlock): string => triggerKey(trigger);

const changed = (draft: Draft, key: string, change: (block: DraftBlock) => DraftBlock): Draft =>
  draft.map((block) => (keyOf(block) === key ? change(block) : block));

/** Adds an empty block. */
export const withBlock = (draft: Draft, trigger: Trigger): Draft =>
  inTimeOrder([...draft, { trigger, items: [] }]);

/** Gives a block another trigger; it moves to its place in time. */
export const withTrigger = (draft: Draft, key: string, trigger: Trigger): Draft =>
  inTimeOrder(changed(draft, key, (block) => ({ ...block, trigger })));

export const withoutBlock = (draft: Draft, key: string): Draft =>
  draft.filter((block) => keyOf(block) !== key);

/** Adds items at the end of a block; those it has already stay where they are. */
export const withItems = (draft: Draft, key: string, items: readonly TemplateSummary[]): Draft =>
  changed(draft, key, (block) => {
    const held = new Set(block.items.map(({ id }) => id));
    return { ...block, items: [...block.items, ...items.filter(({ id }) => !held.has(id))] };
  });

export const withoutItem = (draft: Draft, key: string, item: number): Draft =>
  changed(draft, key, (block) => ({ ...block, items: block.items.filter(({ id }) => id !== item) }));

/** Shows an item's new title wherever it is. */
export const withTitle = (draft: Draft, { id, title }: Pick<TemplateSummary, "id" | "title">): Draft =>
  draft.map((block) => ({
    ...block,
    items: block.items.map((item) => (item.id === id ? { ...item, title } : item)),
  }));

/** Puts an item into another block, at its end. */
export function movedTo(draft: Draft, from: string, item: number, to: string): Draft {
  const moved = draft.find((block) => keyOf(block) === from)?.items.find(({ id }) => id === item);
  return moved ? withItems(withoutItem(draft, from, item), to, [moved]) : draft;
}

/** Where an item goes one place up or down: within its block, then over its edge into the next; null at the end. */
export function placeAfter(
  draft: Draft,
  key: string,
  item: number,
  direction: Direction,
): { key: string; at: number } | null {
  const block = draft.findIndex((one) => keyOf(one) === key);
  const items = draft[block]?.items ?? [];
  const at = items.findIndex(({ id }) => id === item) + (direction === "up" ? -1 : 1);
  if (at >= 0 && at < items.length) return { key, at };
  const next = draft[block + (direction === "up" ? -1 : 1)];
  return next ? { key: keyOf(next), at: direction === "up" ? next.items.length : 0 } : null;
}

/** Puts an item at a place; a block that has it already keeps its own. */
export function movedAt(draft: Draft, from: string, item: number, to: { key: string; at: number }): Draft {
  const moved = draft.find((block) => keyOf(block) === from)?.items.find(({ id }) => id === item);
  if (!moved) return draft;
  return changed(withoutItem(draft, from, item), to.key, (block) =>
    block.items.some(({ id }) => id === item)
      ? block
      : { ...block, items: [...block.items.slice(0, to.at), moved, ...block.items.slice(to.at)] },
  );
}

/** Items that a block waits for although no block of the sequence gives them. */
export function missingConditions(draft: Draft, { trigger }: DraftBlock): number[] {
  if (!("templates" in trigger)) return [];
  const given = new Set(draft.flatMap(({ items }) => items.map(({ id }) => id)));
  return trigger.templates.filter((id) => !given.has(id));
}

/** The blocks as they are sent. */
export const asInput = (draft: Draft): SequenceInput["blocks"] =>
  draft.map(({ trigger, items }) => ({ trigger, items: items.map(({ id }) => id) }));
