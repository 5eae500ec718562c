import type { Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { type Item, itemOf } from "../content/items";

export type OwnAssignment = {
  id: number;
  personId: number;
  state: "open" | "done" | "withdrawn";
  title: string;
  attempts: number;
  score: number | null;
  doneAt: Date | null;
  zone: string;
  item: Item;
};

/** One item of a person's portal. Raises NOT_FOUND for anybody else's, and for one that was taken back. */
export async function loadOwnAssignment(tx: Tx, id: number, personId: number): Promise<OwnAssignment> {
  const row = await tx.assignment.findFirst({
    where: { id, personId, state: { not: "withdrawn" } },
    select: {
      id: true,
      personId: true,
      state: true,
      title: true,
      kind: true,
      content: true,
      attempts: true,
      score: true,
      doneAt: true,
      person: { select: { timezone: true } },
    },
  });
  if (!row) throw notFound();
  const { kind, content, person, ...rest } = row;
  return { ...rest, zone: person.timezone, item: itemOf(kind, content) };
}
