import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { type FieldError, invalid, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { requireOnboarding } from "../access";
import { contentOf } from "../content/items";
import { richTextOf } from "../content/rich-text";
import type { PlannedStep } from "../rules/plan";
import type { AddPlanItemInput } from "../schema/plan-changes";
import { fireDueSteps } from "./fire";
import { deliverAndTell } from "./fire/late";
import { insertSteps } from "./step-rows";

type Place = { id: number; isOver: boolean };

/**
 * Gives one person one more item, of the library or a to-do written for them alone: now, or together with a step that
 * is to come. No sequence gave it, so none takes it back. Raises FORBIDDEN, NOT_FOUND, and INVALID at `template` for
 * what the person has already, at `step` for one that is over.
 */
export async function addPlanItem(
  actor: Actor,
  { personId, ...input }: { personId: number } & AddPlanItemInput,
  outer?: Tx,
): Promise<void> {
  requireOnboarding(actor, "editPlan");
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const person = await tx.person.findUnique({ where: { id: personId }, select: { timezone: true } });
    if (!person) throw notFound();
    const template = await templateFor(tx, personId, input, at);
    const place = await placeFor(tx, personId, person.timezone, input.step, at);
    const { id } = await tx.stepItem.create({
      data: {
        stepId: place.id,
        templateId: template.id,
        kind: template.kind,
        title: template.name,
        content: template.content as Prisma.InputJsonValue,
        position: await tx.stepItem.count({ where: { stepId: place.id } }),
      },
      select: { id: true },
    });
    if (place.isOver) await deliverAndTell(tx, [id], at);
    else await fireDueSteps(tx, [personId], at);
    await record(tx, actor, {
      action: "onboarding.itemAdded",
      subject: { kind: "person", id: personId },
      after: { title: template.name, step: place.id },
    });
  }, outer);
}

const at = (path: string, message: string): FieldError => ({ path: [path], message });
const columns = { id: true, kind: true, name: true, content: true } as const;

async function templateFor(tx: Tx, personId: number, input: Omit<AddPlanItemInput, "step">, made: Date) {
  if (input.what === "todo") {
    const { title, text, dueWorkday } = input;
    const content = contentOf.todo.parse({ title, body: richTextOf(text), dueWorkday });
    // Archived from the start: no picker offers what was written for one person.
    return tx.template.create({
      data: { kind: "todo", name: title, content, archivedAt: made, createdAt: made, updatedAt: made },
      select: columns,
    });
  }
  const template = await tx.template.findFirst({
    where: { id: input.template ?? 0, archivedAt: null },
    select: columns,
  });
  if (!template) throw invalid([at("template", "This item is not there any more.")]);
  const has =
    (await tx.assignment.count({
      where: { personId, templateId: template.id, state: { not: "withdrawn" } },
    })) +
    (await tx.stepItem.count({
      where: { templateId: template.id, leftOutAt: null, firedAt: null, step: { personId } },
    }));
  if (has > 0) throw invalid([at("template", "The person has this in the plan already.")]);
  return template;
}

/** The step an item goes to; what comes now goes to the step of what comes at once, made where there is none. */
async function placeFor(tx: Tx, personId: number, zone: string, stepId: number, now: Date): Promise<Place> {
  const step = await tx.step.findFirst({
    where: { personId, ...(stepId === 0 ? { triggerKey: "unconditional" } : { id: stepId }) },
    select: { id: true, state: true },
  });
  const isOver = step?.state === "fired" || step?.state === "skipped";
  if (stepId !== 0 && (!step || isOver)) throw invalid([at("step", "This step is over. Choose another.")]);
  if (step) return { id: step.id, isOver: isOver || stepId === 0 };
  const planned: PlannedStep = {
    key: "unconditional",
    trigger: { kind: "unconditional" },
    when: { kind: "now" },
    items: [],
  };
  const person = { id: personId, zone };
  const [id] = await insertSteps(tx, [{ person, step: planned, state: "due" }], now);
  return { id: id as number, isOver: false };
}
