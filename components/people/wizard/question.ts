import type { PlanQuestion } from "@/components/onboarding/plan-preview";
import { plausibleDay } from "@/components/onboarding/plausible-day";
import type { NewPersonValues } from "@/lib/people/schema/new-person";

/** The question about the plan that the form's present values ask. */
export const questionOf = (values: NewPersonValues): PlanQuestion => ({
  newcomer: {
    role: values.role,
    firstName: values.first_name.slice(0, 200),
    lastName: values.last_name.slice(0, 200),
    email: values.email.slice(0, 300),
    position: (values.position ?? "").slice(0, 300),
    language: values.language ?? "en",
    buddy: idOf(values.buddy),
    manager: idOf(values.manager),
    unit: values.unitId ?? null,
    section: values.sectionId ?? null,
  },
  startDay: plausibleDay(values.start_day),
  timezone: values.timezone ?? null,
  sequences: values.role === 0 ? (values.sequences ?? []).map(Number) : [],
});

const idOf = (value: unknown): number | null => (typeof value === "number" ? value : null);
