import { dateFromLocal } from "@/lib/dates";
import { localNow } from "@/lib/dates/zones";
import type { Tx } from "@/lib/db";
import { loadDone } from "../queries/done";
import { isMet } from "../rules/firing";
import { triggerOf } from "../rules/trigger";
import { wholeSecond } from "./step-rows";

/** Makes the waiting steps of people due whose to-dos, tasks or revoked access have come about. */
export async function wakeSteps(tx: Tx, personIds: readonly number[], at: Date): Promise<void> {
  const waiting = await tx.step.findMany({
    where: {
      personId: { in: [...personIds] },
      state: "waiting",
      triggerKind: { in: ["todosDone", "tasksDone", "accessRevoked"] },
    },
    select: {
      ...{ id: true, personId: true, triggerKind: true, days: true, minute: true, conditions: true },
      timezone: true,
    },
  });
  if (waiting.length === 0) return;
  const doneBy = await loadDone(tx, [...new Set(waiting.map(({ personId }) => personId))]);
  const met = waiting.filter((step) => isMet(triggerOf(step), doneBy(step.personId)));
  for (const [zone, steps] of Map.groupBy(met, ({ timezone }) => timezone)) {
    await tx.step.updateMany({
      where: { id: { in: steps.map(({ id }) => id) } },
      data: { state: "due", dueAt: wholeSecond(at), dueLocal: dateFromLocal(localNow(zone, at)) },
    });
  }
}
