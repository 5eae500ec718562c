import type { Day, LocalTime } from "@/lib/dates";

/** A database id, or a name in worked cases. Compared, never interpreted. */
export type Id = number | string;

/** An id as it came in; `id` is null where it does not decode for its kind. */
export type IdReference = { received: string; id: Id | null };

/** What somebody asks for. `from` and `to` as sent: the rules read them. */
export type LeaveRequest = {
  from: string;
  to: string;
  reason: IdReference;
  manager: IdReference | null;
};

/** Calendar days, both included; null = open. */
export type DaySpan = { from: Day | null; to: Day | null };

/** Local times of the home unit, half-open. */
export type TimeSpan = { from: LocalTime; to: LocalTime };

export type LeaveStatus = "PENDING" | "APPROVED" | "DENIED" | "WITHDRAWN";

/**
 * A leave that exists. The interval is in the home unit's time (a leave kept in another zone arrives converted),
 * the dates are the ones it was applied for.
 */
export type LeaveFact = TimeSpan & {
  reasonId: Id;
  status: LeaveStatus;
  first: Day;
  last: Day;
  allDay: boolean;
};

/** Time worked; `to` is null while the employee is still clocked in. */
export type PunchFact = { from: LocalTime; to: LocalTime | null; approved: boolean };

/** The limits of a leave reason; null = the rule is off. */
export type LeaveSettings = {
  maxConsecutiveDays: number | null;
  maxOccasions: number | null;
  maxDaysInPeriod: number | null;
  /** Rolling months, or the calendar year. */
  period: number | "calendarYear";
  minDaysBetween: number | null;
  notPrecededBy: readonly Id[];
  /** Null = any gap. Means something only where `notPrecededBy` names a reason. */
  bufferDays: number | null;
  /** The least that the tracker may stand at, where the reason has one. */
  minBalance: number;
};

/** The settings in force under one agreement, its overrides already applied. */
export type SettingsTerm = DaySpan & { settings: LeaveSettings };

export type ReasonFacts = {
  id: Id;
  archived: boolean;
  selectable: boolean;
  /** Days on which an agreement is in force that does not have this reason. */
  notOnAgreement: readonly DaySpan[];
  /** In force on days that no term holds. */
  settings: LeaveSettings;
  /** One per agreement that overrides something; a leave must satisfy every term it touches. */
  terms: readonly SettingsTerm[];
};

/** What a tracker takes per scheduled day: by ISO weekday (Monday first), other amounts on single days. */
export type Schedule = { week: readonly number[]; days: Readonly<Record<Day, number>> };

/** The account that the requested reason debits. Approved leave is in the ledger, pending leave is not yet. */
export type TrackerFacts = {
  unit: "days" | "hours";
  transactions: readonly { date: Day; amount: number }[];
  /** The reasons that debit this tracker: their pending leave is reserved. */
  reasonIds: readonly Id[];
  schedule: Schedule;
};

/** Everything the rules look at. Order inside the lists means nothing. */
export type Facts = {
  /** The requested reason; null if there is none with that id. */
  reason: ReasonFacts | null;
  canWrite: boolean;
  employment: readonly DaySpan[];
  lockedThrough: Day | null;
  /** Days of the employee's payroll that were made final. */
  finalSalaries: readonly DaySpan[];
  leaves: readonly LeaveFact[];
  punches: readonly PunchFact[];
  tracker: TrackerFacts | null;
  /** Whom the employee may name as receiver, now. */
  managerIds: readonly Id[];
  /** Whom routing finds; null = nobody. */
  receiverId: Id | null;
};
