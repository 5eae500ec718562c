import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { requireOnboarding } from "../access";
import { personNamed } from "../content/person-named";
import { requireUsableFiles } from "../queries/usable-files";
import type { TemplateInput } from "../schema/sequence";

/** Saves a new item. Raises FORBIDDEN, INVALID at a person or a file that is not there. */
export async function createTemplate(
  actor: Actor,
  input: TemplateInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    const at = now();
    await requirePeople(tx, input);
    await requireUsableFiles(tx, actor, input.content);
    const { id } = await tx.template.create({
      data: { ...columns(input), kind: input.kind, createdAt: at, updatedAt: at },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "template.created",
      subject: { kind: "template", id },
      after: { kind: input.kind, title: input.content.title },
    });
    return { id };
  }, outer);
}

/** Changes an item for whoever is given it from now on. Raises as creating does, NOT_FOUND, CONFLICT for another kind. */
export async function saveTemplate(
  actor: Actor,
  id: number,
  input: TemplateInput,
  outer?: Tx,
): Promise<{ id: number }> {
  requireOnboarding(actor, "editSequences");
  return inTransaction(async (tx) => {
    await requirePeople(tx, input);
    await requireUsableFiles(tx, actor, input.content);
    const before = await tx.template.findUnique({ where: { id }, select: { kind: true, name: true } });
    if (!before) throw notFound();
    if (before.kind !== input.kind) {
      throw new AppError("CONFLICT", "An item keeps its kind.", { reason: "KIND_IS_FIXED" });
    }
    await tx.template.update({
      where: { id },
      data: { ...columns(input), updatedAt: now() },
      select: { id: true },
    });
    await record(tx, actor, {
      action: "template.changed",
      subject: { kind: "template", id },
      before: { title: before.name },
      after: { title: input.content.title },
    });
    return { id };
  }, outer);
}

const columns = ({ content }: TemplateInput) => ({
  name: content.title,
  content: content as Prisma.InputJsonObject,
});

/** The people whom an item names must be there. */
async function requirePeople(tx: Tx, input: TemplateInput): Promise<void> {
  const named = personNamed(input);
  if (!named) return;
  const known = await tx.person.count({ where: { id: named.id, active: true } });
  if (known === 0) throw invalid([{ path: ["content", ...named.path], message: "Choose a person." }]);
}
