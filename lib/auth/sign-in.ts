import { record } from "@/lib/audit";
import { db, inTransaction, type Tx } from "@/lib/db";
import { AppError, invalid } from "@/lib/errors";
import { type PersonActor, system } from "./actor";
import { passwordFits } from "./password";
import { proveSecondFactor } from "./second-factor/prove";
import { secondFactorOf } from "./second-factor/queries";
import { tellOwner } from "./tell-owner";
import { countTry, forgiveTry } from "./throttle";

export type SignedIn = {
  personId: number;
  name: string;
  sessionVersion: number;
  role: number;
  hasSecondFactor: boolean;
};

/** How an e-mail is looked up, and how its tries are counted; PostgreSQL takes no NUL, and no e-mail has one. */
const accountOf = (email: string): string =>
  email.trim().toLowerCase().slice(0, 200).replaceAll("\0", "\uFFFD");

/**
 * The person behind an e-mail (any case, trimmed) and password, or null: unknown, wrong, without
 * sign-in and deactivated are all the same to the caller, in answer and in time. Throws 429 past the
 * limits.
 */
export async function checkCredentials(
  email: string,
  password: string,
  address: string,
): Promise<SignedIn | null> {
  const account = accountOf(email);
  await countTry(account, address);
  const person = await db().person.findUnique({
    where: { email: account },
    select: {
      id: true,
      firstName: true,
      lastName: true,
      active: true,
      role: true,
      signIn: { select: { passwordHash: true, sessionVersion: true } },
      secondFactors: {
        where: { confirmedAt: { not: null }, kind: { not: "recovery" } },
        select: { id: true },
      },
    },
  });
  const usable = person?.active ? (person.signIn?.passwordHash ?? null) : null;
  if (!(await passwordFits(password, usable)) || !person?.signIn) return null;
  await forgiveTry(account, address);
  return {
    personId: person.id,
    name: `${person.firstName} ${person.lastName}`,
    sessionVersion: person.signIn.sessionVersion,
    role: person.role,
    hasSecondFactor: person.secondFactors.length > 0,
  };
}

const unproven = (reason: string, message: string) => new AppError("UNAUTHENTICATED", message, { reason });

/**
 * Like `checkCredentials`, and where the account has a second factor its code as well. Raises UNAUTHENTICATED with
 * the reason SECOND_FACTOR_REQUIRED or SECOND_FACTOR_WRONG, to those who know the password only.
 */
export async function checkSignIn(
  { email, password, code }: { email: string; password: string; code: string },
  address: string,
): Promise<SignedIn | null> {
  const found = await checkCredentials(email, password, address);
  if (!found?.hasSecondFactor) return found;
  if (!code.trim()) throw unproven("SECOND_FACTOR_REQUIRED", "A code of your authenticator app is needed.");
  const account = accountOf(email);
  await countTry(account, address);
  const proof = await inTransaction(async (tx) => {
    const by = await proveSecondFactor(found.personId, code, tx);
    if (by === "recovery") await noteRecoveryCode(tx, found, address);
    return by;
  });
  if (!proof) throw unproven("SECOND_FACTOR_WRONG", "This code is not right, or it was used already.");
  await forgiveTry(account, address);
  return found;
}

/** That the caller knows their password, before they change how their account is entered. Raises INVALID, TOO_MANY_REQUESTS. */
export async function checkOwnPassword(actor: PersonActor, password: string): Promise<void> {
  const { email, signIn } = await db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, signIn: { select: { passwordHash: true } } },
  });
  await countTry(email, actor.address);
  const fits = await passwordFits(password, signIn?.passwordHash ?? null);
  if (!fits) throw invalid([{ path: ["password"], message: "wrongPassword" }]);
  await forgiveTry(email, actor.address);
}

async function noteRecoveryCode(tx: Tx, { personId, name }: SignedIn, address: string): Promise<void> {
  const left = (await secondFactorOf(personId, tx))?.recoveryLeft ?? 0;
  const subject = { kind: "person", id: personId };
  await record(tx, system(name), { action: "person.recoveryCodeUsed", subject, after: { left, address } });
  await tellOwner(tx, { personId, kind: "recoveryCodeUsed", from: address }, { left: String(left) });
}
