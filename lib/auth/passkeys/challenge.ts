import { randomBytes } from "node:crypto";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import { hashSecret } from "../secret";

const minutes = 5;

/** Something new to sign, for somebody who registers a passkey or, without a person, for whoever signs in. */
export async function newChallenge(personId: number | null): Promise<Uint8Array<ArrayBuffer>> {
  const challenge = new Uint8Array(randomBytes(32));
  const expiresAt = new Date(now().getTime() + minutes * 60_000);
  const hash = hashSecret(Buffer.from(challenge).toString("base64url"));
  await db().passkeyChallenge.create({ data: { hash, personId, expiresAt } });
  return challenge;
}

/** Whether this was asked, for the same person, within five minutes and not answered before; it is now. */
export async function takeChallenge(challenge: string, personId: number | null): Promise<boolean> {
  const { count } = await db().passkeyChallenge.deleteMany({
    where: { hash: hashSecret(challenge), personId, expiresAt: { gt: now() } },
  });
  return count === 1;
}

/** Deletes what nobody answered in time. */
export async function sweepChallenges(): Promise<void> {
  await db().passkeyChallenge.deleteMany({ where: { expiresAt: { lt: now() } } });
}
