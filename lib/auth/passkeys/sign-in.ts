import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  verifyAuthenticationResponse,
} from "@simplewebauthn/server";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { SignedIn } from "../sign-in";
import { countPasskeyAsked, countTry, forgiveTry } from "../throttle";
import { newChallenge, takeChallenge } from "./challenge";
import { counted } from "./commands";
import { relyingParty, userHandle } from "./relying-party";
import { passkeyAnswer } from "./schema";

/** What a browser needs to sign in with any passkey it has for this site. Raises TOO_MANY_REQUESTS. */
export async function askForPasskey(address: string) {
  await countPasskeyAsked(address);
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    challenge: await newChallenge(null),
    userVerification: "required",
  });
  return { ...options };
}

/**
 * The person behind a passkey that signed a challenge of ours, or null: unknown, not verified by its owner, answered
 * before and deactivated are all the same to the caller. It stands for both steps. Raises TOO_MANY_REQUESTS.
 */
export async function checkPasskey(text: string, address: string): Promise<SignedIn | null> {
  const answer = parsed(text);
  if (!answer) return null;
  const account = `passkey ${answer.id.slice(0, 150)}`;
  await countTry(account, address);
  const found = await db().secondFactor.findFirst({
    where: { credential: answer.id, kind: "passkey", person: { active: true, signIn: { isNot: null } } },
    select: {
      ...{ id: true, personId: true, secret: true, counter: true },
      person: {
        select: {
          ...{ firstName: true, lastName: true, role: true },
          signIn: { select: { sessionVersion: true } },
        },
      },
    },
  });
  if (!found?.person.signIn || !isHandleOf(answer, found.personId)) return null;
  const { id, origin } = relyingParty();
  const outcome = await verifyAuthenticationResponse({
    response: answer,
    expectedChallenge: (challenge) => takeChallenge(challenge, null),
    expectedOrigin: origin,
    expectedRPID: id,
    requireUserVerification: true,
    credential: { id: answer.id, publicKey: new Uint8Array(found.secret), counter: found.counter },
  }).catch(() => null);
  if (!outcome?.verified) return null;
  const counter = counted(outcome.authenticationInfo.newCounter);
  const { count } = await db().secondFactor.updateMany({
    where: { id: found.id, counter: found.counter },
    data: { counter, usedAt: now() },
  });
  if (count === 0) return null;
  await forgiveTry(account, address);
  const { firstName, lastName, role, signIn } = found.person;
  return {
    personId: found.personId,
    name: `${firstName} ${lastName}`,
    role,
    sessionVersion: signIn.sessionVersion,
    hasSecondFactor: true,
  };
}

function parsed(text: string): AuthenticationResponseJSON | null {
  try {
    const { success, data } = passkeyAnswer.safeParse(JSON.parse(text));
    return success ? (data as unknown as AuthenticationResponseJSON) : null;
  } catch {
    return null;
  }
}

/** A discoverable passkey says whose it is; that must agree with whom we know it from. */
const isHandleOf = ({ response }: AuthenticationResponseJSON, personId: number): boolean =>
  response.userHandle === Buffer.from(userHandle(personId)).toString("base64url");
