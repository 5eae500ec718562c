import { db, type Tx } from "@/lib/db";
import { roles } from "../actor";

/** `since` is null where a passkey is the only second step. */
export type OwnSecondFactor = { since: string | null; recoveryLeft: number };

/** Since when an app is part of a person's sign-in, and how many recovery codes are left; null where it has one step. */
export async function secondFactorOf(personId: number, tx: Tx = db()): Promise<OwnSecondFactor | null> {
  const rows = await tx.secondFactor.findMany({
    where: { personId, confirmedAt: { not: null } },
    select: { kind: true, confirmedAt: true, usedAt: true },
  });
  if (rows.every(({ kind }) => kind === "recovery")) return null;
  const app = rows.find(({ kind }) => kind === "totp");
  return {
    since: app?.confirmedAt?.toISOString() ?? null,
    recoveryLeft: rows.filter(({ kind, usedAt }) => kind === "recovery" && usedAt === null).length,
  };
}

export type Unenrolled = { administrators: number; managers: number };

/** How many who can sign in have no second step yet, by the roles that may be asked for one. */
export async function countUnenrolled(tx: Tx = db()): Promise<Unenrolled> {
  const without = (role: number) =>
    tx.person.count({
      where: {
        ...{ role, active: true, signIn: { passwordHash: { not: null } } },
        secondFactors: { none: { confirmedAt: { not: null }, kind: { not: "recovery" } } },
      },
    });
  const [administrators, managers] = await Promise.all([
    without(roles.administrator),
    without(roles.manager),
  ]);
  return { administrators, managers };
}
