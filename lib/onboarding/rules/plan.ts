import type { Instant, IsWorkday } from "@/lib/dates";
import type { ItemKind } from "../content/kinds";
import type { Trigger } from "../schema/trigger";
import { momentOf, type PlanPerson, type When } from "./moment";
import { triggerKey } from "./trigger";

export type SequenceItem = { templateId: number; kind: ItemKind; title: string };
export type SequencePlan = {
  id: number;
  blocks: readonly { trigger: Trigger; items: readonly SequenceItem[] }[];
};
/** An item of a plan and the sequences that give it. */
export type PlannedItem = SequenceItem & { sequences: number[] };
/** A step as it would be made for a person: one for each different trigger. */
export type PlannedStep = { key: string; trigger: Trigger; when: When; items: PlannedItem[] };

/** One sequence for one person: every step with its instant and local time, in the order they happen. */
export const planSequence = (
  sequence: SequencePlan,
  person: PlanPerson,
  isWorkday: IsWorkday,
): PlannedStep[] => planSequences([sequence], person, isWorkday);

/** Several sequences at once: equal triggers share a step that holds the union of their items. */
export function planSequences(
  sequences: readonly SequencePlan[],
  person: PlanPerson,
  isWorkday: IsWorkday,
): PlannedStep[] {
  const steps = new Map<string, PlannedStep>();
  for (const sequence of sequences) {
    for (const block of sequence.blocks) {
      const key = triggerKey(block.trigger);
      const step = steps.get(key) ?? {
        key,
        trigger: block.trigger,
        when: momentOf(block.trigger, person, isWorkday),
        items: [],
      };
      steps.set(key, step);
      for (const item of block.items) addItem(step.items, item, sequence.id);
    }
  }
  return [...steps.values()].sort(byMoment);
}

function addItem(items: PlannedItem[], item: SequenceItem, sequence: number): void {
  const held = items.find((other) => other.templateId === item.templateId);
  if (!held) items.push({ ...item, sequences: [sequence] });
  else if (!held.sequences.includes(sequence)) held.sequences.push(sequence);
}

// What happens at once comes first, what waits for something else last.
const rank = (when: When): string =>
  when.kind === "now" ? "" : when.kind === "at" ? when.instant : `~${when.for}`;
const byMoment = (a: PlannedStep, b: PlannedStep): number =>
  rank(a.when) < rank(b.when) ? -1 : rank(a.when) > rank(b.when) ? 1 : a.key < b.key ? -1 : 1;

/** Has the moment of a step gone by? Then somebody chooses: now, or never. */
export const isPast = (when: When, now: Instant): boolean => when.kind === "at" && when.instant <= now;
