import type { PersonActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";

/** The actor's own e-mail address. */
export async function ownEmail(actor: PersonActor): Promise<string> {
  const found = await db().person.findUnique({ where: { id: actor.id }, select: { email: true } });
  return found?.email ?? "";
}
