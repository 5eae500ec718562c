"use client";

import { CalendarDays } from "lucide-react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, useRef, useState } from "react";
import { Button } from "react-aria-components/Button";
import { DateField as AriaDateField } from "react-aria-components/DateField";
import { Group } from "react-aria-components/Group";
import { cx } from "@/components/ui/cx";
import type { DateFieldProps } from "@/components/ui/date-field";
import { dayFrom } from "@/components/ui/date-text";
import { boxClass, FieldFrame, fieldClass } from "@/components/ui/field";
import { SegmentsPart } from "@/components/ui/segments";
import { useLate } from "@/components/ui/use-late";
import { useToday } from "@/components/ui/use-today";

const loadCalendar = async () => (await import("@/components/ui/calendar-popover")).CalendarPopover;

export interface DatePickerProps extends Omit<DateFieldProps, "value" | "defaultValue"> {
  value: string | null;
  /** Days that cannot be chosen, such as public holidays. */
  isDayUnavailable?: (day: string) => boolean;
  isOpenAtFirst?: boolean;
}

/** A day, typed or looked up in a small calendar, which is loaded when its button is pointed at, focused or pressed. */
export function DatePicker(props: DatePickerProps) {
  const { label, description, error, className, value, onChange, min, max, focusRef, ...others } = props;
  const { isDayUnavailable, isOpenAtFirst = false, onBlur, ...rest } = others;
  const t = useTranslations("ui");
  const today = useToday();
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const [Calendar, want] = useLate(loadCalendar, isOpenAtFirst);
  const box = useRef<HTMLDivElement>(null);
  const name = t("calendarOf", { label });
  const days = {
    value: dayFrom(value),
    minValue: dayFrom(min),
    maxValue: dayFrom(max),
    placeholderValue: dayFrom(today),
    isDateUnavailable: (day: { toString: () => string }) => isDayUnavailable?.(day.toString()) ?? false,
  };

  function open() {
    setOpen(true);
    want();
  }

  function openByKey(event: KeyboardEvent) {
    if (event.key === "Escape" && isOpen && !Calendar) return setOpen(false);
    if (!event.altKey || (event.key !== "ArrowDown" && event.key !== "ArrowUp")) return;
    event.preventDefault();
    open();
  }

  return (
    <>
      <AriaDateField
        {...rest}
        {...days}
        onChange={(day) => onChange?.(day?.toString() ?? null)}
        // Looking a day up is not leaving the field.
        onBlur={() => isOpen || onBlur?.()}
        isInvalid={Boolean(error)}
        validationBehavior="aria"
        className={cx(fieldClass, className)}
      >
        <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
          <Group
            ref={box}
            onKeyDown={openByKey}
            className={cx(boxClass, "flex h-control items-center ps-2.5")}
          >
            <SegmentsPart focusRef={focusRef} className="flex-1" />
            <Button
              aria-label={name}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              isDisabled={props.isDisabled ?? false}
              onHoverStart={want}
              onFocus={want}
              onPress={open}
              className="grid h-full w-9 shrink-0 place-items-center rounded-e-md text-ink-muted -outline-offset-2 hover:text-ink pointer-coarse:w-11"
            >
              <CalendarDays aria-hidden className="size-4" />
            </Button>
          </Group>
        </FieldFrame>
      </AriaDateField>
      {Calendar ? (
        <Calendar
          {...days}
          label={name}
          box={box}
          isOpen={isOpen}
          onOpenChange={setOpen}
          onChoose={(day) => onChange?.(day)}
        />
      ) : null}
    </>
  );
}
