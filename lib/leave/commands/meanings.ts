import { type AppError, invalid } from "@/lib/errors";

const wrong = (field: string, message: string) => () => invalid([{ path: [field], message }]);

/** What it means for the writer when the database refuses a row of the leave settings. */
export const leaveMeanings: Record<string, () => AppError> = {
  LeaveReason_trackerId_fkey: wrong("trackerId", "does_not_exist"),
  LeaveReasonPredecessor_predecessorId_fkey: wrong("notPrecededBy", "does_not_exist"),
  TimeTracker_name_key: wrong("name", "name_taken"),
  StandIn_no_overlap: wrong("from", "stand_in_overlap"),
  StandIn_standInId_fkey: wrong("standInId", "does_not_exist"),
  PayrollPeriod_no_overlap: wrong("from", "payroll_overlap"),
};
