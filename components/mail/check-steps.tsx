import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { CheckResult } from "@/lib/mail/check/schema";

const tones: Record<CheckResult["state"], Tone> = {
  ok: "moss",
  warning: "amber",
  failed: "danger",
  skipped: "slate",
};

/** Every step of a check with how it went, what to do, and what the server said. */
export function CheckSteps({ steps, sender }: { steps: readonly CheckResult[]; sender: string }) {
  const t = useTranslations("mailTexts.check");
  return (
    <ol aria-label={t("steps")} className="divide-y divide-line border-y border-line">
      {steps.map(({ step, state, reason, answer }) => (
        <li key={step} className="flex items-start justify-between gap-4 py-2.5">
          <div className="min-w-0">
            <p className={state === "skipped" ? "text-ink-muted" : "font-medium"}>
              {t(`step.${step}`, { sender })}
            </p>
            {reason ? <p className="max-w-prose text-sm text-ink-muted">{t(`reason.${reason}`)}</p> : null}
            {answer ? (
              <p className="mt-1 font-mono text-xs wrap-anywhere whitespace-pre-line text-ink-muted">
                {t("said", { answer })}
              </p>
            ) : null}
          </div>
          <Badge tone={tones[state]} mark="dot" isTentative={state === "skipped"}>
            {t(`state.${state}`)}
          </Badge>
        </li>
      ))}
    </ol>
  );
}
