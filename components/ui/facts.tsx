import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";

export interface FactsProps {
  facts: readonly (readonly [label: string, value: ReactNode])[];
  /** For a column beside the page: one below the other there, side by side where the column is a card. */
  isStacked?: boolean;
}

/** What is known about something, as names with values; those without a value are left out. */
export function Facts({ facts, isStacked }: FactsProps) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== "");
  return (
    <dl
      className={cx(
        "grid gap-x-6 gap-y-3",
        isStacked ? "grid-cols-2 md:grid-cols-3 lg:grid-cols-1" : "sm:grid-cols-2",
      )}
    >
      {known.map(([label, value]) => (
        <div key={label} className="min-w-0">
          <dt className="text-sm text-ink-muted">{label}</dt>
          <dd className="wrap-anywhere whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
