"use client";

import { CalendarDays } from "lucide-react";
import { lazy, Suspense } from "react";
import { DatePicker as AriaDatePicker, Button, Group, Popover } from "react-aria-components/DatePicker";
import { Dialog } from "react-aria-components/Dialog";
import { cx } from "@/components/ui/cx";
import type { DateFieldProps } from "@/components/ui/date-field";
import { dayFrom } from "@/components/ui/date-text";
import { boxClass, FieldFrame, fieldClass } from "@/components/ui/field";
import { popoverClass } from "@/components/ui/popover-class";
import { Segments } from "@/components/ui/segments";
import { Skeleton } from "@/components/ui/skeleton";
import { useToday } from "@/components/ui/use-today";

const Calendar = lazy(async () => ({ default: (await import("@/components/ui/calendar")).Calendar }));

export interface DatePickerProps extends DateFieldProps {
  /** Days that cannot be chosen, such as public holidays. */
  isDayUnavailable?: (day: string) => boolean;
}

/** A day, typed or looked up in a small calendar. */
export function DatePicker(props: DatePickerProps) {
  const {
    label,
    description,
    error,
    className,
    value,
    defaultValue,
    onChange,
    min,
    max,
    focusRef,
    ...others
  } = props;
  const { isDayUnavailable, ...rest } = others;
  const today = useToday();
  return (
    <AriaDatePicker
      {...rest}
      {...(value === undefined ? {} : { value: dayFrom(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: dayFrom(defaultValue) })}
      {...(isDayUnavailable ? { isDateUnavailable: (day) => isDayUnavailable(day.toString()) } : {})}
      minValue={dayFrom(min)}
      maxValue={dayFrom(max)}
      placeholderValue={dayFrom(today)}
      onChange={(day) => onChange?.(day?.toString() ?? null)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <Group className={cx(boxClass, "flex h-control items-center ps-2.5")}>
          <Segments focusRef={focusRef} className="flex-1" />
          <Button className="grid h-full w-9 shrink-0 place-items-center rounded-e-md text-ink-muted -outline-offset-2 hover:text-ink pointer-coarse:w-11">
            <CalendarDays aria-hidden className="size-4" />
          </Button>
        </Group>
      </FieldFrame>
      <Popover className={popoverClass} offset={4} placement="bottom end">
        <Dialog className="p-3 outline-none">
          <Suspense fallback={<Skeleton className="h-76 w-67 pointer-coarse:h-91 pointer-coarse:w-81" />}>
            <Calendar />
          </Suspense>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
