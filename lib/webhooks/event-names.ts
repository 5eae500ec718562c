/** What integrators can subscribe to, in the order the settings show. */
export const eventNames = [
  "hire.created",
  "step.fired",
  "todo.done",
  "onboarding.finished",
  "leave.applied",
  "leave.decided",
  "shift.published",
] as const;
export type WebhookEvent = (typeof eventNames)[number];
