import type { PlanQuestion } from "@/components/onboarding/plan-preview";
import type { NewPersonValues } from "@/lib/people/schema/new-person";

/** The question about the plan that the form's present values ask. */
export const questionOf = (values: NewPersonValues): PlanQuestion => ({
  role: values.role,
  startDay: values.start_day || null,
  timezone: values.timezone ?? null,
  sequences: values.role === 0 ? (values.sequences ?? []).map(Number) : [],
});
