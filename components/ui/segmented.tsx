"use client";

import type { ReactNode } from "react";
import { ToggleButton, ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
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
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const option = options.find((entry) => keys.has(entry.value));
        if (option) onChange(option.value);
      }}
      className={cx("inline-flex h-control items-stretch gap-0.5 rounded-md bg-pressed p-0.75", className)}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          {...(option["aria-label"] ? { "aria-label": option["aria-label"] } : {})}
          className="inline-flex flex-1 items-center justify-center gap-1.5 rounded-sm px-3 text-sm font-medium whitespace-nowrap text-ink-muted transition-colors data-hovered:text-ink data-selected:bg-raised data-selected:text-ink data-selected:shadow-sm"
        >
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
