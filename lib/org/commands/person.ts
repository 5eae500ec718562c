import { lockPerson, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";

/** Locks the person whose things are about to change. Raises NOT_FOUND. */
export async function requirePerson(tx: Tx, id: number): Promise<void> {
  await lockPerson(tx, id);
  if ((await tx.person.count({ where: { id } })) === 0) throw notFound();
}
