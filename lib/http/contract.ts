import type { z } from "zod";
import type { PersonActor, Role } from "@/lib/auth/actor";
import type { ErrorCode } from "@/lib/errors";

export type Method = "GET" | "POST" | "PUT" | "PATCH" | "DELETE";

/** `drf` speaks the onboarding API's style, `err` the employee API's, `problem` RFC 9457 for our own pages. */
export type DialectName = "drf" | "err" | "problem";

export type AuthName = "public" | "session" | "apiToken" | "bearer";

type Schema = z.ZodType;

/** One endpoint, said once: handlers, OpenAPI and the typed client all read this. */
export type Contract<
  Body extends Schema = Schema,
  Query extends Schema = Schema,
  Params extends Schema = Schema,
  Result extends Schema = Schema,
  Auth extends AuthName = AuthName,
> = {
  /** Unique, camelCase; the OpenAPI operationId. */
  id: string;
  method: Method;
  /** With `{name}` for parameters; a trailing slash is documented but never required. */
  path: string;
  auth: Auth;
  /** Which roles may call it at all; finer rights are the verb's to check. Absent: every role. */
  roles?: readonly Role[];
  /** Open also to whoever still owes their second step of signing in. */
  beforeEnrolment?: boolean;
  dialect: DialectName;
  summary: string;
  description?: string;
  tag: string;
  body?: Body;
  query?: Query;
  params?: Params;
  /** What is sent back; absent means an empty body. */
  response?: Result;
  /** The media type of an answer that is not JSON. */
  produces?: string;
  /** Status of success; 200 unless told, 204 without a response schema. */
  status?: number;
  /** Failures worth documenting beside those that every endpoint of the dialect has. */
  errors?: readonly { status: number; code?: ErrorCode; example?: unknown; description: string }[];
  /** An Idempotency-Key header is honoured. */
  idempotent?: boolean;
  /** Ours beyond the peer's API. */
  extension?: boolean;
  examples?: { body?: unknown; response?: unknown };
};

/** Keeps the literal types of a contract; returns it as it is. */
export function contract<
  Body extends Schema = z.ZodUndefined,
  Query extends Schema = z.ZodUndefined,
  Params extends Schema = z.ZodUndefined,
  Result extends Schema = z.ZodUndefined,
  const Auth extends AuthName = AuthName,
>(declaration: Contract<Body, Query, Params, Result, Auth>) {
  return declaration;
}

// biome-ignore lint/suspicious/noExplicitAny: the one place where contracts of every shape meet
export type AnyContract = Contract<any, any, any, any, AuthName>;

type Parsed<S> = S extends Schema ? z.output<S> : undefined;

export type BodyOf<C> =
  C extends Contract<infer B, infer _Q, infer _P, infer _R, infer _A> ? Parsed<B> : never;
export type QueryOf<C> =
  C extends Contract<infer _B, infer Q, infer _P, infer _R, infer _A> ? Parsed<Q> : never;
export type ParamsOf<C> =
  C extends Contract<infer _B, infer _Q, infer P, infer _R, infer _A> ? Parsed<P> : never;
export type ResultOf<C> =
  C extends Contract<infer _B, infer _Q, infer _P, infer R, infer _A>
    ? R extends z.ZodUndefined
      ? unknown
      : z.input<R>
    : never;
export type ActorOf<C> = C extends { auth: "public" } ? null : PersonActor;
