import type { NextAuthOptions } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { callbackCookie, csrfCookie, overHttps, sessionCookie } from "./cookies";
import { checkPasskey } from "./passkeys/sign-in";
import { absoluteSeconds, closeSession, openSession } from "./session";
import { checkSignIn, type SignedIn } from "./sign-in";

/** Where a sign-in comes from; `failure` is set when it ended by anything but right or wrong. */
export type SignInCall = { address: string; userAgent: string; failure?: unknown };

const cookie = (name: string) => ({
  name,
  options: { httpOnly: true, sameSite: "lax" as const, path: "/", secure: overHttps() },
});

/** Only paths of our own; anything else, and anything unreadable, leads home. */
function ownPath(url: string, baseUrl: string): string {
  try {
    const target = new URL(url, baseUrl);
    return target.origin === new URL(baseUrl).origin ? target.href : baseUrl;
  } catch {
    return baseUrl;
  }
}

/** Whom a check found, as NextAuth wants them; what ended it otherwise is kept for the answer. */
async function userOf(check: Promise<SignedIn | null>, from: SignInCall) {
  const found = await check.catch((error) => {
    from.failure = error;
    return null;
  });
  // Whose it was not is not known, and neither address nor e-mail belongs in a log.
  log.info(found ? { personId: found.personId } : {}, found ? "somebody signed in" : "a sign-in was refused");
  return found && { id: String(found.personId), name: found.name, sessionVersion: found.sessionVersion };
}

/** NextAuth for one request, which says where a sign-in comes from. */
export function nextAuthOptions(from: SignInCall): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: absoluteSeconds },
    useSecureCookies: overHttps(),
    cookies: {
      sessionToken: cookie(sessionCookie()),
      callbackUrl: cookie(callbackCookie()),
      csrfToken: cookie(csrfCookie()),
    },
    pages: { signIn: "/login", signOut: "/login", error: "/login" },
    providers: [
      CredentialsProvider({
        credentials: { email: {}, password: {}, code: {} },
        async authorize(credentials) {
          const { email, password, code = "" } = credentials ?? {};
          if (typeof email !== "string" || typeof password !== "string") return null;
          return userOf(checkSignIn({ email, password, code }, from.address), from);
        },
      }),
      CredentialsProvider({
        id: "passkey",
        credentials: { answer: {} },
        async authorize(credentials) {
          const { answer } = credentials ?? {};
          return typeof answer === "string" ? userOf(checkPasskey(answer, from.address), from) : null;
        },
      }),
    ],
    callbacks: {
      redirect: async ({ url, baseUrl }) => ownPath(url, baseUrl),
      /** The cookie holds a session's id and version and nothing that could go stale. */
      async jwt({ token, user }) {
        if (!user) return token;
        const version = (user as { sessionVersion?: number }).sessionVersion ?? 1;
        return { sub: user.id, ...(await openSession(Number(user.id), version, from)) };
      },
      async session({ session, token }) {
        return Object.assign(session, { user: { id: Number(token.sub) } });
      },
    },
    events: {
      async signOut({ token }) {
        if (typeof token?.sid === "string") await closeSession(token.sid);
      },
    },
    logger: {
      error: (code, metadata) => log.warn({ code, err: metadata }, "sign-in failed unexpectedly"),
      warn: () => {},
      debug: () => {},
    },
  };
}
