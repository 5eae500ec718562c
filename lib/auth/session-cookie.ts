import { decode } from "next-auth/jwt";
import { env } from "@/lib/env";
import type { PersonActor } from "./actor";
import { parseCookies, sessionCookie } from "./cookies";
import { type SessionClaims, sessionActor } from "./session";

/** What the session cookie claims, or null when it is absent, broken, forged or past its age. */
export async function sessionClaims(cookieHeader: string | null): Promise<SessionClaims | null> {
  const token = parseCookies(cookieHeader)[sessionCookie()];
  if (!token || token.length > 4096) return null;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET });
    if (typeof claims?.sid !== "string" || typeof claims.sv !== "number") return null;
    return { sid: claims.sid, sv: claims.sv };
  } catch {
    return null;
  }
}

/** The person that a request's session cookie belongs to, checked against the database. */
export async function actorOfCookie(
  cookieHeader: string | null,
  address: string,
): Promise<PersonActor | null> {
  const claims = await sessionClaims(cookieHeader);
  return claims && sessionActor(claims, address);
}
