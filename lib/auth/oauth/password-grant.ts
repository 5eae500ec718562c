import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { db, inTransaction, lockPerson, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { type Duty, rolesUnder } from "../second-factor/duty";
import { checkCredentials, type SignedIn } from "../sign-in";
import { issuePair } from "./issue";
import type { IssuedToken } from "./schema";

const wrong = () =>
  new AppError("UNAUTHENTICATED", "The e-mail or the password is wrong.", {
    reason: "INVALID_USERNAME_OR_PASSWORD",
  });

const switchedOff = () =>
  new AppError("INVALID", "Signing in with a password is switched off here.", {
    reason: "INVALID_PARAMETER_VALUE",
  });

/**
 * A first pair of tokens for an e-mail and password. One 401 whatever is wrong, also for an account that has a second
 * factor or must have one; 400 where the grant is switched off; 429 past the limits of tries.
 */
export async function passwordGrant(
  username: string,
  password: string,
  address: string,
): Promise<IssuedToken> {
  const duty = await dutyWhereOn();
  if (!duty) throw switchedOff();
  const person = await checkCredentials(username, password, address);
  if (!person || person.hasSecondFactor || rolesUnder(duty).some((role) => role === person.role))
    throw wrong();
  return inTransaction(async (tx) => {
    await lockPerson(tx, person.personId);
    if (!(await stillFits(tx, person))) throw wrong();
    const at = now();
    const { id } = await tx.tokenFamily.create({
      data: { personId: person.personId, createdAt: at },
      select: { id: true },
    });
    const actor = { kind: "system", name: person.name } as const;
    const subject = { kind: "person", id: person.personId };
    await record(tx, actor, { action: "person.signedInToApi", subject, after: { family: id, address } });
    return issuePair(tx, id, null, at);
  });
}

/** Who must have a second factor, where the grant is on; null where it is off. */
async function dutyWhereOn(): Promise<Duty | null> {
  if (!env().PASSWORD_GRANT) return null;
  const organisation = await db().organisation.findUnique({
    where: { id: 1 },
    select: { passwordGrant: true, secondFactorFor: true },
  });
  return organisation?.passwordGrant ? organisation.secondFactorFor : null;
}

/** Nothing was changed between the check and the lock: password, sign-out everywhere, deactivation. */
async function stillFits(tx: Tx, { personId, sessionVersion }: SignedIn): Promise<boolean> {
  const found = await tx.signIn.count({ where: { personId, sessionVersion, person: { active: true } } });
  return found === 1;
}
