import { hashSecret, newApiKey } from "@/lib/auth/secret";
import { now } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { onboardingDocument } from "@/lib/people/contract/document";
import { conformanceTo } from "./conformance";
import { type MadePerson, makePerson, type PersonInput } from "./factories/person";

/** A key of the onboarding API for this person. */
export async function makeApiKey(person: { id: number }, name = "test"): Promise<string> {
  const key = newApiKey();
  await db().apiToken.create({
    data: { personId: person.id, name, hash: hashSecret(key), createdAt: now() },
  });
  return key;
}

/** An administrator with a key. */
export async function makeApiCaller(input: PersonInput = {}): Promise<{ key: string; admin: MadePerson }> {
  const admin = await makePerson(db(), { firstName: "Ada", lastName: "Admin", role: 1, ...input });
  return { admin, key: await makeApiKey(admin) };
}

export type Asked = {
  method?: string;
  key?: string | null;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: BodyInit | null;
  headers?: Record<string, string>;
};

export type Answered = { status: number; body: unknown; text: string; headers: Headers };

const problemsOf = conformanceTo(onboardingDocument());

/** Asks a handler as a client would; every answer must fit the API's own document. */
export async function ask(handler: Handler, path: string, asked: Asked = {}): Promise<Answered> {
  const { key = null, json, body = null } = asked;
  const headers = new Headers(asked.headers);
  if (key !== null && !headers.has("authorization")) headers.set("authorization", `Token ${key}`);
  if (json !== undefined && !headers.has("content-type")) headers.set("content-type", "application/json");
  const method = asked.method ?? (json === undefined && body === null ? "GET" : "POST");
  const response = await handler(
    new Request(`http://muster.test${path}`, {
      method,
      headers,
      ...(method === "GET" || method === "HEAD"
        ? {}
        : { body: json === undefined ? body : JSON.stringify(json) }),
    }),
  );
  const text = await response.text();
  const answered = { status: response.status, text, headers: response.headers };
  const problems = problemsOf({ method, path, ...answered });
  if (problems.length > 0)
    throw new Error(`${method} ${path} → ${answered.status} ${text}: ${problems.join("; ")}`);
  return { ...answered, body: text ? JSON.parse(text) : null };
}
