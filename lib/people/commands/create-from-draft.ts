import type { PersonActor } from "@/lib/auth/actor";
import { inTransaction } from "@/lib/db";
import type { NewPerson } from "../schema/new-person";
import { createPerson } from "./create";
import { discardDraft } from "./draft";

/** Adds a person out of the wizard and forgets the actor's draft with it. Raises what `createPerson` raises. */
export async function createPersonFromDraft(actor: PersonActor, person: NewPerson): Promise<{ id: number }> {
  return inTransaction(async (tx) => {
    const { id } = await createPerson(actor, person, tx);
    await discardDraft(actor, tx);
    return { id };
  });
}
