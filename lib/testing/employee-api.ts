import { issuePair } from "@/lib/auth/oauth/issue";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { employeeDocument } from "@/lib/http/openapi/employee-api";
import { conformanceTo } from "./conformance";

/** A pair of tokens of a person, as the token endpoint would have given them. */
export async function makeTokens(person: { id: number }) {
  const { id } = await db().tokenFamily.create({ data: { personId: person.id, createdAt: now() } });
  const { token } = await issuePair(db(), id, null, now());
  return { familyId: id, ...token };
}

export type Call = {
  method?: string;
  /** An access token; without one the call is nobody's. */
  token?: string | undefined;
  /** Sent as JSON, unless it is text. */
  body?: unknown;
  headers?: Record<string, string>;
};

const problemsOf = conformanceTo(employeeDocument());

/** Sends a request to a handler as a client would; every answer must fit the API's own document. */
export async function call(
  handler: Handler,
  path: string,
  { method = "GET", token, body, headers }: Call = {},
) {
  const sent = new Headers({ "x-client-address": "192.0.2.9" });
  if (token) sent.set("authorization", `Bearer ${token}`);
  if (body !== undefined) sent.set("content-type", "application/json");
  for (const [name, value] of Object.entries(headers ?? {})) sent.set(name, value);
  const response = await handler(
    new Request(`http://muster.test${path}`, {
      method,
      headers: sent,
      ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
    }),
  );
  const text = await response.text();
  const { status, headers: received } = response;
  const problems = problemsOf({ method, path, status, headers: received, text });
  if (problems.length > 0) throw new Error(`${method} ${path} → ${status} ${text}: ${problems.join("; ")}`);
  const isJson = response.headers.get("content-type")?.startsWith("application/json") && text !== "";
  return {
    status: response.status,
    headers: response.headers,
    text,
    body: isJson ? JSON.parse(text) : undefined,
  };
}

/** The failure of the employee API. */
export const err = (code: number, msg: string) => ({ err: { code, msg } });
