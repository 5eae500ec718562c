/** Every way a leave can be refused, in the order in which the wire reports the first one. */
export const leaveCodes = [
  "INVALID_PARAMETER_VALUE",
  "INVALID_ID",
  "INVALID_LEAVE_REASON",
  "INVALID_LEAVE_MANAGER",
  "CANT_EDIT_LEAVE_APP",
  "SALARY_PERIOD_LOCKED",
  "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD",
  "OVERLAPPING_LEAVES",
  "LEAVEAPP_APPROVED_PUNCH_IN_PERIOD",
  "LEAVEAPP_PRECEEDING_LEAVE_WITHOUT_WORK",
  "LEAVEAPP_MAX_CONSECUTIVE_DAYS",
  "LEAVEAPP_MAX_OCCASIONS",
  "LEAVEAPP_MAX_DAYS_IN_PERIOD",
  "LEAVEAPP_MIN_DAYS_BETWEEN",
  "NOT_VALID_TIME_TRACKER_BALANCE",
  "NO_VALID_RECEIVER_FOUND",
] as const;

export type LeaveCode = (typeof leaveCodes)[number];

/** What an explanation's sentence is filled with: counts, balances, days and times as text. */
export type ExplanationValues = Readonly<Record<string, number | string>>;

/** The sentences that explain refusals, by their names in the message catalogue (`leave.rules`). */
export const explanations = [
  "timesUnreadable",
  "idUnreadable",
  "reasonUnknown",
  "reasonArchived",
  "reasonNotSelectable",
  "reasonNotOnAgreement",
  "managerNotAvailable",
  "mayNotWrite",
  "outsideEmployment",
  "notPending",
  "alreadyBegun",
  "periodLocked",
  "payrollFinal",
  "overlaps",
  "overlapsOther",
  "punchApproved",
  "precededTooClosely",
  "precededWithoutWork",
  "tooManyDaysInARow",
  "tooManyOccasions",
  "tooManyDaysInPeriod",
  "tooCloseAfter",
  "tooCloseBefore",
  "balanceTooLow",
  "noReceiver",
] as const;

export type Explanation = (typeof explanations)[number];

/** A refusal that people can understand. */
export type Violation = { code: LeaveCode; explanation: Explanation; values: ExplanationValues };

const LONGEST_ECHO = 255;

/** The `msg` of the wire; an id that does not decode is echoed as it came, cut at 255 characters. */
export function wireMessage({ code, values }: Violation): string {
  if (code !== "INVALID_ID") return code;
  const start = String(values.received).slice(0, LONGEST_ECHO * 2);
  return `${code}: ${Array.from(start).slice(0, LONGEST_ECHO).join("")}`;
}

/** The HTTP status that goes with a code. */
export const wireStatus = (code: LeaveCode): 400 | 403 => (code === "SALARY_PERIOD_LOCKED" ? 403 : 400);
