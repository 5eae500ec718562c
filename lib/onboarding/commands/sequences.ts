import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { type FieldError, invalid, notFound } from "@/lib/errors";
import { requireOnboarding } from "../access";
import type { ItemKind } from "../content/kinds";
import { columnsOf } from "../rules/trigger";
import type { SequenceInput } from "../schema/sequence";

/** Saves a new sequence. Raises FORBIDDEN, INVALID at the block whose items or conditions do not exist. */
export async function createSequence(
  actor: Actor,
  input: SequenceInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    const at = now();
    await check(tx, input);
    const { id } = await tx.sequence.create({
      data: { name: input.name, category: input.category, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await writeBlocks(tx, id, input);
    await record(tx, actor, {
      action: "sequence.created",
      subject: { kind: "sequence", id },
      after: { name: input.name, blocks: input.blocks.length },
    });
    return { id };
  }, outer);
}

/**
 * Replaces a sequence by its edited form. People who have it keep the plan they were given.
 * Raises FORBIDDEN, NOT_FOUND, INVALID as above.
 */
export async function saveSequence(
  actor: Actor,
  id: number,
  input: SequenceInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    await lockSequence(tx, id);
    await check(tx, input);
    await tx.block.deleteMany({ where: { sequenceId: id } });
    await tx.sequence.update({
      where: { id },
      data: { name: input.name, category: input.category, updatedAt: now() },
      select: { id: true },
    });
    await writeBlocks(tx, id, input);
    await record(tx, actor, {
      action: "sequence.changed",
      subject: { kind: "sequence", id },
      after: { name: input.name, blocks: input.blocks.length },
    });
    return { id };
  }, outer);
}

/** Takes a sequence out of every picker, or puts it back; people who have it keep it. Raises FORBIDDEN, NOT_FOUND. */
export async function archiveSequence(
  actor: Actor,
  id: number,
  archived: boolean,
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editSequences");
  await inTransaction(async (tx) => {
    await lockSequence(tx, id);
    await tx.sequence.update({
      where: { id },
      data: { archivedAt: archived ? now() : null },
      select: { id: true },
    });
    await record(tx, actor, {
      action: archived ? "sequence.archived" : "sequence.restored",
      subject: { kind: "sequence", id },
    });
  }, outer);
}

async function lockSequence(tx: Tx, id: number): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`select 1 from "Sequence" where id = ${id} for update`;
  if (found.length === 0) throw notFound();
}

const MAY_BE_DONE: Readonly<Record<"todosDone" | "tasksDone", readonly ItemKind[]>> = {
  todosDone: ["todo", "resource"],
  tasksDone: ["task", "hardware"],
};

/** Every item and condition must exist, and a condition be something that can be done. */
async function check(tx: Tx, { blocks }: SequenceInput): Promise<void> {
  const named = blocks.flatMap(({ items, trigger }) => [
    ...items,
    ...("templates" in trigger ? trigger.templates : []),
  ]);
  const rows = await tx.template.findMany({
    where: { id: { in: [...new Set(named)] }, archivedAt: null },
    select: { id: true, kind: true },
  });
  const kinds = new Map(rows.map((row) => [row.id, row.kind]));
  const faults = blocks.flatMap(({ items, trigger }, index): FieldError[] => {
    const missing = items.some((item) => !kinds.has(item));
    const unfit =
      (trigger.kind === "todosDone" || trigger.kind === "tasksDone") &&
      trigger.templates.some((id) => {
        const kind = kinds.get(id);
        return !kind || !MAY_BE_DONE[trigger.kind].includes(kind);
      });
    return [
      ...(missing
        ? [{ path: ["blocks", index, "items"], message: "An item in here does not exist any more." }]
        : []),
      ...(unfit
        ? [
            {
              path: ["blocks", index, "trigger"],
              message: "This block waits for something that cannot be done.",
            },
          ]
        : []),
    ];
  });
  if (faults.length > 0) throw invalid(faults);
}

async function writeBlocks(tx: Tx, sequenceId: number, { blocks }: SequenceInput): Promise<void> {
  const rows = await tx.block.createManyAndReturn({
    data: blocks.map(({ trigger }, position) => {
      const { triggerKind, days, minute } = columnsOf(trigger);
      return { sequenceId, triggerKind, days, minute, position };
    }),
    select: { id: true, position: true },
  });
  const ids = new Map(rows.map((row) => [row.position, row.id]));
  const blockId = (index: number) => ids.get(index) as number;
  await tx.blockCondition.createMany({
    data: blocks.flatMap(({ trigger }, index) =>
      columnsOf(trigger).conditions.map((templateId) => ({ blockId: blockId(index), templateId })),
    ),
  });
  await tx.blockItem.createMany({
    data: blocks.flatMap(({ items }, index) =>
      items.map((templateId, position) => ({ blockId: blockId(index), templateId, position })),
    ),
  });
}
