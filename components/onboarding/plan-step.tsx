import { Ban, Check, Clock3, Hourglass, type LucideIcon, TriangleAlert, Zap } from "lucide-react";
import type { ReactNode } from "react";
import { ItemKindIcon } from "@/components/onboarding/item-kind";
import { cx } from "@/components/ui/cx";
import type { ItemKind } from "@/lib/onboarding/content/kinds";

const marks = {
  now: Zap,
  at: Clock3,
  waiting: Hourglass,
  done: Check,
  failed: TriangleAlert,
  never: Ban,
} satisfies Record<string, LucideIcon>;

const markTones: Partial<Record<keyof typeof marks, string>> = {
  now: "border-accent text-accent-text",
  done: "border-transparent bg-accent-soft-strong text-accent-text",
  failed: "border-danger-line bg-danger-soft text-danger-text",
};

export interface PlanStepProps {
  mark: keyof typeof marks;
  /** When it happens, in words or as a time. */
  when: ReactNode;
  /** Why then: the trigger in words. */
  why: ReactNode;
  items: readonly {
    key: number;
    kind: ItemKind;
    title: string;
    isFaded?: boolean;
    note?: ReactNode;
    aside?: ReactNode;
  }[];
  isFaded?: boolean;
  /** A state, or a choice to make. */
  aside?: ReactNode;
}

/** One step of a plan on its line: the moment, the reason and what comes. */
export function PlanStep({ mark, when, why, items, isFaded, aside }: PlanStepProps) {
  const Icon = marks[mark];
  return (
    <li className="group/step relative flex gap-3 pb-5 last:pb-0">
      <span
        aria-hidden
        className="absolute start-3.25 top-7 bottom-0 w-px bg-line-strong group-last/step:hidden"
      />
      <span
        aria-hidden
        className={cx(
          "relative grid size-6.5 shrink-0 place-items-center rounded-full border",
          markTones[mark] ?? "border-line-strong bg-surface text-ink-muted",
        )}
      >
        <Icon className="size-3.5" />
      </span>
      <div className="min-w-0 flex-1 pt-0.5">
        <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
          <div className={cx("min-w-0 flex-1 basis-48", isFaded && "text-ink-muted")}>
            <p className="font-medium">{when}</p>
            <p className="text-sm text-ink-muted">{why}</p>
          </div>
          {aside}
        </div>
        <ul
          className={cx(
            "mt-2 flex flex-col gap-1.5",
            isFaded && "text-ink-muted line-through decoration-line-strong",
          )}
        >
          {items.map((item) => (
            <li key={item.key} className="flex items-start gap-2">
              <ItemKindIcon kind={item.kind} className="mt-0.5" />
              <span
                className={cx(
                  "min-w-0",
                  item.isFaded && "text-ink-muted line-through decoration-line-strong",
                )}
              >
                {item.title}
              </span>
              {item.note || item.aside ? (
                <span className="ms-auto flex shrink-0 items-center gap-2 text-sm text-ink-muted">
                  {item.note}
                  {item.aside}
                </span>
              ) : null}
            </li>
          ))}
        </ul>
      </div>
    </li>
  );
}
