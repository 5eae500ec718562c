import { lookup } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { env } from "@/lib/env";
import { isPublicAddress } from "./public-address";

const WAIT_MS = 15_000;
const ANSWER_LIMIT = 2_000;

export type OutboundAnswer = { status: number; text: string };

class ClosedAddress extends Error {
  constructor() {
    super("This address lies in a private network and may not be called.");
  }
}

const mayCall = (address: string): boolean => env().WEBHOOK_ALLOW_PRIVATE || isPublicAddress(address);

/** Resolves a name and refuses private addresses in the same step, so that no second answer can slip in between. */
const openLookup: LookupFunction = (hostname, options, done) => {
  lookup(hostname, { ...options, all: true }, (error, addresses) => {
    const first = addresses?.[0];
    if (error || !first) return done(error ?? new Error("The name has no address."), "", 4);
    if (addresses.some(({ address }) => !mayCall(address))) return done(new ClosedAddress(), "", 4);
    if (options.all) return done(null, addresses);
    done(null, first.address, first.family);
  });
};

/** Posts a body to somebody else's server: no redirects, fifteen seconds, private addresses refused. Raises Error. */
export function post(url: string, body: string, headers: Record<string, string>): Promise<OutboundAnswer> {
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !mayCall(host)) return Promise.reject(new ClosedAddress());
  const { request } = target.protocol === "https:" ? https : http;
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(WAIT_MS);
    const length = String(Buffer.byteLength(body));
    const call = request(
      target,
      { method: "POST", lookup: openLookup, signal, headers: { ...headers, "content-length": length } },
      (answer) => {
        let text = "";
        answer.setEncoding("utf8");
        answer.on("data", (chunk: string) => {
          text = (text + chunk).slice(0, ANSWER_LIMIT);
        });
        answer.on("end", () => resolve({ status: answer.statusCode ?? 0, text }));
        answer.on("error", reject);
      },
    );
    call.on("error", reject);
    call.end(body);
  });
}
