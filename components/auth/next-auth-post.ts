/** Posts a form to one of NextAuth's endpoints with its CSRF token. Returns the status it answers with. */
export async function postToNextAuth(path: string, fields: Record<string, string>): Promise<number> {
  const token = await fetch("/api/auth/csrf", { headers: { accept: "application/json" } });
  if (!token.ok) return token.status;
  const { csrfToken }: { csrfToken: string } = await token.json();
  const answer = await fetch(`/api/auth/${path}`, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
  return answer.status;
}
