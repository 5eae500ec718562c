import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { db, inTransaction, type Tx } from "@/lib/db";
import { AppError, invalid } from "@/lib/errors";
import type { InviteKind } from "@/lib/generated/prisma/client";
import { system } from "./actor";
import { hashPassword } from "./password";
import { passwordProblem } from "./password-policy";
import { hashSecret, newSecret } from "./secret";
import { closeEverything } from "./session";
import { tellOwner } from "./tell-owner";

const daysValid: Record<InviteKind, number> = { access: 7, reset: 1 };

/**
 * Makes a single-use link secret for a person and voids the earlier ones of its kind; only the hash is
 * stored. An access link lives seven days, a reset link one.
 */
export async function createInvite(
  tx: Tx,
  personId: number,
  kind: InviteKind,
  expiresAt?: Date,
): Promise<string> {
  return (await createInvites(tx, [personId], kind, expiresAt)).get(personId) as string;
}

/** One for each of these people; gives the secrets by person. */
export async function createInvites(
  tx: Tx,
  personIds: readonly number[],
  kind: InviteKind,
  until?: Date,
): Promise<Map<number, string>> {
  const createdAt = now();
  const expiresAt = until ?? new Date(createdAt.getTime() + daysValid[kind] * 86_400_000);
  const secrets = new Map(personIds.map((id) => [id, newSecret()]));
  await tx.invite.updateMany({
    where: { personId: { in: [...personIds] }, kind, usedAt: null },
    data: { usedAt: createdAt },
  });
  await tx.invite.createMany({
    data: [...secrets].map(([personId, secret]) => ({
      ...{ personId, kind, createdAt, expiresAt },
      hash: hashSecret(secret),
    })),
  });
  return secrets;
}

/** Links to choose another password are dead: the mailbox they went to is no longer the person's. */
export async function voidResets(tx: Tx, personId: number): Promise<void> {
  await tx.invite.updateMany({ where: { personId, kind: "reset", usedAt: null }, data: { usedAt: now() } });
}

export type OpenInvite = {
  personId: number;
  firstName: string;
  lastName: string;
  email: string;
  kind: InviteKind;
};

/** The live invite behind a link's secret; null when it is unknown, used, expired or its person inactive. */
export async function readInvite(secret: string, tx: Tx = db()): Promise<OpenInvite | null> {
  const invite = await tx.invite.findUnique({
    where: { hash: hashSecret(secret) },
    select: {
      kind: true,
      usedAt: true,
      expiresAt: true,
      person: { select: { id: true, firstName: true, lastName: true, email: true, active: true } },
    },
  });
  if (!invite || invite.usedAt || invite.expiresAt <= now() || !invite.person.active) return null;
  const { id, firstName, lastName, email } = invite.person;
  return { personId: id, firstName, lastName, email, kind: invite.kind };
}

const deadLink = () =>
  new AppError("GONE", "This link has been used or has expired. Ask for a new one.", { reason: "LINK_DEAD" });

/**
 * Uses an access or reset link once: stores the password and ends every other sign-in of the person.
 * Raises GONE for a dead link and INVALID with the field `password`; then the link stays usable.
 */
export async function choosePassword(secret: string, password: string, address = ""): Promise<OpenInvite> {
  const seen = await readInvite(secret);
  if (!seen) throw deadLink();
  const organisation = await db().organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const problem = passwordProblem(password, [
    "muster",
    organisation?.name ?? "",
    seen.firstName,
    seen.lastName,
    seen.email.split("@")[0] ?? "",
  ]);
  if (problem) throw invalid([{ path: ["password"], message: problem }]);
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const at = now();
    const taken = await tx.invite.updateMany({
      where: { hash: hashSecret(secret), usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
    });
    if (taken.count === 0) throw deadLink();
    const had = await tx.signIn.count({ where: { personId: seen.personId, passwordHash: { not: null } } });
    await tx.signIn.upsert({
      where: { personId: seen.personId },
      create: { personId: seen.personId, passwordHash, passwordSetAt: at },
      update: { passwordHash, passwordSetAt: at },
    });
    await closeEverything(tx, seen.personId, "password");
    await record(tx, system("invite"), {
      action: "person.passwordChosen",
      subject: { kind: "person", id: seen.personId },
    });
    if (had) await tellOwner(tx, { personId: seen.personId, kind: "passwordChanged", from: address }, {});
    return seen;
  });
}
