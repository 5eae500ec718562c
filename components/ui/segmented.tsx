"use client";

import { type ReactNode, useId } from "react";
import { cx } from "@/components/ui/cx";

export interface SegmentedProps<V extends string> {
  label: string;
  options: readonly { value: V; label: ReactNode; "aria-label"?: string }[];
  value: V;
  onChange: (value: V) => void;
  className?: string;
}

/** Two to four ways to see the same thing, such as week and month. */
export function Segmented<V extends string>({
  label,
  options,
  value,
  onChange,
  className,
}: SegmentedProps<V>) {
  const name = useId();
  return (
    <div
      role="radiogroup"
      aria-label={label}
      className={cx("inline-flex h-control items-stretch gap-0.5 rounded-md bg-pressed p-0.75", className)}
    >
      {options.map((option) => (
        <label
          key={option.value}
          className="relative inline-flex flex-1 cursor-pointer items-center justify-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-ink-muted transition-colors hover:text-ink has-checked:bg-raised has-checked:text-ink has-checked:shadow-sm"
        >
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
            aria-label={option["aria-label"]}
            className="absolute inset-0 cursor-pointer appearance-none rounded-sm"
          />
          {option.label}
        </label>
      ))}
    </div>
  );
}
