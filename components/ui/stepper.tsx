import { Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";

export interface StepperProps {
  /** What the steps lead to, for screen readers. */
  label: string;
  steps: readonly { id: string; title: string }[];
  /** The step being worked on, from 0. */
  current: number;
}

/** Where one is in a wizard: names on large screens, a bar and a count on phones. */
export function Stepper({ label, steps, current }: StepperProps) {
  const t = useTranslations("ui");
  return (
    <nav aria-label={label}>
      <p className="text-sm text-ink-muted sm:hidden">
        {t("stepOf", { step: current + 1, total: steps.length })}
        <span className="font-medium text-ink"> · {steps[current]?.title}</span>
      </p>
      <ol className="mt-2 flex gap-1.5 sm:mt-0 sm:gap-3">
        {steps.map((step, index) => (
          <li
            key={step.id}
            aria-current={index === current ? "step" : undefined}
            className={cx(
              "flex min-w-0 flex-1 items-center gap-2.5 border-t-3 pt-0 sm:pt-2.5",
              index <= current ? "border-accent" : "border-line-strong",
            )}
          >
            <span
              aria-hidden
              className={cx(
                "hidden size-5.5 shrink-0 place-items-center rounded-full text-xs font-semibold sm:grid",
                index < current && "bg-accent text-on-accent",
                index === current && "bg-accent-soft-strong text-accent-text",
                index > current && "bg-pressed text-ink-muted",
              )}
            >
              {index < current ? <Check className="size-3.5" strokeWidth={3} /> : index + 1}
            </span>
            <span
              className={cx(
                "truncate text-sm font-medium max-sm:sr-only",
                index === current ? "text-ink" : "text-ink-muted",
              )}
            >
              {step.title}
              {index < current ? <span className="sr-only"> ({t("stepDone")})</span> : null}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}
