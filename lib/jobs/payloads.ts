import { z } from "zod";

const row = z.object({ id: z.int().positive() });

/** Every kind of job with what it is told. Jobs only wake somebody up: the rows they name hold the truth. */
export const payloads = {
  "mail.send": row,
  "delivery.send": row,
  "leave.news": row,
  "file.remove": z.object({ key: z.string().min(1) }),
  "auth.reset": z.object({ email: z.string() }),
} as const;

/** Lower goes first: people wait for mails, and calls may wait long for servers that do not answer. */
export const priorities: Record<JobName, number> = {
  "auth.reset": 0,
  "mail.send": 1,
  "leave.news": 1,
  "delivery.send": 10,
  "file.remove": 20,
};

export type JobName = keyof typeof payloads;
export type JobPayload<N extends JobName> = z.infer<(typeof payloads)[N]>;
