import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { inTransaction, type Tx } from "@/lib/db";
import { settle } from "@/lib/org/commands/settle";
import { organisationToday } from "@/lib/org/queries/today";
import type { NewPerson } from "../schema/new-person";
import { type CreatedPerson, createPerson } from "./create";
import { discardDraft } from "./draft";

/**
 * Adds a person out of the wizard, lets them work where it says from their start day on, and forgets the actor's
 * draft with it. Raises what `createPerson` and `settle` raise.
 */
export async function createPersonFromDraft(
  actor: PersonActor,
  person: NewPerson,
  outer?: Tx,
): Promise<{ id: number }> {
  const { unitId, sectionId, agreementId, ...input } = person;
  const places = { unitId, sectionId, agreementId };
  return inTransaction(async (tx) => {
    const today = await organisationToday(now(), tx);
    const place = async (within: Tx, made: readonly CreatedPerson[]) => {
      const settling = made.map((one) => ({ personId: one.id, from: one.start_day ?? today, ...places }));
      await settle(actor, settling, within);
    };
    const { id } = await createPerson(actor, { ...input, settle: place }, tx);
    await discardDraft(actor, tx);
    return { id };
  }, outer);
}
