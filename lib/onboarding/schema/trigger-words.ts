import type { TriggerKind } from "./trigger";

export const CATEGORIES = ["onboarding", "offboarding"] as const;
export type SequenceCategory = (typeof CATEGORIES)[number];

/** The triggers that make sense in a sequence of each category. */
export const TRIGGERS_OF: Readonly<Record<SequenceCategory, readonly TriggerKind[]>> = {
  onboarding: ["unconditional", "beforeStart", "afterStart", "todosDone", "tasksDone"],
  offboarding: ["unconditional", "beforeLastDay", "todosDone", "tasksDone", "accessRevoked"],
};
