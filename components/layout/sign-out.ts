/** Ends this session on the server and opens the sign-in page. Raises an Error when the server refuses. */
export async function signOut(): Promise<void> {
  const token = await fetch("/api/auth/csrf", { headers: { accept: "application/json" } });
  const { csrfToken }: { csrfToken: string } = await token.json();
  const answer = await fetch("/api/auth/signout", {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ csrfToken, json: "true", callbackUrl: "/login" }),
  });
  if (!answer.ok) throw new Error(`Signing out was refused with ${answer.status}.`);
  window.location.assign("/login");
}
