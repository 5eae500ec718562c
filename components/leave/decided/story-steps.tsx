import { useTranslations } from "next-intl";
import { InstantText } from "@/components/ui/moment";
import type { LeaveStep } from "@/lib/leave/schema/decided";

/** Everything that happened to an application, in order: what, by whom, when and why. */
export function StorySteps({ steps, zone }: { steps: readonly LeaveStep[]; zone: string }) {
  const t = useTranslations("decisions");
  return (
    <ol className="flex flex-col gap-2 border-s-2 border-line ps-3.5">
      {steps.map((step) => {
        const moment = () => <InstantText instant={step.at} zone={zone} />;
        return (
          <li key={step.id} className="text-sm">
            <span className="font-medium">{t("step", { step: wordOf(step) })}</span>
            <span className="block text-ink-muted">
              {step.by
                ? t.rich("by", { name: step.by, other: step.standsInFor ?? "none", moment })
                : t.rich("atOnce", { moment })}
            </span>
            {step.comment ? <span className="block wrap-anywhere">“{step.comment}”</span> : null}
          </li>
        );
      })}
    </ol>
  );
}

/** A decision after another one took that one back. */
function wordOf({ from, to }: LeaveStep): string {
  if (from === null) return "applied";
  return from === "pending" ? to : `${to}Instead`;
}
