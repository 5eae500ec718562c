import { type AuditRecord, recordAll } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import { localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Outgoing } from "@/lib/mail/outbox";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { announce } from "./fire/announce";
import { type Delivered, deliver } from "./fire/deliver";
import { type DueStep, loadDueSteps } from "./fire/due";
import { type FireFacts, loadFireFacts } from "./fire/facts";
import { isStepsFault, putOff } from "./fire/failure";
import { type FiringItem, loadFiringItems } from "./fire/items";
import type { Brought } from "./fire/portal";

type Facts = ReadonlyMap<number, FireFacts>;

/**
 * Fires every step of the people that is due, in the order of their moments, each exactly once; the people's rows
 * must be locked. One that fails is undone alone and tried again later. What was `delivered` to them already in this
 * transaction is announced along with it. Gives how many fired.
 */
export async function fireDueSteps(
  tx: Tx,
  personIds: readonly number[],
  at: Date,
  delivered?: Delivered | null,
): Promise<number> {
  const due = await loadDueSteps(tx, personIds, at);
  if (due.length === 0 && !delivered) return 0;
  const concerned = delivered ? personIds : due.map((step) => step.personId);
  const facts = await loadFireFacts(tx, [...new Set(concerned)], at);
  const brought: Brought[] = [...(delivered?.brought ?? [])];
  const mails: Outgoing[] = [...(delivered?.mails ?? [])];
  let fired = 0;
  const alone = due.length > 1 ? due.map((step) => [step]) : [];
  for (const group of due.length > 0 ? [due, ...alone] : []) {
    const went = await attempt(tx, facts, group, at);
    if (!went) continue;
    brought.push(...went.brought);
    mails.push(...went.mails);
    fired += group.length;
    // All of them at once went well, so that none is left to be tried alone.
    if (group === due) break;
  }
  await announce(tx, facts, brought, mails, at);
  return fired;
}

/** What the steps brought, or null when one of them failed and all are as before. */
async function attempt(tx: Tx, facts: Facts, steps: readonly DueStep[], at: Date): Promise<Delivered | null> {
  await tx.$executeRaw`savepoint step`;
  try {
    const delivered = await fire(tx, facts, steps, at);
    await tx.$executeRaw`release savepoint step`;
    return delivered;
  } catch (error) {
    if (!isStepsFault(error)) throw error;
    await tx.$executeRaw`rollback to savepoint step`;
    const [only, ...others] = steps;
    if (only && others.length === 0) await putOff(tx, only, error, at);
    return null;
  }
}

async function fire(tx: Tx, facts: Facts, steps: readonly DueStep[], at: Date): Promise<Delivered> {
  const ids = steps.map((step) => step.id);
  const byStep = Map.groupBy(await loadFiringItems(tx, { stepId: { in: ids } }, at), (item) => item.stepId);
  const delivered = await deliver(
    tx,
    facts,
    ids.flatMap((id) => byStep.get(id) ?? []),
    at,
  );
  const { count } = await tx.step.updateMany({
    where: { id: { in: ids }, state: "due" },
    data: { state: "fired", firedAt: at, retryAt: null, lastError: null },
  });
  if (count !== steps.length) throw new Error("A step was changed while it fired");
  const entries = steps.map((step) => entryOf(step, byStep.get(step.id) ?? [], delivered));
  await recordAll(tx, system("engine"), entries);
  await tellSubscribers(
    tx,
    "step.fired",
    steps.map((step) => ({
      person: step.personId,
      step: step.id,
      trigger: step.triggerKey,
      items: (byStep.get(step.id) ?? []).map(({ kind, title }) => ({ kind, title })),
    })),
  );
  return delivered;
}

const entryOf = (step: DueStep, items: readonly FiringItem[], { undelivered }: Delivered): AuditRecord => ({
  action: "onboarding.stepFired",
  subject: { kind: "person", id: step.personId },
  after: {
    step: step.id,
    trigger: step.triggerKey,
    due: step.dueLocal && localFromDate(step.dueLocal),
    items: items.map((item) => item.title),
    undelivered: undelivered.filter((item) => item.stepId === step.id).map((item) => item.title),
  },
});
