"use client";

import type { CalendarDate } from "@internationalized/date";
import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Calendar } from "@/components/ui/calendar";
import { popoverClass } from "@/components/ui/popover-class";

interface CalendarPopoverProps {
  label: string;
  /** What it hangs below. */
  box: RefObject<HTMLElement | null>;
  value: CalendarDate | null;
  minValue: CalendarDate | null;
  maxValue: CalendarDate | null;
  /** The day it opens at while none is chosen. */
  placeholderValue: CalendarDate | null;
  isDateUnavailable: (day: { toString: () => string }) => boolean;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  onChoose: (day: string) => void;
}

/** The small calendar that a date picker opens. */
export function CalendarPopover(props: CalendarPopoverProps) {
  const { label, box, placeholderValue, isOpen, onOpenChange, onChoose, ...days } = props;
  return (
    <Popover
      triggerRef={box}
      isOpen={isOpen}
      onOpenChange={onOpenChange}
      className={popoverClass}
      offset={4}
      placement="bottom end"
    >
      <Dialog aria-label={label} className="p-3 outline-none">
        <Calendar
          {...days}
          autoFocus
          defaultFocusedValue={placeholderValue}
          onChange={(day) => {
            onChoose(day.toString());
            onOpenChange(false);
          }}
        />
      </Dialog>
    </Popover>
  );
}
