import { type NextAuthAnswer, postToNextAuth } from "@/components/auth/next-auth-post";

export type SignInOutcome =
  | "in"
  | "wrong"
  | "code"
  | "wrongCode"
  | "wrongPasskey"
  | "tooMany"
  | "unavailable";

const reasons: Record<string, SignInOutcome> = {
  SECOND_FACTOR_REQUIRED: "code",
  SECOND_FACTOR_WRONG: "wrongCode",
};

/**
 * Opens a session in this browser; "code" asks for the account's second step. The outcome never says which of e-mail
 * and password was wrong.
 */
export async function signIn(email: string, password: string, code = ""): Promise<SignInOutcome> {
  const fields = { email, password, ...(code ? { code } : {}) };
  return outcomeOf(await postToNextAuth("callback/credentials", fields).catch(() => ({ status: 503 })));
}

/** What an answer of NextAuth means for somebody who signs in. */
export function outcomeOf({ status, reason }: NextAuthAnswer): SignInOutcome {
  if (status < 400) return "in";
  if (status === 401) return reasons[reason ?? ""] ?? "wrong";
  return status === 429 ? "tooMany" : "unavailable";
}
