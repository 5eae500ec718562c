import type { z } from "zod";
import type { AppError } from "@/lib/errors";
import type { AnyContract } from "../contract";
import { withKnownBody } from "../node/known-body";

/** How one family of endpoints reads requests and says what went wrong; pure but for reading the body. */
export type Dialect = {
  /** Whether these endpoints exist at all, and whether the client can read our answers; throws AppError. */
  negotiate(request: Request): void;
  /** The 401 of this dialect, naming what was wrong with the credentials. */
  unauthenticated(request: Request): AppError;
  /** The body as data, whatever media types the dialect takes; throws AppError. */
  readBody(request: Request, contract: AnyContract): Promise<unknown>;
  /** What a body or query that does not fit its schema is answered with. */
  invalid(error: z.core.$ZodError, input: unknown, contract: AnyContract, request: Request): AppError;
  /** The answer to a failure. */
  failure(error: AppError, request: Request, requestId: string): Response;
};

/** A compact JSON answer. */
export function json(body: unknown, status: number, headers: HeadersInit = {}): Response {
  return jsonText(JSON.stringify(body), status, headers);
}

/** An answer of text that is JSON already. */
export function jsonText(text: string, status: number, headers: HeadersInit = {}): Response {
  const all = new Headers(headers);
  if (!all.has("content-type")) all.set("content-type", "application/json");
  return withKnownBody(new Response(text, { status, headers: all }), text);
}
