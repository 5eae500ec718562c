import { Workflow } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { MissingCompanions } from "@/components/onboarding/missing-companions";
import { AddPlanItem } from "@/components/onboarding/person/add-plan-item";
import { GivenTodos } from "@/components/onboarding/person/given-todos";
import { PreboardingCard } from "@/components/onboarding/person/preboarding-card";
import { Timeline } from "@/components/onboarding/person/timeline";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { InstantText } from "@/components/ui/moment";
import { ProgressBar } from "@/components/ui/progress-bar";
import { now } from "@/lib/clock";
import { today } from "@/lib/dates/zones";
import type { Journey } from "@/lib/onboarding/queries/journey";
import type { PlanStepDto } from "@/lib/onboarding/schema/person-plan";

interface OnboardingSectionProps {
  person: { id: number; name: string; timezone: string; onboardedAt: string | null; lastDay: string | null };
  journey: Journey;
  isEditable: boolean;
}

/** How far somebody is, what they have to do, and the whole plan. */
export function OnboardingSection({ person, journey, isEditable }: OnboardingSectionProps) {
  const t = useTranslations("onboarding");
  const { preboarding, progress, todos, steps, titles, missing } = journey;
  const triggerText = useTriggerText();
  const nameOf = ({ trigger }: PlanStepDto) =>
    triggerText(
      trigger,
      "templates" in trigger ? trigger.templates.flatMap((id) => titles.get(id) ?? []) : [],
    );
  if (steps.length === 0 && todos.length === 0) {
    return (
      <Card>
        <EmptyState icon={Workflow} title={t("noPlan")}>
          {t("noPlanHint")}
        </EmptyState>
        {isEditable ? (
          <div className="flex justify-center pb-4">
            <AddPlanItem person={person} steps={[]} />
          </div>
        ) : null}
      </Card>
    );
  }
  return (
    <>
      {progress ? (
        <Card>
          <ProgressBar
            label={person.lastDay ? t("category.offboarding") : t("title")}
            value={progress.percent}
            valueLabel={t("progressCount", progress)}
          />
          {person.onboardedAt ? (
            <p className="mt-2 text-sm text-ink-muted">
              {t.rich("finishedOn", {
                day: () => (
                  <InstantText instant={person.onboardedAt ?? ""} zone={person.timezone} hasTime={false} />
                ),
              })}
            </p>
          ) : null}
        </Card>
      ) : null}
      {preboarding ? (
        <PreboardingCard person={person} preboarding={preboarding} isEditable={isEditable} />
      ) : null}
      {todos.length > 0 ? (
        <Section title={t("todos")}>
          <Card isFlush>
            <GivenTodos todos={todos} timezone={person.timezone} today={today(person.timezone, now())} />
          </Card>
        </Section>
      ) : null}
      {steps.length > 0 ? (
        <Section
          title={t("plan")}
          description={t("timesIn", { zone: person.timezone.replaceAll("_", " ") })}
          actions={
            isEditable ? (
              <AddPlanItem
                person={{ id: person.id, name: person.name }}
                steps={steps
                  .filter(({ state }) => state === "waiting" || state === "due")
                  .map((step) => ({ id: step.id, name: nameOf(step) }))}
              />
            ) : null
          }
        >
          <MissingCompanions
            name={person.name}
            missing={missing}
            {...(isEditable ? { setAt: `/people/${person.id}/edit` } : {})}
          />
          <Card>
            <Timeline steps={steps} titles={titles} isEditable={isEditable} />
          </Card>
        </Section>
      ) : null}
    </>
  );
}
