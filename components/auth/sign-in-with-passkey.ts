import { startAuthentication } from "@simplewebauthn/browser";
import { postToNextAuth } from "@/components/auth/next-auth-post";
import { outcomeOf, type SignInOutcome } from "@/components/auth/sign-in";
import { askForPasskeyContract } from "@/lib/auth/passkeys/contract";
import { isAppError } from "@/lib/errors";
import { call } from "@/lib/http/client";

/** Has the browser sign with one of its passkeys for this site, and opens a session with that. */
export async function signInWithPasskey(): Promise<SignInOutcome | "passkeyCancelled"> {
  try {
    const optionsJSON = await call(askForPasskeyContract, { body: {} });
    const answer = await startAuthentication({ optionsJSON: optionsJSON as never }).catch(() => null);
    if (!answer) return "passkeyCancelled";
    const outcome = outcomeOf(await postToNextAuth("callback/passkey", { answer: JSON.stringify(answer) }));
    return outcome === "wrong" ? "wrongPasskey" : outcome;
  } catch (error) {
    return isAppError(error) && error.code === "TOO_MANY_REQUESTS" ? "tooMany" : "unavailable";
  }
}
