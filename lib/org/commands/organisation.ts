import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { rolesUnder } from "@/lib/auth/second-factor/duty";
import { secondFactorOf } from "@/lib/auth/second-factor/queries";
import { inTransaction, type Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { requireOrg } from "../access";
import { organisationSettings } from "../queries/organisation";
import type { OrganisationSettings, UpdateOrganisationInput } from "../schema/organisation";

/**
 * Changes the organisation; what is left out stays. Raises NOT_FOUND before set-up, FORBIDDEN, INVALID at
 * `secondFactorFor` for somebody who asks of others what they do not have themselves.
 */
export async function updateOrganisation(
  actor: Actor,
  input: UpdateOrganisationInput,
  outer?: Tx,
): Promise<OrganisationSettings> {
  requireOrg(actor, "editSettings");
  return inTransaction(async (tx) => {
    const before = await organisationSettings(tx);
    const { secondFactorFor = "nobody" } = input;
    if (rolesUnder(secondFactorFor).length > rolesUnder(before.secondFactorFor).length) {
      await requireOwnSecondFactor(tx, actor);
    }
    await tx.organisation.update({ where: { id: 1 }, data: input, select: { id: true } });
    const after = await organisationSettings(tx);
    await record(tx, actor, {
      ...{ action: "organisation.changed", subject: { kind: "organisation", id: 1 }, before, after },
    });
    return after;
  }, outer);
}

async function requireOwnSecondFactor(tx: Tx, actor: Actor): Promise<void> {
  if (actor.kind !== "person" || (await secondFactorOf(actor.id, tx))) return;
  throw invalid([{ path: ["secondFactorFor"], message: "enrolFirst" }]);
}
