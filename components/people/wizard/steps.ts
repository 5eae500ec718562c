import dynamic from "next/dynamic";
import type { ComponentType } from "react";
import type { ZodForm } from "@/components/form/use-zod-form";
import type { WizardStep } from "@/components/form/wizard";
import { PersonStep } from "@/components/people/wizard/person-step";
import { roles } from "@/lib/auth/actor";
import type { NewPerson, NewPersonValues } from "@/lib/people/schema/new-person";

export type NewPersonForm = ZodForm<NewPersonValues, NewPerson>;
export type StepProps = { form: NewPersonForm };
const JobStep = dynamic<StepProps>(async () => (await import("@/components/people/wizard/job-step")).JobStep);
const SequencesStep = dynamic<StepProps>(
  async () => (await import("@/components/people/wizard/sequences-step")).SequencesStep,
);
const ReviewStep = dynamic<StepProps>(
  async () => (await import("@/components/people/wizard/review-step")).ReviewStep,
);

type Step = Omit<WizardStep<NewPersonValues, NewPerson>, "title" | "Body"> & {
  id: "person" | "job" | "sequences" | "review";
  Body: ComponentType<StepProps>;
};

/** The wizard, as data. A field stands in exactly one step: there its errors appear. */
const steps: readonly Step[] = [
  {
    id: "person",
    fields: [
      "first_name",
      "last_name",
      "email",
      "phone",
      "role",
      "start_day",
      "private_email",
      "language",
      "timezone",
    ],
    Body: PersonStep,
  },
  {
    id: "job",
    fields: [
      "unitId",
      "sectionId",
      "agreementId",
      "position",
      "manager",
      "buddy",
      "message",
      "linkedin",
      "facebook",
      "twitter",
    ],
    Body: JobStep,
  },
  { id: "sequences", fields: ["sequences", "past"], Body: SequencesStep },
  { id: "review", fields: [], Body: ReviewStep },
];

/** The steps for somebody of this role: only new hires get sequences. */
export const stepsFor = (role: NewPersonValues["role"]) =>
  steps.filter(({ id }) => id !== "sequences" || Number(role) === roles.newHire);
