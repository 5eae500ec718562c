import type { ItemKind } from "../content/kinds";
import type { StepState } from "./assign";

export type GivenItem = {
  id: number;
  templateId: number;
  kind: ItemKind;
  /** When it was delivered; null while it waits. */
  fired: boolean;
  /** Which of the person's sequences gave it. */
  sources: readonly number[];
  assignment: { id: number; done: boolean } | null;
  task: { id: number; done: boolean } | null;
};
export type GivenStep = { id: number; state: StepState; items: readonly GivenItem[] };

export type Removal = {
  /** Items that stay but no longer come from this sequence. */
  keep: number[];
  /** Items that go, as if they had never been given. */
  drop: number[];
  withdraw: number[];
  closeTasks: number[];
  /** Open items that another step has given as well: they move to it. */
  relink: { assignmentId: number; stepItemId: number }[];
  dropSteps: number[];
};

// What a person was told or handed cannot be taken back; what is still to be done can.
const TAKEN_BACK: ReadonlySet<ItemKind> = new Set(["todo", "resource", "appointment", "task", "hardware"]);

/** Has an item come about, so that it cannot be taken back? */
export function hasHappened(item: Pick<GivenItem, "kind" | "fired" | "assignment" | "task">): boolean {
  if (!item.fired) return false;
  return !TAKEN_BACK.has(item.kind) || (item.assignment?.done ?? false) || (item.task?.done ?? false);
}

/** What removing a sequence takes back: only what it alone gave and what has not happened yet. */
export function planRemoval(steps: readonly GivenStep[], sequence: number): Removal {
  const removal: Removal = { keep: [], drop: [], withdraw: [], closeTasks: [], relink: [], dropSteps: [] };
  const all = steps.flatMap((step) => step.items);
  for (const step of steps) {
    for (const item of step.items.filter((given) => given.sources.includes(sequence))) {
      const alone = item.sources.every((source) => source === sequence);
      if (!alone || hasHappened(item)) removal.keep.push(item.id);
      else takeBack(item, all, sequence, removal);
    }
    const rest = step.items.filter((item) => !removal.drop.includes(item.id));
    const touched = rest.length < step.items.length;
    if (touched && rest.length === 0 && step.state !== "fired") removal.dropSteps.push(step.id);
  }
  return removal;
}

function takeBack(item: GivenItem, all: readonly GivenItem[], sequence: number, removal: Removal): void {
  removal.drop.push(item.id);
  if (item.task) removal.closeTasks.push(item.task.id);
  if (!item.assignment) return;
  const other = all.find(
    (given) =>
      given.id !== item.id &&
      given.templateId === item.templateId &&
      given.fired &&
      given.sources.some((source) => source !== sequence),
  );
  if (other) removal.relink.push({ assignmentId: item.assignment.id, stepItemId: other.id });
  else removal.withdraw.push(item.assignment.id);
}
