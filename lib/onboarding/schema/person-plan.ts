import type { MissingCompanion } from "../content/companions";
import type { ItemKind } from "../content/kinds";
import type { StepState } from "../rules/assign";
import type { Trigger } from "./trigger";
import type { SequenceCategory } from "./trigger-words";

/** An item of a person's step and what became of it. */
export type PlanItem = {
  id: number;
  templateId: number;
  kind: ItemKind;
  title: string;
  /** Null while it waits; `given` for what cannot be done, only received. */
  outcome: "open" | "done" | "withdrawn" | "given" | null;
  /** Somebody decided that this person never gets it. */
  isLeftOut: boolean;
  doneAt: string | null;
  assignmentId: number | null;
  taskId: number | null;
  sequences: string[];
};

/** A step of a person, past or to come. */
export type PlanStepDto = {
  id: number;
  key: string;
  trigger: Trigger;
  state: StepState;
  /** Planned moment on the person's wall clock; null while it waits for something else. */
  local: string | null;
  timezone: string;
  /** Moved by hand away from when its plan has it. */
  isMoved: boolean;
  firedAt: string | null;
  /** Why it failed, and when it is tried again. */
  failure: { attempts: number; reason: string; retryAt: string | null } | null;
  items: PlanItem[];
};

export type GivenSequence = {
  id: number;
  name: string;
  category: SequenceCategory;
  assignedAt: string;
  assignedBy: string | null;
};

export type PersonPlan = {
  sequences: GivenSequence[];
  steps: PlanStepDto[];
  /** Who is not there for what is still to come. */
  missing: MissingCompanion[];
};
