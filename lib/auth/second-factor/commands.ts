import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { db, inTransaction, lockPerson, type Tx } from "@/lib/db";
import { conflict, forbidden, invalid, notFound } from "@/lib/errors";
import type { SecurityMail } from "@/lib/mail/letters/security";
import { isAdministrator, type PersonActor } from "../actor";
import { byAnother, tellOwner } from "../tell-owner";
import { countTry, forgiveTry } from "../throttle";
import { proveSecondFactor } from "./prove";
import { forgetSpareCodes, writeRecoveryCodes } from "./recovery-codes";
import { newTotpSecret, openTotp, sealTotp, stepOfCode, totpKey } from "./totp";

const wrongCode = () => invalid([{ path: ["code"], message: "wrongCode" }]);
const own = (actor: PersonActor) => ({ kind: "person", id: actor.id }) as const;
const mine = <K extends SecurityMail>(actor: PersonActor, kind: K) => ({
  ...{ personId: actor.id, kind, from: actor.address },
});

/** A key for the caller's authenticator app; nothing is asked of them until they confirm it. Raises CONFLICT. */
export async function startSecondFactor(actor: PersonActor): Promise<{ key: string; uri: string }> {
  return inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    if (await isOn(tx, actor.id)) throw conflict("Two-step sign-in is on already.");
    await tx.secondFactor.deleteMany({ where: { personId: actor.id, kind: "totp" } });
    const secret = newTotpSecret();
    await tx.secondFactor.create({
      data: { personId: actor.id, kind: "totp", secret: sealTotp(secret), createdAt: now() },
    });
    const { email } = await tx.person.findUniqueOrThrow({ where: { id: actor.id }, select: { email: true } });
    const organisation = await tx.organisation.findFirst({ select: { name: true } });
    const { text, uri } = totpKey(secret, email, organisation?.name ?? "Muster");
    return { key: text, uri };
  });
}

/**
 * Turns two-step sign-in on with a first code of the app, and gives the recovery codes, once. API sign-ins by
 * password end, as such accounts have none. Raises INVALID at `code`, NOT_FOUND where none was started.
 */
export async function confirmSecondFactor(actor: PersonActor, code: string): Promise<string[]> {
  return limited(actor, () =>
    inTransaction(async (tx) => {
      await lockPerson(tx, actor.id);
      const started = await tx.secondFactor.findFirst({
        where: { personId: actor.id, kind: "totp", confirmedAt: null },
        select: { id: true, secret: true },
      });
      if (!started) throw notFound();
      const at = now();
      const step = stepOfCode(openTotp(started.secret), code.replace(/\s/g, ""), at);
      if (step === null) throw wrongCode();
      await tx.secondFactor.update({
        where: { id: started.id },
        data: { confirmedAt: at, counter: step },
      });
      await tx.tokenFamily.updateMany({
        where: { personId: actor.id, revokedAt: null },
        data: { revokedAt: at, reason: "secondFactor" },
      });
      await record(tx, actor, { action: "person.secondFactorOn", subject: own(actor) });
      await tellOwner(tx, mine(actor, "secondFactorOn"), {});
      return writeRecoveryCodes(tx, actor.id, at);
    }),
  );
}

/** Ten new recovery codes in place of the old ones. Raises INVALID at `code`. */
export async function renewRecoveryCodes(actor: PersonActor, code: string): Promise<string[]> {
  return limited(actor, () =>
    inTransaction(async (tx) => {
      await lockPerson(tx, actor.id);
      if (!(await proveSecondFactor(actor.id, code, tx))) throw wrongCode();
      await record(tx, actor, { action: "person.recoveryCodesRenewed", subject: own(actor) });
      await tellOwner(tx, mine(actor, "recoveryCodesRenewed"), {});
      return writeRecoveryCodes(tx, actor.id, now());
    }),
  );
}

/** The app is asked no more; without a passkey the password alone signs in again. Raises INVALID at `code`. */
export async function endSecondFactor(actor: PersonActor, code: string): Promise<void> {
  await limited(actor, () =>
    inTransaction(async (tx) => {
      await lockPerson(tx, actor.id);
      if (!(await proveSecondFactor(actor.id, code, tx))) throw wrongCode();
      await tx.secondFactor.deleteMany({ where: { personId: actor.id, kind: "totp" } });
      await forgetSpareCodes(tx, actor.id);
      await record(tx, actor, { action: "person.secondFactorOff", subject: own(actor) });
      await tellOwner(tx, mine(actor, "secondFactorOff"), { by: "" });
    }),
  );
}

/** For somebody who lost phone and codes: an administrator takes their second factor away. Raises FORBIDDEN, NOT_FOUND. */
export async function resetSecondFactor(actor: PersonActor, personId: number, outer?: Tx): Promise<void> {
  if (!isAdministrator(actor) || actor.id === personId) throw forbidden();
  await inTransaction(async (tx) => {
    await lockPerson(tx, personId);
    const { count } = await tx.secondFactor.deleteMany({ where: { personId } });
    if (count === 0) throw notFound();
    const subject = { kind: "person", id: personId };
    await record(tx, actor, { action: "person.secondFactorReset", subject });
    const by = byAnother(actor, personId);
    await tellOwner(tx, { personId, kind: "secondFactorOff", from: "" }, { by });
  }, outer);
}

const isOn = async (tx: Tx, personId: number) =>
  (await tx.secondFactor.count({ where: { personId, kind: "totp", confirmedAt: { not: null } } })) > 0;

/** Guesses of a signed-in browser count like those at the sign-in page. Raises TOO_MANY_REQUESTS. */
async function limited<T>(actor: PersonActor, work: () => Promise<T>): Promise<T> {
  const { email } = await db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true },
  });
  await countTry(email, actor.address);
  const done = await work();
  await forgiveTry(email, actor.address);
  return done;
}
