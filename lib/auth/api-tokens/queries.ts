import { db } from "@/lib/db";
import { forbidden } from "@/lib/errors";
import { type Actor, isAdministrator } from "../actor";
import type { ApiTokenEntry } from "./contract";

/** Every live key, newest first, with its owner and last use; never the key itself. Raises FORBIDDEN. */
export async function listApiTokens(actor: Actor): Promise<ApiTokenEntry[]> {
  if (!isAdministrator(actor)) throw forbidden();
  const rows = await db().apiToken.findMany({
    where: { revokedAt: null },
    orderBy: { id: "desc" },
    select: {
      id: true,
      name: true,
      createdAt: true,
      lastUsedAt: true,
      person: { select: { id: true, firstName: true, lastName: true, active: true } },
    },
  });
  return rows.map(({ id, name, createdAt, lastUsedAt, person }) => ({
    id,
    name,
    owner: { id: person.id, name: `${person.firstName} ${person.lastName}`, isActive: person.active },
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
  }));
}
