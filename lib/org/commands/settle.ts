import { recordAll } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { type Tx, translating } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import type { Prisma } from "@/lib/generated/prisma/client";
import { requireOrg } from "../access";
import { addEmployment } from "./employments";
import { orgMeanings } from "./meanings";
import { addMembership } from "./memberships";

/** Where and under which agreement somebody is going to work; what is null stays open. */
export type Settling = {
  unitId: number | null;
  sectionId: number | null;
  agreementId: number | null;
};

/**
 * Gives a person their home and their employment from a day on, as a part of adding them. Raises INVALID at
 * `unitId`, `sectionId` or `agreementId`, FORBIDDEN.
 */
export async function settle(
  actor: Actor,
  personId: number,
  from: Day,
  { unitId, sectionId, agreementId }: Settling,
  tx: Tx,
): Promise<void> {
  const open = { from, to: null };
  if (unitId !== null) await addMembership(actor, personId, { ...open, unitId, sectionId, home: true }, tx);
  if (agreementId !== null) {
    await addEmployment(actor, personId, { ...open, agreementId, mayWriteLeave: true }, tx);
  }
}

/** The same for many people who have just been added, in as many statements as for one. Raises the same. */
export async function settleMany(
  actor: Actor,
  people: readonly (Settling & { personId: number; from: Day })[],
  tx: Tx,
): Promise<void> {
  requireOrg(actor, "editStaffing");
  const memberships = people.flatMap(({ personId, from, unitId, sectionId }) =>
    unitId === null ? [] : [{ personId, unitId, sectionId, home: true, from, to: null }],
  );
  const employments = people.flatMap(({ personId, from, agreementId }) =>
    agreementId === null ? [] : [{ personId, agreementId, from, to: null, mayWriteLeave: true }],
  );
  const [places, contracts] = await translating(
    async () => [
      await insertMany(tx, "Membership", memberships),
      await insertMany(tx, "Employment", employments),
    ],
    orgMeanings,
  );
  const entry = (
    kind: "membership" | "employment",
    id: number | undefined,
    { personId, ...after }: { personId: number; from: Day },
  ) => ({
    action: `${kind}.added`,
    subject: { kind: "person", id: personId },
    after: { [kind]: id, ...after } as Prisma.InputJsonObject,
  });
  await recordAll(tx, actor, [
    ...memberships.map((row, index) => entry("membership", places?.[index], row)),
    ...employments.map((row, index) => entry("employment", contracts?.[index], row)),
  ]);
}
