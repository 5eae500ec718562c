import { recordAll } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { type Tx, translating } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import type { Prisma } from "@/lib/generated/prisma/client";
import { requireOrg } from "../access";
import { orgMeanings } from "./meanings";

/** Where and under which agreement somebody is going to work; what is null stays open. */
export type Settling = {
  personId: number;
  from: Day;
  unitId: number | null;
  sectionId: number | null;
  agreementId: number | null;
};

/**
 * Gives people who are being added their home and their employment from a day on, in as many statements as for one.
 * Raises INVALID at `unitId`, `sectionId` or `agreementId`, FORBIDDEN.
 */
export async function settle(actor: Actor, people: readonly Settling[], tx: Tx): Promise<void> {
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
