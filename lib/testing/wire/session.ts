import { encode } from "next-auth/jwt";
import { sessionCookie } from "@/lib/auth/cookies";
import { openSession } from "@/lib/auth/session";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import type { Handler } from "@/lib/http/handler";

const origin = "http://muster.test";

/** The cookie of a person who has just signed in; they get a sign-in when they have none. */
export async function cookieOf(person: { id: number }): Promise<string> {
  const { sessionVersion } = await db().signIn.upsert({
    where: { personId: person.id },
    create: { personId: person.id },
    update: {},
    select: { sessionVersion: true },
  });
  const token = await openSession(person.id, sessionVersion, { userAgent: "test", address: "192.0.2.7" });
  return `${sessionCookie()}=${await encode({ token, secret: env().NEXTAUTH_SECRET })}`;
}

type Sent = { method?: string; path: string; body?: unknown; cookie?: string | null; from?: string };

/** Asks a handler as a page of ours would: JSON, same origin, signed in. Gives status and parsed answer. */
export async function asked(handler: Handler, { method = "GET", path, body, cookie, from = origin }: Sent) {
  const response = await handler(
    new Request(`${origin}${path}`, {
      method,
      headers: {
        ...{ host: new URL(origin).host, origin: from },
        ...(cookie ? { cookie } : {}),
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  return { status: response.status, body: text ? JSON.parse(text) : null };
}
