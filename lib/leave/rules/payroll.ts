import { dayNumber } from "@/lib/dates";
import { dayText } from "./asked";
import { furthestHit } from "./intervals";
import { never, type Rule } from "./rule";

/** No day of the leave is on or before the unit's lock date. */
export const salaryPeriod: Rule = {
  code: "SALARY_PERIOD_LOCKED",
  check(asked, { facts }) {
    if (facts.lockedThrough === null) return null;
    const locked = dayNumber(facts.lockedThrough);
    if (asked.first > locked) return null;
    return { explanation: "periodLocked", values: { through: facts.lockedThrough }, retry: locked + 1 };
  },
};

/** No day of the leave is in a payroll of the employee that was made final. */
export const finalSalaries: Rule = {
  code: "LEAVEAPP_LOCKED_SALARIES_IN_PERIOD",
  check(asked, { payroll }) {
    const final = furthestHit(payroll, asked.first, asked.last + 1);
    if (!final) return null;
    const values = { from: dayText(final.start), to: dayText(final.end - 1) };
    if (final.end === Number.POSITIVE_INFINITY) return never("payrollFinal", values);
    return { explanation: "payrollFinal", values, retry: final.end };
  },
};
