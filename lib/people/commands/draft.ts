import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, type Tx } from "@/lib/db";
import type { WizardDraft } from "../schema/draft";

const wizard = "newPerson";

/** Keeps what the actor has typed so far, in place of what was kept before. Gives the moment as an instant. */
export async function saveDraft(actor: PersonActor, draft: WizardDraft, tx: Tx = db()) {
  const updatedAt = now();
  await tx.wizardDraft.upsert({
    where: { personId_wizard: { personId: actor.id, wizard } },
    create: { personId: actor.id, wizard, content: draft, updatedAt },
    update: { content: draft, updatedAt },
  });
  return { savedAt: updatedAt.toISOString() };
}

/** Forgets the actor's draft, if there is one. */
export async function discardDraft(actor: PersonActor, tx: Tx = db()): Promise<void> {
  await tx.wizardDraft.deleteMany({ where: { personId: actor.id, wizard } });
}
