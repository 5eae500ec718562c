import { AsyncLocalStorage } from "node:async_hooks";
import pino from "pino";
import { envSchema } from "@/lib/env";
import { scrub, scrubText } from "@/lib/log/scrub";
import { oncePerProcess } from "@/lib/process/once";

const requests = () => oncePerProcess("requests", () => new AsyncLocalStorage<string>());

/** Runs the work of one request: every line logged within carries its id. */
export function withRequestId<T>(id: string, work: () => T): T {
  return requests().run(id, work);
}

/** The id of the request being answered, if one is. */
export function requestId(): string | undefined {
  return requests().getStore();
}

/** The one logger: JSON lines, UTC, request ids; secrets and personal data are left out of every line. */
export const log = oncePerProcess("log", () =>
  pino({
    // Read alone: the logger is there before the environment as a whole is known to be right.
    level: envSchema.shape.LOG_LEVEL.catch("info").parse(process.env.LOG_LEVEL || undefined),
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    mixin: () => {
      const id = requestId();
      return id ? { request: id } : {};
    },
    formatters: { level: (label) => ({ level: label }), log: scrub },
    serializers: { err: (error: unknown) => error },
    hooks: { streamWrite: scrubText },
  }),
);
