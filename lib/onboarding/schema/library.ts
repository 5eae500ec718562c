import type { SequenceCategory } from "./trigger-words";

/** A sequence in a list. */
export type SequenceSummary = {
  id: number;
  name: string;
  category: SequenceCategory;
  blocks: number;
  items: number;
  /** How many people have it now. */
  people: number;
  isArchived: boolean;
};
