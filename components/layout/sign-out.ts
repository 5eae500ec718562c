import { postToNextAuth } from "@/components/auth/next-auth-post";

/** Ends this session on the server and opens the sign-in page. Raises an Error when the server refuses. */
export async function signOut(): Promise<void> {
  const { status } = await postToNextAuth("signout", { callbackUrl: "/login" });
  if (status >= 400) throw new Error(`Signing out was refused with ${status}.`);
  window.location.assign("/login");
}
