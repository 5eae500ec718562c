import { type NextRequest, NextResponse } from "next/server";
import { apiHeaders } from "@/lib/http/api-headers";
import { pageContentSecurityPolicy, pageHeaders, secretPageHeaders } from "@/lib/http/security-headers";

/**
 * Gives every answer its security headers and every page a nonce. It decides nothing about who may see what: each page
 * and each handler does that itself.
 */
export function proxy(request: NextRequest): NextResponse {
  const path = request.nextUrl.pathname;
  if (isDocument(path)) return NextResponse.next();
  return isData(path) ? dataAnswer() : pageAnswer(request);
}

/** The handlers set the same headers themselves; this covers the answers that Next gives in their place. */
function dataAnswer(): NextResponse {
  const response = NextResponse.next();
  for (const [name, value] of apiHeaders) response.headers.set(name, value);
  return response;
}

function pageAnswer(request: NextRequest): NextResponse {
  const nonce = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(18))));
  const policy = pageContentSecurityPolicy(nonce, process.env.NODE_ENV === "development");

  const headers = new Headers(request.headers);
  headers.set("x-nonce", nonce);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  for (const [name, value] of Object.entries(pageHeaders)) response.headers.set(name, value);
  response.headers.set("Content-Security-Policy", policy);
  if (isSecret(request.nextUrl.pathname)) {
    for (const [name, value] of Object.entries(secretPageHeaders)) response.headers.set(name, value);
  }
  return response;
}

const isData = (path: string) => /^\/(api|v2)(\/|$)/.test(path);

/** Pages whose address is the key to them. */
const isSecret = (path: string) => /^\/welcome(\/|$)/.test(path);

/** The two API descriptions, a mail as its reader sees it, and files bring headers of their own. */
const isDocument = (path: string) =>
  /^\/(api|v2)\/docs(\/|$)/.test(path) ||
  /^\/api\/ui\/(mails\/\d+\/html|files\/\d+)$/.test(path) ||
  /^\/welcome\/[^/]+\/files\/\d+$/.test(path);
