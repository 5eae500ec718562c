import { postToNextAuth } from "@/components/auth/next-auth-post";

export type SignInOutcome = "in" | "wrong" | "code" | "wrongCode" | "tooMany" | "unavailable";

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
  const { status, reason } = await postToNextAuth("callback/credentials", fields).catch(() => ({
    status: 503,
    reason: undefined,
  }));
  if (status < 400) return "in";
  if (status === 401) return reasons[reason ?? ""] ?? "wrong";
  return status === 429 ? "tooMany" : "unavailable";
}
