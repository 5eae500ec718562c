import { record } from "@/lib/audit";
import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { AppError, invalid, notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { tellSubscribers } from "@/lib/webhooks/tell";
import type { Form } from "../content/form";
import { loadOwnAssignment, type OwnAssignment } from "../queries/assignment";
import { loadProgressOf } from "../queries/progress";
import { ownFiles } from "../queries/usable-files";
import { type Answers, answersTo } from "../rules/answers";
import type { Progress } from "../rules/progress";
import { afterDone } from "./after-done";

type CompleteInput = { assignmentId: number; answers: Record<string, unknown> };

/**
 * Marks one's own to-do as done with the answers to its form, or something to read as read; steps that wait for it fire.
 * Doing it again changes nothing. Gives the progress. Raises NOT_FOUND, and INVALID at `answers.<question>`.
 */
export async function completeItem(actor: PersonActor, input: CompleteInput, outer?: Tx): Promise<Progress> {
  return inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const assignment = await loadOwnAssignment(tx, input.assignmentId, actor.id);
    if (assignment.state === "open") await complete(tx, actor, assignment, input.answers);
    return loadProgressOf(tx, actor.id);
  }, outer);
}

async function complete(
  tx: Tx,
  actor: PersonActor,
  assignment: OwnAssignment,
  raw: Record<string, unknown>,
): Promise<void> {
  const at = now();
  const form = formOf(assignment);
  const answers = await checkedAnswers(tx, actor, form, raw);
  await tx.assignment.update({
    where: { id: assignment.id },
    data: { state: "done", doneAt: at, answers: form.length > 0 ? answers : Prisma.DbNull },
    select: { id: true },
  });
  await record(tx, actor, {
    action: "onboarding.itemDone",
    subject: { kind: "person", id: actor.id },
    after: { assignment: assignment.id, title: assignment.title },
  });
  if (assignment.item.kind === "todo") {
    await tellSubscribers(tx, "todo.done", [{ person: actor.id, title: assignment.title }]);
  }
  await afterDone(tx, actor.id, at);
}

/** The form of something that is done by ticking it. Courses are done by passing, the rest is only looked at. */
function formOf({ item }: OwnAssignment): Form {
  if (item.kind === "todo") return item.content.form;
  if (item.kind === "preboarding" || (item.kind === "resource" && !item.content.course)) return [];
  throw notFound();
}

async function checkedAnswers(
  tx: Tx,
  actor: PersonActor,
  form: Form,
  raw: Record<string, unknown>,
): Promise<Answers> {
  const parsed = answersTo(form).safeParse(raw);
  if (!parsed.success) {
    throw invalid(
      parsed.error.issues.map(({ path, message }) => ({ path: ["answers", ...path.map(String)], message })),
    );
  }
  const given = form.flatMap(({ id, kind }) => {
    const file = parsed.data[id];
    return kind === "file" && typeof file === "number" ? [{ id, file }] : [];
  });
  const own = await ownFiles(
    tx,
    actor.id,
    given.map(({ file }) => file),
  );
  const missing = given.filter(({ file }) => !own.has(file));
  if (missing.length > 0) {
    const message = "This file is no longer there. Attach it again.";
    throw invalid(missing.map(({ id }) => ({ path: ["answers", id], message })));
  }
  return parsed.data;
}

/**
 * Opens one's own done to-do again, until the end of the day it was done; its answers stay for the next time.
 * What it caused stays as well. Raises NOT_FOUND and CONFLICT.
 */
export async function undoItem(
  actor: PersonActor,
  { assignmentId }: { assignmentId: number },
  outer?: Tx,
): Promise<Progress> {
  return inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, actor.id);
    const assignment = await loadOwnAssignment(tx, assignmentId, actor.id);
    formOf(assignment);
    if (assignment.state === "done") {
      const { doneAt, zone } = assignment;
      if (!doneAt || today(zone, doneAt) !== today(zone, at)) {
        throw new AppError("CONFLICT", "This can only be undone on the day it was done.", {
          reason: "TOO_LATE",
        });
      }
      await tx.assignment.update({
        where: { id: assignmentId },
        data: { state: "open", doneAt: null },
        select: { id: true },
      });
      await tx.person.updateMany({
        where: { id: actor.id, onboardedAt: { gte: doneAt } },
        data: { onboardedAt: null },
      });
      await record(tx, actor, {
        action: "onboarding.itemUndone",
        subject: { kind: "person", id: actor.id },
        after: { assignment: assignmentId, title: assignment.title },
      });
    }
    return loadProgressOf(tx, actor.id);
  }, outer);
}
