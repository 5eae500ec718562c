import { record } from "@/lib/audit";
import { system } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { loadProgressOf } from "../queries/progress";
import { fireDueSteps } from "./fire";
import { wakeSteps } from "./wake";

/** What follows when something of a person was done: waiting steps fire, and the onboarding may be finished. */
export async function afterDone(tx: Tx, personId: number, at: Date): Promise<void> {
  await wakeSteps(tx, [personId], at);
  await fireDueSteps(tx, [personId], at);
  const { done, total } = await loadProgressOf(tx, personId);
  if (done < total || total === 0) return;
  const { count } = await tx.person.updateMany({
    where: { id: personId, role: 0, onboardedAt: null },
    data: { onboardedAt: at },
  });
  if (count === 0) return;
  await record(tx, system("engine"), {
    action: "onboarding.finished",
    subject: { kind: "person", id: personId },
  });
  await tellSubscribers(tx, "onboarding.finished", [{ person: personId }]);
}
