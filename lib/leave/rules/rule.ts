import type { Asked } from "./asked";
import type { Explanation, ExplanationValues, LeaveCode } from "./codes";
import type { Known } from "./known";

/** Why a rule refuses, and the earliest later start day on which it might not; `retry` null = it always will. */
export type Breach = { explanation: Explanation; values: ExplanationValues; retry: number | null };

export type Rule = { code: LeaveCode; check: (asked: Asked, known: Known) => Breach | null };

/** A refusal that no other start date would change. */
export const never = (explanation: Explanation, values: ExplanationValues = {}): Breach => ({
  explanation,
  values,
  retry: null,
});
