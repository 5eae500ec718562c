import { z } from "zod";
import { alsoAway, balanceChange, teamAway, touchedShift } from "./preview";
import { inboxScopes } from "./scopes";
import { leaveStatuses } from "./status";

/** Whose applications: those sent to me, or all that I may decide. */

export const inboxFilter = z.object({ scope: z.enum(inboxScopes).catch("mine").default("mine") });

/** An application that waits for a decision, with what one must know to decide. Only for who may decide it. */
export const waitingLeave = z.object({
  id: z.int(),
  person: z.object({ id: z.int(), name: z.string(), position: z.string() }),
  unit: z.string(),
  section: z.string(),
  reason: z.string(),
  colour: z.string(),
  from: z.string(),
  to: z.string(),
  first: z.string(),
  last: z.string(),
  days: z.int(),
  allDay: z.boolean(),
  comment: z.string(),
  sentAt: z.string(),
  receiver: z.string().nullable(),
  isMine: z.boolean(),
  /** It was sent to somebody I stand in for. */
  isStandIn: z.boolean(),
  balance: balanceChange.nullable(),
  shifts: z.array(touchedShift),
  alsoAway: z.array(alsoAway),
  team: teamAway,
});
export type WaitingLeave = z.output<typeof waitingLeave>;

/** A decision that was made lately, by anybody. */
export const decidedLeave = z.object({
  id: z.int(),
  person: z.string(),
  reason: z.string(),
  from: z.string(),
  to: z.string(),
  allDay: z.boolean(),
  status: z.enum(leaveStatuses),
  decidedBy: z.string().nullable(),
  /** Whom they stood in for. */
  decidedFor: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decisionComment: z.string(),
});
export type DecidedLeave = z.output<typeof decidedLeave>;

export const inbox = z.object({
  waiting: z.array(waitingLeave),
  decided: z.array(decidedLeave),
  /** How many wait for me, and how many I may decide. */
  counts: z.object({ mine: z.int(), all: z.int() }),
});
export type Inbox = z.output<typeof inbox>;

export const decisions = ["approved", "denied"] as const;

export const decision = z.strictObject({
  decision: z.enum(decisions),
  comment: z.string().trim().max(2000).default(""),
});
