import type { Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";

const takingTurns = 7_303_010;

/**
 * Raises CONFLICT when nobody but this person is an active administrator. Two administrators who remove
 * each other at once take turns, so that the second is refused.
 */
export async function keepAnAdministrator(tx: Tx, personId: number): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(${takingTurns})`;
  const others = await tx.person.count({ where: { role: 1, active: true, id: { not: personId } } });
  if (others === 0) throw conflict("Somebody must remain administrator.", "LAST_ADMINISTRATOR");
}
