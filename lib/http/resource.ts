import { authenticate } from "@/lib/auth/authenticate";
import type { Tx } from "@/lib/db";
import { AppError, forbidden, notFound } from "@/lib/errors";
import type { AnyContract } from "./contract";
import { json } from "./dialects/dialect";
import { dialects } from "./dialects/dialects";
import { type Handler, handlerOf } from "./handler";
import { onlyOnce } from "./idempotency";
import { parseBody, parseQuery } from "./parse";
import { matchPath } from "./path";
import { Answer, type Call, type Endpoint } from "./route";
import { requireSameOrigin } from "./same-origin";

type Caller = Pick<Call<AnyContract>, "actor" | "request" | "context">;

/**
 * All endpoints of one path as one pure handler: negotiation, authentication, method, parsing, verb,
 * answer — in the order the wire contracts give.
 */
export function resource(...endpoints: [Endpoint, ...Endpoint[]]): Handler {
  const { dialect: dialectName, path } = endpoints[0].contract;
  const dialect = dialects[dialectName];
  const byMethod = new Map(endpoints.map((endpoint) => [endpoint.contract.method as string, endpoint]));
  const methodsHere = [...byMethod.keys()].flatMap((name) => (name === "GET" ? ["GET", "HEAD"] : [name]));
  const allow = [...methodsHere, "OPTIONS"].join(", ");

  return handlerOf(dialect, async (request, context) => {
    dialect.negotiate(request);
    const endpoint = byMethod.get(request.method === "HEAD" ? "GET" : request.method);
    const { contract } = endpoint ?? endpoints[0];
    const actor = await authenticate(contract.auth, request, context, dialect);
    if (actor?.mustEnrol && !contract.beforeEnrolment) {
      throw forbidden("Set up two-step sign-in first.", "SECOND_FACTOR_MISSING");
    }
    if (contract.roles && actor && !contract.roles.includes(actor.role)) {
      throw new AppError("FORBIDDEN", "You do not have permission to perform this action.");
    }
    if (request.method === "OPTIONS") return new Response(null, { status: 200, headers: { Allow: allow } });
    if (!endpoint) {
      const { method } = request;
      throw new AppError("METHOD_NOT_ALLOWED", `Method "${method}" not allowed.`, {
        headers: { Allow: allow },
        data: { method },
      });
    }
    if (contract.auth === "session" && contract.method !== "GET") requireSameOrigin(request);
    return perform(endpoint, { actor, request, context } as Caller);
  });

  async function perform(endpoint: Endpoint, caller: Caller) {
    const { contract } = endpoint;
    const { actor, request } = caller;
    const params = matchPath(path, new URL(request.url).pathname, contract.params);
    if (!params) throw notFound();
    const query = parseQuery(contract, request, dialect);
    const call = { ...caller, params: params.values, query } as Omit<Call<AnyContract>, "body">;
    if (!contract.body) return respond(contract, await endpoint.run({ ...call, body: undefined }));

    const input = await dialect.readBody(request, contract);
    const run = async (tx?: Tx) => {
      const within = tx ? { ...call, tx } : call;
      const body = await parseBody(endpoint, input, within, dialect);
      return respond(contract, await endpoint.run({ ...within, body }));
    };
    return contract.idempotent ? onlyOnce(request, `${actor.id} ${contract.id}`, input, run) : run();
  }
}

function respond(contract: AnyContract, result: unknown): Response {
  if (result instanceof Answer) return result.response;
  if (!contract.response) return new Response(null, { status: contract.status ?? 204 });
  return json(contract.response.parse(result), contract.status ?? 200);
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
