import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { requestIdHeader } from "../context";

const wellFormedId = /^[\w.-]{8,64}$/;

/**
 * The address a request comes from, and the id it already has. Only behind a trusted proxy are the
 * headers that claim either believed: the last entry of X-Forwarded-For is the one the proxy wrote.
 */
export function clientOf(
  incoming: IncomingMessage,
  trustProxy: boolean,
): { address: string; requestId?: string } {
  const socket = plain(incoming.socket.remoteAddress ?? "");
  if (!trustProxy) return { address: socket };
  const forwarded =
    String(incoming.headers["x-forwarded-for"] ?? "")
      .split(",")
      .at(-1)
      ?.trim() ?? "";
  const given = incoming.headers[requestIdHeader];
  return {
    address: isIP(forwarded) ? plain(forwarded) : socket,
    ...(typeof given === "string" && wellFormedId.test(given) ? { requestId: given } : {}),
  };
}

/** IPv4 in the dress of IPv6 is IPv4. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");
