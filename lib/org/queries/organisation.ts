import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { OrganisationSettings } from "../schema/organisation";

/** Whether the first-run set-up has been done. */
export async function isSetUp(tx: Tx = db()): Promise<boolean> {
  return (await tx.organisation.count()) > 0;
}

/** The organisation's name; empty before set-up. */
export async function organisationName(tx: Tx = db()): Promise<string> {
  const found = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  return found?.name ?? "";
}

/** Everything about the organisation that can be set. Raises NOT_FOUND before set-up. */
export async function organisationSettings(tx: Tx = db()): Promise<OrganisationSettings> {
  const found = await tx.organisation.findUnique({
    where: { id: 1 },
    select: {
      name: true,
      timezone: true,
      language: true,
      sendAccessMails: true,
      passwordGrant: true,
      secondFactorFor: true,
    },
  });
  if (!found) throw notFound();
  return found;
}
