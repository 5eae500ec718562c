import { z } from "zod";
import { leaveStatuses } from "./status";

const day = z.string().meta({ description: "Calendar day, YYYY-MM-DD." });

/** One of my applications, as my own pages show it. Never handed to anybody but its owner. */
export const myLeave = z.object({
  id: z.int(),
  reason: z.string(),
  colour: z.string(),
  /** Local times of the home unit, as sent. */
  from: z.string(),
  to: z.string(),
  first: day,
  last: day,
  days: z.int(),
  allDay: z.boolean(),
  status: z.enum(leaveStatuses),
  comment: z.string(),
  receiver: z.string().nullable(),
  sentAt: z.string(),
  decidedBy: z.string().nullable(),
  /** Whom they stood in for. */
  decidedFor: z.string().nullable(),
  decidedAt: z.string().nullable(),
  decisionComment: z.string(),
  mayWithdraw: z.boolean(),
});
export type MyLeave = z.output<typeof myLeave>;

/** What stands in the leave calendar between two days. */
export const leaveCalendar = z.object({
  leaves: z.array(myLeave),
  shifts: z.array(
    z.object({
      id: z.int(),
      day,
      starts: z.string(),
      ends: z.string(),
      type: z.string(),
      colour: z.string(),
    }),
  ),
  holidays: z.array(z.object({ day, name: z.string() })),
});
export type LeaveCalendar = z.output<typeof leaveCalendar>;

/** What the leave page needs before anything is chosen. */
export type LeaveDesk = {
  /** Today in the home unit. */
  today: string;
  timezone: string;
  unit: string;
  mayApply: boolean;
  reasons: { id: number; name: string; colour: string }[];
  /** The reason of the latest application, if it can still be chosen; else the first. */
  usualReasonId: number | null;
  /** Whom an application may be sent to; empty where the unit does not let employees choose. */
  receivers: { id: number; name: string; place: string; isDefault: boolean }[];
};

/** A time tracker of mine, as it stands. */
export type MyBalance = {
  id: number;
  name: string;
  unit: "days" | "hours";
  /** Today, without what is only asked for. */
  now: number;
  pending: number;
  reasons: string[];
};
