import { env } from "@/lib/env";

/** Whether people reach us over https, so that cookies may be Secure and carry the `__Host-` prefix. */
export const overHttps = () => env().NEXTAUTH_URL?.startsWith("https://") ?? false;

const named = (name: string) => `${overHttps() ? "__Host-" : ""}muster.${name}`;

export const sessionCookie = () => named("session");
export const callbackCookie = () => named("callback-url");
export const csrfCookie = () => named("csrf-token");

/** Parses a Cookie header; a value that is not properly encoded is taken as it stands. */
export function parseCookies(header: string | null): Record<string, string> {
  const cookies: Record<string, string> = {};
  for (const part of (header ?? "").split(";")) {
    const at = part.indexOf("=");
    if (at < 1) continue;
    const name = part.slice(0, at).trim();
    const raw = part.slice(at + 1).trim();
    try {
      cookies[name] ??= decodeURIComponent(raw);
    } catch {
      cookies[name] ??= raw;
    }
  }
  return cookies;
}
