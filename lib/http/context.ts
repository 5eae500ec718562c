import { randomUUID } from "node:crypto";

/** Set by the front from the socket (or from the trusted proxy), never taken from the client. */
export const addressHeader = "x-client-address";
export const requestIdHeader = "x-request-id";

export type RequestContext = { requestId: string; address: string };

const wellFormedId = /^[\w.-]{8,64}$/;

/** Where a request comes from and under which id it is logged. */
export function contextOf(request: Request): RequestContext {
  const given = request.headers.get(requestIdHeader);
  return {
    requestId: given && wellFormedId.test(given) ? given : randomUUID(),
    address: request.headers.get(addressHeader) ?? "",
  };
}
