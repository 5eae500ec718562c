/** What a sequence can bring, in the order in which it is offered. */
export const ITEM_KINDS = [
  "todo",
  "resource",
  "appointment",
  "introduction",
  "badge",
  "preboarding",
  "message",
  "task",
  "hardware",
  "webhook",
] as const;

export type ItemKind = (typeof ITEM_KINDS)[number];
