"use client";

import { Label } from "react-aria-components/Label";
import { ProgressBar as AriaProgressBar } from "react-aria-components/ProgressBar";
import { cx } from "@/components/ui/cx";

export interface ProgressBarProps {
  label: string;
  /** 0 to 100; leave it out while the end is unknown. */
  value?: number;
  /** The words beside the bar instead of the percentage: "3 of 8". */
  valueLabel?: string;
  /** The label is only read aloud. */
  isLabelHidden?: boolean;
  className?: string;
}

/** How far something is. */
export function ProgressBar({ label, value, valueLabel, isLabelHidden, className }: ProgressBarProps) {
  return (
    <AriaProgressBar
      {...(value === undefined ? { isIndeterminate: true } : { value })}
      {...(valueLabel === undefined ? {} : { valueLabel })}
      className={cx("flex w-full flex-col gap-1.5", className)}
    >
      {({ percentage, valueText, isIndeterminate }) => (
        <>
          <span className={cx("flex justify-between gap-3 text-sm", isLabelHidden && "sr-only")}>
            <Label className="font-medium">{label}</Label>
            <span className="shrink-0 text-ink-muted">{valueText}</span>
          </span>
          <span className="block h-1.5 overflow-hidden rounded-full bg-pressed">
            <span
              className={cx(
                "block h-full rounded-full bg-accent",
                isIndeterminate ? "w-1/3 animate-slide" : "transition-[width]",
              )}
              {...(isIndeterminate ? {} : { style: { width: `${percentage ?? 0}%` } })}
            />
          </span>
        </>
      )}
    </AriaProgressBar>
  );
}
