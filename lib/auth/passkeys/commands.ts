import {
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import { record } from "@/lib/audit";
import { now } from "@/lib/clock";
import { db, inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { conflict, invalid, notFound } from "@/lib/errors";
import type { PersonActor } from "../actor";
import { firstRecoveryCodes, forgetSpareCodes } from "../second-factor/recovery-codes";
import { checkOwnPassword } from "../sign-in";
import { tellOwner } from "../tell-owner";
import { newChallenge, takeChallenge } from "./challenge";
import { relyingParty, userHandle } from "./relying-party";

const refused = () => invalid([{ path: ["name"], message: "passkeyRefused" }]);

/** What the caller's browser needs to make a passkey. Raises INVALID at `password`, TOO_MANY_REQUESTS. */
export async function startPasskey(actor: PersonActor, password: string) {
  await checkOwnPassword(actor, password);
  const { email, secondFactors } = await db().person.findUniqueOrThrow({
    where: { id: actor.id },
    select: { email: true, secondFactors: { where: { kind: "passkey" }, select: { credential: true } } },
  });
  const organisation = await db().organisation.findFirst({ select: { name: true } });
  const options = await generateRegistrationOptions({
    rpID: relyingParty().id,
    rpName: organisation?.name ?? "Muster",
    userName: email,
    userDisplayName: actor.name,
    userID: userHandle(actor.id),
    challenge: await newChallenge(actor.id),
    attestationType: "none",
    excludeCredentials: secondFactors.flatMap(({ credential }) => (credential ? [{ id: credential }] : [])),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  return { ...options };
}

/**
 * Keeps a passkey that the caller's browser made for the challenge it was given; it counts as a second factor, so
 * recovery codes come along with the first, and API sign-ins by password end. Raises INVALID at `name` for an answer
 * that does not verify, CONFLICT for a passkey that is somebody's already.
 */
export async function addPasskey(
  actor: PersonActor,
  { name, answer }: { name: string; answer: object },
): Promise<{ recoveryCodes: string[] | null }> {
  const credential = await verified(actor.id, answer as RegistrationResponseJSON);
  const taken = () => conflict("This passkey is known already.", "PASSKEY_TAKEN");
  const write = () =>
    inTransaction(async (tx) => {
      await lockPerson(tx, actor.id);
      const at = now();
      await tx.secondFactor.create({
        data: {
          ...{ personId: actor.id, kind: "passkey", label: name, credential: credential.id },
          ...{ secret: credential.publicKey, counter: counted(credential.counter) },
          ...{ confirmedAt: at, createdAt: at },
        },
      });
      await endPasswordSignIns(tx, actor.id, at);
      const subject = { kind: "person", id: actor.id };
      await record(tx, actor, { action: "person.passkeyAdded", subject, after: { name } });
      const mail = { personId: actor.id, kind: "passkeyAdded", from: actor.address } as const;
      await tellOwner(tx, mail, { passkey: name });
      return { recoveryCodes: await firstRecoveryCodes(tx, actor.id, at) };
    });
  return translating(write, { SecondFactor_credential_key: taken });
}

async function verified(personId: number, response: RegistrationResponseJSON) {
  const { id, origin } = relyingParty();
  const outcome = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge(challenge, personId),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
  }).catch(() => null);
  if (!outcome?.verified) throw refused();
  return outcome.registrationInfo.credential;
}

/** Forgets one of the caller's passkeys. Raises INVALID at `password`, NOT_FOUND, TOO_MANY_REQUESTS. */
export async function removePasskey(actor: PersonActor, id: number, password: string): Promise<void> {
  const where = { id, personId: actor.id, kind: "passkey" } as const;
  const passkey = await db().secondFactor.findFirst({ where, select: { label: true } });
  if (!passkey) throw notFound();
  await checkOwnPassword(actor, password);
  await inTransaction(async (tx) => {
    await lockPerson(tx, actor.id);
    const { count } = await tx.secondFactor.deleteMany({ where });
    if (count === 0) throw notFound();
    await forgetSpareCodes(tx, actor.id);
    const subject = { kind: "person", id: actor.id };
    await record(tx, actor, { action: "person.passkeyRemoved", subject, before: { name: passkey.label } });
    const mail = { personId: actor.id, kind: "passkeyRemoved", from: actor.address } as const;
    await tellOwner(tx, mail, { passkey: passkey.label });
  });
}

const endPasswordSignIns = (tx: Tx, personId: number, at: Date) =>
  tx.tokenFamily.updateMany({
    where: { personId, revokedAt: null },
    data: { revokedAt: at, reason: "secondFactor" },
  });

/** Counters of authenticators have 32 bits without a sign. */
export const counted = (counter: number): number => Math.min(counter, 2_147_483_647);
