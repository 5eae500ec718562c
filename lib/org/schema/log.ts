import { z } from "zod";

const number = z
  .string()
  .regex(/^[1-9]\d{0,8}$/)
  .transform(Number)
  .optional()
  .catch(undefined);
const word = z
  .string()
  .regex(/^\w{1,40}$/)
  .optional()
  .catch(undefined);

/** Whose deeds, or what was done to which thing, and from which entry of the log on; as the address has it. */
export const logFilter = z.object({
  actor: number,
  kind: word,
  id: word,
  before: z
    .string()
    .regex(/^\d{1,18}$/)
    .optional()
    .catch(undefined),
});
export type LogFilter = z.output<typeof logFilter>;

export type LogEntry = {
  id: string;
  at: string;
  who: string;
  actorId: number | null;
  via: string;
  address: string;
  action: string;
  kind: string;
  subject: string;
  /** The name of a person that the entry is about; null of anything else. */
  name: string | null;
  before: unknown;
  after: unknown;
};
