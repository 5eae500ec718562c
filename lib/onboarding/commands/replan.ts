import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, instantFromDate } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { inTransaction, lockPerson, type Tx } from "@/lib/db";
import { contentOf } from "../content/items";
import { asStored } from "../content/placeholders";
import { loadHeldSteps } from "../queries/held-steps";
import { loadPlanPerson, type PlannedPerson } from "../queries/plan-person";
import { todoDueDay } from "../rules/due-day";
import { replan } from "../rules/replan";
import { planAccessMails, sendDueAccessMails } from "./access-mail";
import { fireDueSteps } from "./fire";
import { momentColumns } from "./step-rows";

/**
 * Moves what hangs on a person's start day, last day or time zone after one of them changed: steps that have not
 * fired, due days of open to-dos, an access mail not sent yet. Nothing that fired moves or fires again.
 */
export async function replanPerson(actor: Actor, personId: number, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    const at = now();
    await lockPerson(tx, personId);
    const person = await loadPlanPerson(tx, personId, at);
    const held = await loadHeldSteps(tx, personId);
    const setByHand = new Set(held.filter(({ set }) => set !== null).map(({ id }) => id));
    const moved = replan(held, person, person.isWorkday);
    for (const { id, state, when } of moved) {
      const columns = momentColumns(when, person.zone, at);
      await tx.step.update({
        where: { id },
        data: {
          ...columns,
          ...(setByHand.has(id) ? { setLocal: columns.dueLocal } : {}),
          state,
          retryAt: null,
        },
        select: { id: true },
      });
    }
    await moveDueDays(tx, person, at);
    await moveAccessMail(tx, actor, person, at);
    await fireDueSteps(tx, [personId], at);
    await record(tx, actor, {
      action: "onboarding.replanned",
      subject: { kind: "person", id: personId },
      after: { steps: moved.length, at: instantFromDate(at) },
    });
  }, outer);
}

async function moveDueDays(tx: Tx, person: PlannedPerson, at: Date): Promise<void> {
  const open = await tx.assignment.findMany({
    where: {
      personId: person.id,
      kind: { in: ["todo", "appointment"] },
      state: "open",
    },
    select: {
      id: true,
      kind: true,
      dueDay: true,
      content: true,
      stepItem: { select: { sources: { select: { personSequence: { select: { sequence: true } } } } } },
    },
  });
  const startOfToday = dateFromDay(today(person.zone, at));
  for (const { id, kind, dueDay, content, stepItem } of open) {
    if (stepItem?.sources.some((source) => source.personSequence.sequence.category === "offboarding"))
      continue;
    const workday = kind === "todo" ? dueWorkday(content) : meetingWorkday(content);
    const isOver = kind === "appointment" && dueDay !== null && dueDay < startOfToday;
    if (workday === null || isOver) continue;
    const day = todoDueDay(workday, person.startDay, person.isWorkday);
    await tx.assignment.update({
      where: { id },
      data: { dueDay: day && dateFromDay(day) },
      select: { id: true },
    });
  }
}

const dueWorkday = (content: unknown): number | null =>
  asStored(() => contentOf.todo.safeParse(content)).data?.dueWorkday ?? null;

/** Null for an appointment on a fixed day, which no start day moves. */
function meetingWorkday(content: unknown): number | null {
  const moment = asStored(() => contentOf.appointment.safeParse(content)).data?.moment;
  return moment?.kind === "workday" ? moment.workday : null;
}

async function moveAccessMail(tx: Tx, actor: Actor, person: PlannedPerson, at: Date): Promise<void> {
  const waiting = await tx.person.count({ where: { id: person.id, accessMailAt: { not: null } } });
  if (waiting === 0) return;
  await planAccessMails(tx, [person], at);
  await sendDueAccessMails(tx, actor, [person.id], at);
}
