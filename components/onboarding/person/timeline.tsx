import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { ItemLeftOut } from "@/components/onboarding/person/item-left-out";
import { ItemOutcome } from "@/components/onboarding/person/item-outcome";
import { StepActions } from "@/components/onboarding/person/step-actions";
import { PlanStep } from "@/components/onboarding/plan-step";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import { Badge } from "@/components/ui/badge";
import { InstantText, LocalText } from "@/components/ui/moment";
import type { PlanItem, PlanStepDto } from "@/lib/onboarding/schema/person-plan";

interface TimelineProps {
  steps: readonly PlanStepDto[];
  /** Titles of the templates that conditional steps wait for. */
  titles: ReadonlyMap<number, string>;
  /** Steps can be done now or never, for administrators. */
  isEditable: boolean;
}

const marks = { waiting: "waiting", due: "at", fired: "done", parked: "failed", skipped: "never" } as const;

/** What happened to a person and what will, on one line through time. */
export function Timeline({ steps, titles, isEditable }: TimelineProps) {
  const t = useTranslations("onboarding");
  const triggerText = useTriggerText();
  const upcoming = steps.findIndex(({ state }) => state === "due" || state === "waiting");
  return (
    <ol aria-label={t("plan")}>
      {steps.map((step, index) => {
        const waitsFor = "templates" in step.trigger ? step.trigger.templates : [];
        const why = triggerText(
          step.trigger,
          waitsFor.flatMap((id) => titles.get(id) ?? []),
        );
        const { state } = step;
        const isOpen = state !== "fired" && state !== "skipped";
        return (
          <Fragment key={step.id}>
            {index === upcoming && index > 0 ? <TodayLine /> : null}
            <PlanStep
              mark={marks[step.state]}
              when={<Moment step={step} />}
              why={step.failure && isOpen ? `${why} · ${step.failure.reason}` : why}
              isFaded={step.state === "skipped"}
              items={step.items.map((item) => ({
                key: item.id,
                kind: item.kind,
                title: item.title,
                isFaded: item.isLeftOut,
                note: <ItemOutcome item={item} timezone={step.timezone} />,
                aside: isEditable && mayLeaveOut(item) ? <ItemLeftOut item={item} /> : null,
              }))}
              aside={
                <span className="flex items-center gap-2">
                  <StateNote step={step} />
                  {isEditable && state !== "fired" ? (
                    <StepActions step={{ ...step, state, name: why }} />
                  ) : null}
                </span>
              }
            />
          </Fragment>
        );
      })}
    </ol>
  );
}

/** What has been delivered and done cannot be undone; what waits or is open can. */
const mayLeaveOut = ({ isLeftOut, outcome, kind, taskId }: PlanItem): boolean =>
  isLeftOut ||
  outcome === null ||
  outcome === "open" ||
  (outcome === "given" && (kind === "appointment" || (kind === "hardware" && taskId !== null)));

/** Between what was and what will be. */
function TodayLine() {
  const t = useTranslations("onboarding");
  return (
    <li className="-mt-1 mb-4 flex items-center gap-3 text-xs font-semibold text-accent-text">
      <span>{t("today")}</span>
      <span aria-hidden className="h-px flex-1 bg-accent-soft-strong" />
    </li>
  );
}

function Moment({ step }: { step: PlanStepDto }) {
  const t = useTranslations("onboarding");
  if (step.firedAt) return <InstantText instant={step.firedAt} zone={step.timezone} length="long" />;
  if (step.local) return <LocalText local={step.local} />;
  const { kind } = step.trigger;
  if (kind === "beforeStart" || kind === "afterStart") return t("waiting.startDay");
  if (kind === "beforeLastDay") return t("waiting.lastDay");
  return t("afterwards");
}

function StateNote({ step }: { step: PlanStepDto }) {
  const t = useTranslations("onboarding");
  if (step.state === "parked") return <Badge tone="danger">{t("state.parked")}</Badge>;
  if (step.state === "skipped") return <Badge>{t("state.skipped")}</Badge>;
  if (step.isMoved && step.state === "due") return <Badge tone="sky">{t("state.moved")}</Badge>;
  return null;
}
