import type { Tx } from "@/lib/db";
import { makeAgreement } from "@/lib/testing/factories/employment";
import { makeLeaveReason, makeTracker } from "@/lib/testing/factories/leave";

export type ReasonKey = "vacation" | "selfCertified" | "certified" | "sickChild" | "inLieu" | "unpaid";
type Row = { id: number };
export type Agreements = Record<"full" | "part" | "hourly", Row>;
export type LeaveSetup = {
  reasons: Record<ReasonKey, Row>;
  trackers: { vacation: Row; inLieu: Row };
  agreements: Agreements;
};

/** Six reasons for leave, two trackers, and the three agreements people work under. */
export async function makeLeaveSetup(tx: Tx): Promise<LeaveSetup> {
  const trackers = {
    vacation: await makeTracker(tx, { name: "Vacation days", unit: "days" }),
    inLieu: await makeTracker(tx, { name: "Time off in lieu", unit: "hours" }),
  };
  const certified = await makeLeaveReason(tx, {
    ...{ name: "Sick leave with certificate", position: 3, colour: "rose" },
  });
  const reasons = {
    vacation: await makeLeaveReason(tx, {
      ...{ name: "Vacation", position: 1, colour: "moss", trackerId: trackers.vacation.id, minBalance: 0 },
    }),
    selfCertified: await makeLeaveReason(tx, {
      ...{ name: "Sick leave, self-certified", position: 2, colour: "clay", autoApprove: true },
      ...{ maxConsecutiveDays: 3, maxOccasions: 4, maxDaysInPeriod: 24, minDaysBetween: 16 },
      ...{ notPrecededBy: [certified], bufferDays: 7 },
    }),
    certified,
    sickChild: await makeLeaveReason(tx, {
      ...{ name: "Care of a sick child", position: 4, colour: "amber", autoApprove: true },
      ...{ maxDaysInPeriod: 10, periodKind: "calendarYear" as const },
    }),
    inLieu: await makeLeaveReason(tx, {
      ...{
        name: "Time off in lieu",
        position: 5,
        colour: "petrol",
        trackerId: trackers.inLieu.id,
        minBalance: -8,
      },
    }),
    unpaid: await makeLeaveReason(tx, {
      ...{ name: "Unpaid leave", position: 6, colour: "slate", maxConsecutiveDays: 30 },
    }),
  };
  const all = Object.values(reasons).map((reason) => ({ reason }));
  // People paid by the hour have no vacation account, and fewer days that need no certificate.
  const byTheHour = all.filter(({ reason }) => reason !== reasons.vacation && reason !== reasons.inLieu);
  const fewer = byTheHour.map(({ reason }) => ({
    reason,
    overrides: reason === reasons.selfCertified ? { maxDaysInPeriod: 12 } : {},
  }));
  const agreements = {
    full: await makeAgreement(tx, { name: "Full time", hoursPerWeek: 40, reasons: all }),
    part: await makeAgreement(tx, { name: "Part time, 30 hours", hoursPerWeek: 30, reasons: all }),
    hourly: await makeAgreement(tx, { name: "By the hour", hoursPerWeek: 12, reasons: fewer }),
  };
  return { reasons, trackers, agreements };
}
