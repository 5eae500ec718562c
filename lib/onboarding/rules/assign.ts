import type { Instant } from "@/lib/dates";
import { isPast, type PlannedItem, type PlannedStep } from "./plan";

export type StepState = "waiting" | "due" | "fired" | "parked" | "skipped";
export type HeldStep = { id: number; key: string; state: StepState; templates: ReadonlySet<number> };
/** For the key of a step whose moment is past: fire it now, or never. Not asked about means now. */
export type PastChoices = Readonly<Record<string, "now" | "never">>;

export type StepChange =
  /** A trigger that the person does not have yet. */
  | { kind: "create"; step: PlannedStep; state: "waiting" | "due" | "skipped" }
  /** An equal trigger that has not fired: it takes the items too. */
  | { kind: "extend"; stepId: number; items: PlannedItem[] }
  /** An equal trigger that has fired: what it has not delivered yet is delivered on its own, the rest is shared. */
  | { kind: "deliver"; stepId: number; items: PlannedItem[] }
  /** As above, with never chosen: only what it holds is shared. */
  | { kind: "share"; stepId: number; items: PlannedItem[] };

/** What assigning a plan does to the steps that a person has. */
export function planAssignment(
  planned: readonly PlannedStep[],
  held: readonly HeldStep[],
  choices: PastChoices,
  now: Instant,
): StepChange[] {
  const byKey = new Map(held.map((step) => [step.key, step]));
  return planned.map((step): StepChange => {
    const has = byKey.get(step.key);
    const never = isPast(step.when, now) && choices[step.key] === "never";
    if (!has) return { kind: "create", step, state: never ? "skipped" : initialState(step) };
    if (has.state !== "fired" && has.state !== "skipped") {
      return { kind: "extend", stepId: has.id, items: step.items };
    }
    if (!never) return { kind: "deliver", stepId: has.id, items: step.items };
    const items = step.items.filter((item) => has.templates.has(item.templateId));
    return { kind: "share", stepId: has.id, items };
  });
}

const initialState = (step: PlannedStep): "waiting" | "due" =>
  step.when.kind === "waiting" ? "waiting" : "due";
