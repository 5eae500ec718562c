import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { inTransaction, type Tx } from "@/lib/db";
import { requireOrg } from "../access";
import { organisationSettings } from "../queries/organisation";
import type { OrganisationSettings, UpdateOrganisationInput } from "../schema/organisation";

/** Changes the organisation; what is left out stays. Raises NOT_FOUND before set-up, FORBIDDEN. */
export async function updateOrganisation(
  actor: Actor,
  input: UpdateOrganisationInput,
  outer?: Tx,
): Promise<OrganisationSettings> {
  requireOrg(actor, "editSettings");
  return inTransaction(async (tx) => {
    const before = await organisationSettings(tx);
    await tx.organisation.update({ where: { id: 1 }, data: input, select: { id: true } });
    const after = await organisationSettings(tx);
    await record(tx, actor, {
      ...{ action: "organisation.changed", subject: { kind: "organisation", id: 1 }, before, after },
    });
    return after;
  }, outer);
}
