import { z } from "zod";
import { type decidedLeave, decisions } from "./inbox";
import { inboxScopes } from "./scopes";
import type { LeaveStatusName } from "./status";

/** Whose decisions, and from which place of the list on. */
export const decidedFilter = z.object({
  scope: z.enum(inboxScopes).catch("mine").default("mine"),
  before: z.string().max(100).optional().catch(undefined),
});
export type DecidedFilter = z.output<typeof decidedFilter>;

/** What an application shall be instead of what was decided, and why: whoever applied reads it. */
export const reversal = z.strictObject({
  decision: z.enum(decisions),
  comment: z.string({ error: "required" }).trim().min(1, "required").max(2000, "max_length:2000"),
});

/** A step in the life of an application; nobody where the rules or the product took it. */
export type LeaveStep = {
  id: number;
  from: LeaveStatusName | null;
  to: LeaveStatusName;
  by: string | null;
  /** Whom they stood in for. */
  standsInFor: string | null;
  at: string;
  comment: string;
};

/** A decided application with its whole story. Only for who may decide it. */
export type LeaveStory = z.output<typeof decidedLeave> & { colour: string; steps: LeaveStep[] };
