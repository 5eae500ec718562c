import { system } from "@/lib/auth/actor";
import { db, inTransaction, isDatabaseDown } from "@/lib/db";
import { log } from "@/lib/log";
import { sendDueAccessMails } from "./access-mail";
import { fireDueSteps } from "./fire";

const engine = system("engine");

/**
 * Does what is due for a few people in one transaction: steps, then access mails. Somebody whom another worker holds
 * is left to it. Gives how many people were looked after. Raises only when the database is away or too busy.
 */
export async function catchUp(personIds: readonly number[], at: Date): Promise<number> {
  try {
    return await together(personIds, at);
  } catch (error) {
    if (isDatabaseDown(error)) throw error;
    if (personIds.length > 1) {
      let done = 0;
      for (const id of personIds) done += await catchUp([id], at);
      return done;
    }
    log.warn({ people: personIds, err: error }, "what is due could not be looked at; trying again later");
    await standBack(personIds, at);
    return 0;
  }
}

const together = (personIds: readonly number[], at: Date): Promise<number> =>
  inTransaction(async (tx) => {
    const held = await tx.$queryRaw<{ id: number; accessMailAt: Date | null }[]>`
      select id, "accessMailAt" from "Person" where id = any(${[...personIds]}) order by id for update skip locked`;
    if (held.length === 0) return 0;
    const ids = held.map((person) => person.id);
    await fireDueSteps(tx, ids, at);
    if (held.some(({ accessMailAt }) => accessMailAt)) await sendDueAccessMails(tx, engine, ids, at);
    return held.length;
  });

/** One person's trouble must not keep the others waiting: theirs is looked at again in a minute. */
async function standBack(personIds: readonly number[], at: Date): Promise<void> {
  const later = new Date(at.getTime() + 60_000);
  const due = { lte: at };
  await db().step.updateMany({
    where: { personId: { in: [...personIds] }, state: "due", dueAt: due },
    data: { retryAt: later },
  });
  await db().person.updateMany({
    where: { id: { in: [...personIds] }, accessMailAt: due },
    data: { accessMailAt: later },
  });
}
