import { isDatabaseDown } from "@/lib/db";
import { AppError, isAppError, notFound } from "@/lib/errors";
import { log } from "@/lib/log";
import { apiHeaders } from "./api-headers";
import { contextOf, type RequestContext, requestIdHeader } from "./context";
import type { Dialect } from "./dialects/dialect";

export type Handler = (request: Request) => Promise<Response>;

/** A handler that never throws: failures are answered in the dialect, headers set, HEAD left without a body. */
export function handlerOf(
  dialect: Dialect,
  answer: (request: Request, context: RequestContext) => Promise<Response>,
): Handler {
  return async (request) => {
    const context = contextOf(request);
    const response = await answer(request, context).catch((thrown: unknown) =>
      dialect.failure(asAppError(thrown, context), request, context.requestId),
    );
    return sealed(request.method === "HEAD" ? new Response(null, response) : response, context);
  };
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

/** What a family of paths answers where nothing is: 404 in its own dialect. */
export function nothingHere(dialect: Dialect): Handler {
  return handlerOf(dialect, () => Promise.reject(notFound()));
}
