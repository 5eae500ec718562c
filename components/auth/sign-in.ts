import { postToNextAuth } from "@/components/auth/next-auth-post";

export type SignInOutcome = "in" | "wrong" | "tooMany" | "unavailable";

/** Opens a session in this browser. The outcome never says which of the two was wrong. */
export async function signIn(email: string, password: string): Promise<SignInOutcome> {
  const status = await postToNextAuth("callback/credentials", { email, password }).catch(() => 503);
  if (status < 400) return "in";
  if (status === 401) return "wrong";
  return status === 429 ? "tooMany" : "unavailable";
}
