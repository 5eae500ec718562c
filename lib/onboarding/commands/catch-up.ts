import { system } from "@/lib/auth/actor";
import { instantFromDate } from "@/lib/dates";
import { db, inTransaction, isDatabaseDown } from "@/lib/db";
import { log } from "@/lib/log";
import { sendDueAccessMail } from "./access-mail";
import { fireDueSteps } from "./fire";

const engine = system("engine");

/**
 * Does what is due for one person: steps, then the access mail, in one transaction. Somebody whom another worker
 * holds is left to it. Gives how many things were done. Raises only when the database is away or too busy.
 */
export async function catchUp(personId: number, at: Date): Promise<number> {
  try {
    return await inTransaction(async (tx) => {
      const free = await tx.$queryRaw<unknown[]>`
        select 1 from "Person" where id = ${personId} for update skip locked`;
      if (free.length === 0) return 0;
      const fired = await fireDueSteps(tx, personId, at);
      await sendDueAccessMail(tx, engine, personId, at);
      return fired + 1;
    });
  } catch (error) {
    if (isDatabaseDown(error)) throw error;
    log.warn(
      { person: personId, err: error },
      "a person's due steps could not be looked at; trying again later",
    );
    await standBack(personId, at);
    return 0;
  }
}

/** One person's trouble must not keep the others waiting: theirs is looked at again in a minute. */
async function standBack(personId: number, at: Date): Promise<void> {
  const later = new Date(at.getTime() + 60_000);
  await db().step.updateMany({
    where: { personId, state: "due", dueAt: { lte: at } },
    data: { retryAt: later },
  });
  await db().person.updateMany({
    where: { id: personId, accessMailAt: { lte: at } },
    data: { accessMailAt: later },
  });
  log.debug({ person: personId, until: instantFromDate(later) }, "put off");
}
