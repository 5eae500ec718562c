/** What an endpoint of NextAuth answered; the reason is ours, where there is one. */
export type NextAuthAnswer = { status: number; reason?: string };

/** Posts a form to one of NextAuth's endpoints with its CSRF token. */
export async function postToNextAuth(path: string, fields: Record<string, string>): Promise<NextAuthAnswer> {
  const token = await fetch("/api/auth/csrf", { headers: { accept: "application/json" } });
  if (!token.ok) return { status: token.status };
  const { csrfToken }: { csrfToken: string } = await token.json();
  const answer = await fetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  if (answer.ok) return { status: answer.status };
  const { reason }: { reason?: string } = await answer.json().catch(() => ({}));
  return { status: answer.status, ...(reason ? { reason } : {}) };
}
