import NextAuth from "next-auth";
import { isDatabaseDown } from "@/lib/db";
import { AppError, isAppError } from "@/lib/errors";
import { decodeText, mediaType, readBytes } from "@/lib/http/body";
import { contextOf } from "@/lib/http/context";
import { problemDialect } from "@/lib/http/dialects/problem";
import { log } from "@/lib/log";
import { callbackCookie, overHttps, parseCookies, sessionCookie } from "./cookies";
import { nextAuthOptions, type SignInCall } from "./next-auth-options";
import { sessionActor } from "./session";
import { sessionClaims } from "./session-cookie";

const knownActions = new Set(["session", "csrf", "providers", "signin", "signout", "callback", "error"]);

/** An absolute http(s) address or a path of ours; what NextAuth cannot read never reaches it. */
function isReadable(callbackUrl: string, origin: string): boolean {
  if (!callbackUrl.startsWith("/") && !/^https?:\/\//i.test(callbackUrl)) return false;
  return URL.canParse(callbackUrl, origin);
}

async function readForm(request: Request): Promise<Record<string, string>> {
  if (request.method !== "POST") return {};
  const text = decodeText(await readBytes(request, 64 * 1024));
  if (mediaType(request) === "application/x-www-form-urlencoded") {
    return Object.fromEntries(new URLSearchParams(text));
  }
  const body: unknown = text ? JSON.parse(text) : {};
  if (!body || typeof body !== "object" || Array.isArray(body)) throw new SyntaxError("not an object");
  return Object.fromEntries(Object.entries(body).map(([key, value]) => [key, String(value)]));
}

/** Calls NextAuth's handler with plain objects, so that what it sees is what we checked. */
async function runNextAuth(
  request: Request,
  form: Record<string, string>,
  segments: string[],
): Promise<Response> {
  const url = new URL(request.url);
  const context = contextOf(request);
  const cookies = parseCookies(request.headers.get("cookie"));
  const callback = cookies[callbackCookie()];
  if (callback !== undefined && !isReadable(callback, url.origin)) delete cookies[callbackCookie()];
  const claims = await sessionClaims(request.headers.get("cookie"));
  if (!claims || !(await sessionActor(claims, context.address))) delete cookies[sessionCookie()];

  // NextAuth takes the origin from the headers only when it is told that it may trust them.
  process.env.AUTH_TRUST_HOST ??= "true";
  const headers: Record<string, string> = {
    ...Object.fromEntries(request.headers),
    "x-forwarded-host": request.headers.get("host") ?? url.host,
    "x-forwarded-proto": overHttps() ? "https" : "http",
  };
  const answer = {
    status: 200,
    headers: new Headers(),
    cookies: [] as string[],
    body: null as string | null,
  };
  const response = {
    status(code: number) {
      answer.status = code;
      return response;
    },
    getHeader: (name: string) => (name === "Set-Cookie" ? answer.cookies : answer.headers.get(name)),
    setHeader(name: string, value: string | string[]) {
      if (name === "Set-Cookie") answer.cookies = [value].flat();
      else answer.headers.set(name, String(value));
      return response;
    },
    json(body: unknown) {
      answer.headers.set("Content-Type", "application/json");
      answer.body = JSON.stringify(body);
    },
    send(body: unknown) {
      if (typeof body === "string" || body == null) answer.body = body ?? null;
      else response.json(body);
    },
    end() {},
  };
  const query = { ...Object.fromEntries(url.searchParams), nextauth: segments };
  const from: SignInCall = { address: context.address, userAgent: request.headers.get("user-agent") ?? "" };
  const handle = ("default" in NextAuth ? NextAuth.default : NextAuth) as (
    ...call: unknown[]
  ) => Promise<void>;
  await handle(
    { method: request.method, query, body: form, cookies, headers },
    response,
    nextAuthOptions(from),
  );
  if (from.failure) throw from.failure;
  for (const one of answer.cookies) answer.headers.append("Set-Cookie", one);
  answer.headers.set("Cache-Control", "no-store");
  answer.headers.set("X-Content-Type-Options", "nosniff");
  return new Response(answer.body, { status: answer.status, headers: answer.headers });
}

/** `/api/auth/*`: NextAuth behind checks that turn its known 500s into clear refusals. */
export async function nextAuthHandler(request: Request): Promise<Response> {
  const { requestId } = contextOf(request);
  try {
    const url = new URL(request.url);
    const segments = url.pathname.split("/").filter(Boolean).slice(2);
    const action = segments[0] ?? "";
    if (!knownActions.has(action)) throw new AppError("NOT_FOUND", "Not found.");
    const postOnly = action === "callback";
    if (!["GET", "HEAD", "POST"].includes(request.method) || (postOnly && request.method !== "POST")) {
      throw new AppError("METHOD_NOT_ALLOWED", `Method "${request.method}" not allowed.`, {
        headers: { Allow: postOnly ? "POST" : "GET, HEAD, POST" },
      });
    }
    const form = await readForm(request).catch((error) => {
      throw isAppError(error) ? error : new AppError("INVALID", "The request could not be read.");
    });
    const callbackUrl = form.callbackUrl ?? url.searchParams.get("callbackUrl");
    if (callbackUrl && !isReadable(callbackUrl, url.origin)) {
      throw new AppError("INVALID", "callbackUrl is not an address of this site.");
    }
    return await runNextAuth(request, form, segments);
  } catch (error) {
    if (isAppError(error)) return problemDialect.failure(error, request, requestId);
    const down = isDatabaseDown(error);
    log[down ? "warn" : "error"]({ err: error, requestId }, "a sign-in request failed");
    const refusal = down
      ? new AppError("UNAVAILABLE", "The database is not available right now.", {
          headers: { "Retry-After": "5" },
        })
      : new AppError("INTERNAL", "Something went wrong on our side.");
    return problemDialect.failure(refusal, request, requestId);
  }
}
