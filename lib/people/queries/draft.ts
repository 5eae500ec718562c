import type { PersonActor } from "@/lib/auth/actor";
import { db, type Tx } from "@/lib/db";
import { type WizardDraft, wizardDraft } from "../schema/draft";

/** The actor's draft and when it was saved (an instant); null when there is none that can still be read. */
export async function readDraft(
  actor: PersonActor,
  tx: Tx = db(),
): Promise<(WizardDraft & { savedAt: string }) | null> {
  const found = await tx.wizardDraft.findUnique({
    where: { personId_wizard: { personId: actor.id, wizard: "newPerson" } },
    select: { content: true, updatedAt: true },
  });
  const parsed = wizardDraft.safeParse(found?.content);
  return found && parsed.success ? { ...parsed.data, savedAt: found.updatedAt.toISOString() } : null;
}
