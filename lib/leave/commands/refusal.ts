import { AppError } from "@/lib/errors";
import { type Violation, wireMessage } from "../rules/codes";

/** The first broken rule as the failure's reason; all of them, with their numbers, in its data. */
export function refusal(violations: readonly Violation[]): AppError {
  const [first] = violations;
  const reason = first ? wireMessage(first) : "INVALID_PARAMETER_VALUE";
  return new AppError("RULE_VIOLATED", "The leave rules do not allow this.", {
    reason,
    data: { violations },
  });
}

const overlaps: Violation = { code: "OVERLAPPING_LEAVES", explanation: "overlapsOther", values: {} };

/** What the database's own guard against overlaps means, should anything get past the lock. */
export const constraintMeaning = { LeaveApplication_no_overlap: () => refusal([overlaps]) };
