import type { z } from "zod";
import { AppError, type ErrorCode, type FieldError, statusOf } from "@/lib/errors";
import type { AnyContract, BodyOf, Contract, ParamsOf, QueryOf } from "./contract";

type Given<C extends AnyContract, Part extends "body" | "query" | "params", Out> = Out extends undefined
  ? unknown
  : { [K in Part]: z.input<NonNullable<C[Part]>> };

/** What a call of this contract needs: those of body, query and params that it declares. */
export type CallInput<C extends AnyContract> = Given<C, "body", BodyOf<C>> &
  Given<C, "query", QueryOf<C>> &
  Given<C, "params", ParamsOf<C>> & { signal?: AbortSignal; headers?: Record<string, string> };

export type CallResult<C> =
  C extends Contract<infer _B, infer _Q, infer _P, infer R, infer _A>
    ? R extends z.ZodUndefined
      ? undefined
      : z.output<R>
    : never;

type Parts = {
  body?: unknown;
  query?: Record<string, unknown>;
  params?: Record<string, unknown>;
  signal?: AbortSignal;
  headers?: Record<string, string>;
};

type Problem = {
  title?: string;
  detail?: string;
  reason?: string;
  errors?: FieldError[];
  data?: unknown;
};

/** Calls an endpoint of ours from the browser, typed by its contract. Raises AppError, field errors included. */
export async function call<C extends AnyContract>(contract: C, input: CallInput<C>): Promise<CallResult<C>> {
  const { body, query, params, signal, headers } = input as Parts;
  const response = await fetch(addressOf(contract.path, params, query), {
    method: contract.method,
    credentials: "same-origin",
    headers: {
      accept: "application/json",
      ...(contract.body ? { "content-type": "application/json" } : {}),
      ...headers,
    },
    ...(contract.body ? { body: JSON.stringify(body) } : {}),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new AppError("UNAVAILABLE", "Muster cannot be reached. Check your connection and try again.", {
      cause,
    });
  });
  if (!response.ok) throw await asAppError(response);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as CallResult<C>;
}

/** A contract's path with its parameters and query filled in. */
export function addressOf(path: string, params: Parts["params"], query: Parts["query"]): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(params?.[name])));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    for (const one of Array.isArray(value) ? value : [value]) {
      if (one !== undefined && one !== null && one !== "") search.append(name, String(one));
    }
  }
  return search.size > 0 ? `${filled}?${search}` : filled;
}

/** What a refusal of ours says, as the error that it was on the server. */
export async function asAppError(response: Response): Promise<AppError> {
  const problem = (await response.json().catch(() => ({}))) as Problem;
  const code =
    problem.title && problem.title in statusOf ? (problem.title as ErrorCode) : codeOf(response.status);
  return new AppError(code, problem.detail ?? "The server gave no usable answer. Try again in a moment.", {
    status: response.status,
    ...(problem.reason ? { reason: problem.reason } : {}),
    ...(problem.errors ? { fields: problem.errors } : {}),
    ...(problem.data === undefined ? {} : { data: problem.data }),
  });
}

function codeOf(status: number): ErrorCode {
  const found = Object.entries(statusOf).find(([, known]) => known === status);
  return (found?.[0] as ErrorCode | undefined) ?? "INTERNAL";
}
