import { db } from "@/lib/db";

export type OwnPasskey = { id: number; name: string; madeAt: string; usedAt: string | null };

/** Somebody's passkeys, the oldest first. */
export async function passkeysOf(personId: number): Promise<OwnPasskey[]> {
  const rows = await db().secondFactor.findMany({
    where: { personId, kind: "passkey" },
    orderBy: { id: "asc" },
    select: { id: true, label: true, createdAt: true, usedAt: true },
  });
  return rows.map(({ id, label, createdAt, usedAt }) => ({
    ...{ id, name: label, madeAt: createdAt.toISOString(), usedAt: usedAt?.toISOString() ?? null },
  }));
}
