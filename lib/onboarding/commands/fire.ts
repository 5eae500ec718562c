import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import { instantFromDate, localFromDate } from "@/lib/dates";
import { databaseFault, isDatabaseDown, type Tx } from "@/lib/db";
import { log } from "@/lib/log";
import type { News } from "@/lib/mail/letters/digest";
import { afterFailure } from "../rules/firing";
import { announce } from "./fire/announce";
import { deliver } from "./fire/deliver";
import { type FireFacts, loadFireFacts } from "./fire/facts";
import { loadFiringItems } from "./fire/items";

type DueStep = { id: number; triggerKey: string; dueLocal: Date | null; attempts: number };

/**
 * Fires every step of a person that is due, in the order of their moments, each exactly once; the person's row must
 * be locked. One that fails is undone alone and tried again later. Gives how many fired.
 */
export async function fireDueSteps(tx: Tx, personId: number, at: Date): Promise<number> {
  const due: DueStep[] = await tx.step.findMany({
    where: { personId, state: "due", dueAt: { lte: at }, OR: [{ retryAt: null }, { retryAt: { lte: at } }] },
    orderBy: [{ dueAt: "asc" }, { id: "asc" }],
    select: { id: true, triggerKey: true, dueLocal: true, attempts: true },
  });
  if (due.length === 0) return 0;
  const facts = await loadFireFacts(tx, personId, at);
  const news: News[] = [];
  let fired = 0;
  for (const step of due) {
    const brought = await attempt(tx, facts, step);
    if (!brought) continue;
    news.push(...brought);
    fired += 1;
  }
  await announce(tx, facts, news);
  return fired;
}

/** What the step brought the person, or null when it failed. */
async function attempt(tx: Tx, facts: FireFacts, step: DueStep): Promise<News[] | null> {
  await tx.$executeRaw`savepoint step`;
  try {
    const news = await fire(tx, facts, step);
    await tx.$executeRaw`release savepoint step`;
    return news;
  } catch (error) {
    // What concerns the transaction as a whole is its caller's to retry, and no fault of the step.
    if (isDatabaseDown(error) || /^40/.test(databaseFault(error)?.sqlState ?? "")) throw error;
    await tx.$executeRaw`rollback to savepoint step`;
    await putOff(tx, facts, step, error);
    return null;
  }
}

async function fire(tx: Tx, facts: FireFacts, step: DueStep): Promise<News[]> {
  const items = await loadFiringItems(tx, { stepId: step.id }, facts.at);
  const { news, undelivered } = await deliver(tx, facts, items);
  await tx.step.update({
    where: { id: step.id, state: "due" },
    data: { state: "fired", firedAt: facts.at, retryAt: null, lastError: null },
    select: { id: true },
  });
  await record(tx, system("engine"), {
    action: "onboarding.stepFired",
    subject: { kind: "person", id: facts.person.id },
    after: {
      step: step.id,
      trigger: step.triggerKey,
      due: step.dueLocal && localFromDate(step.dueLocal),
      items: items.map((item) => item.title),
      undelivered,
    },
  });
  return news;
}

async function putOff(tx: Tx, facts: FireFacts, step: DueStep, error: unknown): Promise<void> {
  const attempts = step.attempts + 1;
  const next = afterFailure(attempts, facts.at);
  const lastError = (error instanceof Error ? error.message : String(error)).slice(0, 2000);
  await tx.step.update({
    where: { id: step.id },
    data: { ...next, attempts, lastError },
    select: { id: true },
  });
  const retryAt = next.retryAt && instantFromDate(next.retryAt);
  log.warn({ step: step.id, attempts, state: next.state, retryAt, err: error }, "a step failed");
  if (next.state !== "parked") return;
  await record(tx, system("engine"), {
    action: "onboarding.stepParked",
    subject: { kind: "person", id: facts.person.id },
    after: { step: step.id, trigger: step.triggerKey, attempts },
  });
}
