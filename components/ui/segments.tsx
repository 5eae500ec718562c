"use client";

import { useCallback } from "react";
import { DateInput, DateSegment } from "react-aria-components/DateField";
import { GroupContext } from "react-aria-components/Group";
import { cx } from "@/components/ui/cx";
import { plainSpaces } from "@/components/ui/date-text";
import { segmentClass } from "@/components/ui/segment-class";

/** What a form needs to put the cursor into a field. */
export type FocusRef = (target: { focus: () => void } | null) => void;

interface SegmentsProps {
  focusRef?: FocusRef | undefined;
  className?: string;
  /** Not a group of its own: they stand in one that has more in it. */
  role?: "presentation";
}

/** The parts of a date or time, each typed or stepped on its own. */
export function Segments({ focusRef, className, ...props }: SegmentsProps) {
  const takeRef = useCallback(
    (input: HTMLDivElement | null) => {
      focusRef?.(input && { focus: () => input.querySelector<HTMLElement>("[role=spinbutton]")?.focus() });
    },
    [focusRef],
  );
  return (
    <DateInput {...props} ref={takeRef} className={cx("flex items-center", className)}>
      {(segment) => (
        <DateSegment segment={segment} className={segmentClass}>
          {({ text }) => plainSpaces(text)}
        </DateSegment>
      )}
    </DateInput>
  );
}

/** The same beside other things in one box, which is the group then. */
export function SegmentsPart(props: Omit<SegmentsProps, "role">) {
  return (
    <GroupContext.Provider value={null}>
      <Segments {...props} role="presentation" />
    </GroupContext.Provider>
  );
}
