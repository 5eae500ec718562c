import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";
import { pickedPerson } from "@/lib/people/schema/directory";
import { contentOf } from "../content/items";
import { ITEM_KINDS, type ItemKind } from "../content/kinds";
import { triggerKey } from "../rules/trigger";
import { trigger } from "./trigger";
import { CATEGORIES, TRIGGERS_OF } from "./trigger-words";

const id = z.int().positive();
export const idParams = z.object({ id: pathId });

const block = z.strictObject({
  trigger,
  /** Templates in the order they are shown. */
  items: z
    .array(id)
    .max(200)
    .refine((items) => new Set(items).size === items.length, "An item is in here twice."),
});

/** What a sequence is called and what it is for: all that is asked before it is made. */
export const newSequenceInput = z.strictObject({
  name: z.string().trim().min(1, "Give it a name.").max(240, "At most 240 characters."),
  category: z.enum(CATEGORIES),
});

/** A whole sequence as its editor saves it. */
export const sequenceInput = z
  .strictObject({
    ...newSequenceInput.shape,
    blocks: z.array(block).max(200, "At most 200 blocks."),
  })
  .superRefine(({ category, blocks }, ctx) => {
    const complain = (index: number, message: string) =>
      ctx.addIssue({ code: "custom", path: ["blocks", index, "trigger"], message });
    const seen = new Set<string>();
    for (const [index, { trigger: given }] of blocks.entries()) {
      const key = triggerKey(given);
      if (!TRIGGERS_OF[category].includes(given.kind))
        complain(index, `Not a trigger of an ${category} sequence.`);
      if (seen.has(key)) complain(index, "Another block has the same trigger: put the items together.");
      seen.add(key);
    }
    if (!seen.has("unconditional")) {
      ctx.addIssue({ code: "custom", path: ["blocks"], message: "One block starts at once when assigned." });
    }
  });
export type SequenceInput = z.output<typeof sequenceInput>;

export const savedSequence = z.object({ id });
export const archiveInput = z.strictObject({ archived: z.boolean() });

const ofKind = <K extends ItemKind>(kind: K) =>
  z.strictObject({ kind: z.literal(kind), content: contentOf[kind] });

/** What an item says, checked by the schema of its kind. */
export const templateInput = z.discriminatedUnion("kind", [
  ofKind("todo"),
  ofKind("resource"),
  ofKind("appointment"),
  ofKind("introduction"),
  ofKind("badge"),
  ofKind("preboarding"),
  ofKind("message"),
  ofKind("task"),
  ofKind("hardware"),
  ofKind("webhook"),
]);
export type TemplateInput = z.output<typeof templateInput>;

export const templateFilter = z.object({
  kind: z.enum(ITEM_KINDS).optional().catch(undefined),
  q: z.string().trim().max(200).catch("").default(""),
});

export const templateSummary = z.object({ id, kind: z.enum(ITEM_KINDS), title: z.string() });
export type TemplateSummary = z.output<typeof templateSummary>;

/** An item as its editor shows it. */
export const templateDetail = z.object({
  id,
  item: templateInput,
  /** Whom the item names, so that a picker can show them. */
  people: z.array(pickedPerson),
  sequences: z.array(z.object({ id, name: z.string() })),
});
export type TemplateDetail = z.output<typeof templateDetail>;

/** A sequence with all that its editor shows. */
export type SequenceDetail = {
  id: number;
  name: string;
  category: SequenceInput["category"];
  isArchived: boolean;
  people: number;
  blocks: { trigger: z.output<typeof trigger>; items: TemplateSummary[] }[];
};
