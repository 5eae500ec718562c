import { authenticate } from "@/lib/auth/authenticate";
import { isDatabaseDown } from "@/lib/db";
import { AppError, isAppError, notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import { apiHeaders } from "./api-headers";
import { contextOf, type RequestContext, requestIdHeader } from "./context";
import type { AnyContract } from "./contract";
import { type Dialect, json } from "./dialects/dialect";
import { dialects } from "./dialects/dialects";
import { parseBody, parseQuery } from "./parse";
import { matchPath } from "./path";
import { Answer, type Call, type Endpoint } from "./route";
import { requireSameOrigin } from "./same-origin";

export type Handler = (request: Request) => Promise<Response>;

/**
 * All endpoints of one path as one pure handler: negotiation, authentication, method, parsing, verb,
 * answer — in the order the wire contracts give.
 */
export function resource(...endpoints: [Endpoint, ...Endpoint[]]): Handler {
  const { dialect: dialectName, path } = endpoints[0].contract;
  const dialect = dialects[dialectName];
  const byMethod = new Map(endpoints.map((endpoint) => [endpoint.contract.method as string, endpoint]));
  const allowed = [...byMethod.keys()].flatMap((method) => (method === "GET" ? ["GET", "HEAD"] : [method]));

  return async (request) => {
    const context = contextOf(request);
    try {
      const response = await answer(request, context);
      return sealed(request.method === "HEAD" ? new Response(null, response) : response, context);
    } catch (thrown) {
      return sealed(dialect.failure(asAppError(thrown, context), request, context.requestId), context);
    }
  };

  async function answer(request: Request, context: RequestContext): Promise<Response> {
    dialect.negotiate(request);
    const endpoint = byMethod.get(request.method === "HEAD" ? "GET" : request.method);
    const { contract } = endpoint ?? endpoints[0];
    const actor = await authenticate(contract.auth, request, context, dialect);
    if (contract.roles && actor && !contract.roles.includes(actor.role)) {
      throw new AppError("FORBIDDEN", "You do not have permission to perform this action.");
    }
    if (request.method === "OPTIONS") return options();
    if (!endpoint) {
      throw new AppError("METHOD_NOT_ALLOWED", `Method "${request.method}" not allowed.`, {
        headers: { Allow: [...allowed, "OPTIONS"].join(", ") },
      });
    }
    if (contract.auth === "session" && contract.method !== "GET") requireSameOrigin(request);
    const params = matchPath(path, new URL(request.url).pathname, contract.params);
    if (!params) throw notFound();
    const query = parseQuery(contract, request, dialect);
    const body = await parseBody(endpoint, request, dialect);
    const call = { actor, body, query, params: params.values, request, context } as Call<AnyContract>;
    return respond(contract, await endpoint.run(call));
  }

  function options(): Response {
    return new Response(null, { status: 200, headers: { Allow: [...allowed, "OPTIONS"].join(", ") } });
  }
}

function respond(contract: AnyContract, result: unknown): Response {
  if (result instanceof Answer) return result.response;
  if (!contract.response) return new Response(null, { status: contract.status ?? 204 });
  return json(contract.response.parse(result), contract.status ?? 200);
}

function asAppError(thrown: unknown, context: RequestContext): AppError {
  if (isAppError(thrown)) return thrown;
  if (isDatabaseDown(thrown)) {
    log.warn({ requestId: context.requestId, err: thrown }, "the database did not answer");
    return new AppError("UNAVAILABLE", "The database is not available right now. Try again in a moment.", {
      headers: { "Retry-After": "5" },
    });
  }
  log.error({ requestId: context.requestId, err: thrown }, "a request failed unexpectedly");
  return new AppError(
    "INTERNAL",
    "Something went wrong on our side. Try again; if it stays, tell your administrator the request id.",
  );
}

function sealed(response: Response, context: RequestContext): Response {
  for (const [name, value] of apiHeaders) if (!response.headers.has(name)) response.headers.set(name, value);
  response.headers.set(requestIdHeader, context.requestId);
  return response;
}

/** The handler under every method name that a Next route file may export. */
export function methods(handler: Handler) {
  return {
    GET: handler,
    HEAD: handler,
    POST: handler,
    PUT: handler,
    PATCH: handler,
    DELETE: handler,
    OPTIONS: handler,
  };
}

/** What a family of paths answers where nothing is: 404 in its own dialect. */
export function nothingHere(dialect: Dialect): Handler {
  return async (request) => {
    const context = contextOf(request);
    return sealed(dialect.failure(notFound(), request, context.requestId), context);
  };
}
