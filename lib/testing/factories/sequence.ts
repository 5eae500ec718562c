import type { z } from "zod";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { contentOf } from "@/lib/onboarding/content/items";
import type { ItemKind } from "@/lib/onboarding/content/kinds";
import { richTextOf } from "@/lib/onboarding/content/rich-text";
import { columnsOf } from "@/lib/onboarding/rules/trigger";
import type { Trigger } from "@/lib/onboarding/schema/trigger";
import type { SequenceCategory } from "@/lib/onboarding/schema/trigger-words";

let made = 0;

type ContentInput<K extends ItemKind> = z.input<(typeof contentOf)[K]>;
export type MadeTemplate = { id: number; kind: ItemKind };

/** The least that an item of each kind can say. An introduction needs its person, so it has no default. */
const leastContent = (title: string): { [K in Exclude<ItemKind, "introduction">]: ContentInput<K> } => {
  const body = richTextOf("Welcome, {{first_name}}.");
  return {
    todo: { title, body },
    resource: { title, chapters: [{ title: "Start", pages: [{ title: "First page", body }] }] },
    appointment: { title, body, moment: { kind: "workday", workday: 1, minute: 540 } },
    badge: { title, body },
    preboarding: { title, body },
    message: { by: "mail", title, body, to: { kind: "hire" } },
    task: { title, assignee: { kind: "manager" } },
    hardware: { title, assignee: { kind: "role", role: 1 } },
    webhook: { title, url: "http://127.0.0.1:9/hook", body: '{"name": "{{first_name}}"}' },
  };
};

/** A template of a kind; what it says is checked by the kind's own schema. */
export async function makeTemplate<K extends ItemKind>(
  tx: Tx,
  kind: K,
  ...[content]: K extends "introduction" ? [ContentInput<K>] : [ContentInput<K>?]
): Promise<MadeTemplate> {
  made += 1;
  const title = `Item ${made}`;
  const least = kind === "introduction" ? undefined : leastContent(title)[kind as "todo"];
  const parsed = contentOf[kind].parse(content ?? least);
  const moment = now();
  const { id } = await tx.template.create({
    data: {
      kind,
      name: parsed.title,
      content: parsed as Prisma.InputJsonObject,
      createdAt: moment,
      updatedAt: moment,
    },
    select: { id: true },
  });
  return { id, kind };
}

export type BlockInput = { trigger: Trigger; items: readonly { id: number }[] };

/** A sequence with its blocks in the given order; the unconditional block is added where none is given. */
export async function makeSequence(
  tx: Tx,
  input: { name?: string; category?: SequenceCategory; blocks?: readonly BlockInput[] } = {},
): Promise<{ id: number; name: string }> {
  made += 1;
  const { name = `Sequence ${made}`, category = "onboarding", blocks = [] } = input;
  const atOnce: BlockInput = { trigger: { kind: "unconditional" }, items: [] };
  const whole = blocks.some(({ trigger }) => trigger.kind === "unconditional") ? blocks : [atOnce, ...blocks];
  const moment = now();
  return tx.sequence.create({
    data: {
      name,
      category,
      createdAt: moment,
      updatedAt: moment,
      blocks: { create: whole.map(blockRow) },
    },
    select: { id: true, name: true },
  });
}

function blockRow({ trigger, items }: BlockInput, position: number): Prisma.BlockCreateWithoutSequenceInput {
  const { triggerKind, days, minute, conditions } = columnsOf(trigger);
  return {
    triggerKind,
    days,
    minute,
    position,
    conditions: { create: conditions.map((templateId) => ({ template: { connect: { id: templateId } } })) },
    items: { create: items.map(({ id }, at) => ({ position: at, template: { connect: { id } } })) },
  };
}
