import { db, type Tx } from "@/lib/db";

export type PlaceNames = {
  units: { id: number; name: string; parentId: number | null }[];
  sections: { id: number; name: string; unitId: number }[];
  agreements: { id: number; name: string }[];
};

/** What units, sections and agreements in use are called. */
export async function placeNames(tx: Tx = db()): Promise<PlaceNames> {
  const inUse = { where: { archivedAt: null }, orderBy: { id: "asc" } } as const;
  const named = { id: true, name: true } as const;
  return {
    units: await tx.unit.findMany({ ...inUse, select: { ...named, parentId: true } }),
    sections: await tx.section.findMany({ ...inUse, select: { ...named, unitId: true } }),
    agreements: await tx.agreement.findMany({ ...inUse, select: named }),
  };
}
