import { system } from "@/lib/auth/actor";
import { atInstant, now } from "@/lib/clock";
import { lockPerson, type Tx } from "@/lib/db";
import { sendDueAccessMails } from "@/lib/onboarding/commands/access-mail";
import { fireDueSteps } from "@/lib/onboarding/commands/fire";
import type { Company } from "./company";

/** Something that somebody did at a moment; false when it was not theirs to do yet, and they come back the next day. */
export type Deed = { at: Date; act: () => Promise<unknown> };

const day = 86_400_000;

/** Lets a person's past happen in order, up to now: what the engine had to do and what people did, each at its moment. */
export async function live({ tx, at }: Company, personId: number, deeds: readonly Deed[]): Promise<void> {
  await lockPerson(tx, personId);
  const ahead = [...deeds];
  for (;;) {
    const due = await nextMoment(tx, personId);
    const deed = ahead.sort((a, b) => a.at.getTime() - b.at.getTime())[0];
    if (deed && deed.at <= at && (!due || deed.at < due)) {
      ahead.shift();
      const done = await atInstant(deed.at, deed.act);
      if (done === false) ahead.push({ ...deed, at: new Date(deed.at.getTime() + day) });
    } else if (due && due <= at) await atInstant(due, () => catchUp(tx, personId));
    else return;
  }
}

/** When the engine has something to do for a person. */
async function nextMoment(tx: Tx, personId: number): Promise<Date | null> {
  const [found] = await tx.$queryRaw<{ at: Date | null }[]>`
    select least(
      (select min("dueAt") from "Step" where "personId" = ${personId} and state = 'due'),
      (select "accessMailAt" from "Person" where id = ${personId})) as at`;
  return found?.at ?? null;
}

async function catchUp(tx: Tx, personId: number): Promise<void> {
  const moment = now();
  await fireDueSteps(tx, [personId], moment);
  await sendDueAccessMails(tx, system("engine"), [personId], moment);
  const failed = await tx.step.findFirst({
    where: { personId, lastError: { not: null } },
    select: { triggerKey: true, lastError: true },
  });
  if (failed)
    throw new Error(`The step ${failed.triggerKey} of the sample company failed: ${failed.lastError}`);
}
