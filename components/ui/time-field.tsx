"use client";

import { TimeField as AriaTimeField } from "react-aria-components/TimeField";
import { cx } from "@/components/ui/cx";
import { timeFrom, timeText } from "@/components/ui/date-text";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { type FocusRef, Segments } from "@/components/ui/segments";

export interface TimeFieldProps extends FieldProps {
  /** "08:00", or null while incomplete. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  focusRef?: FocusRef;
}

/** A wall-clock time, written as the reader's language writes it. */
export function TimeField({
  label,
  description,
  error,
  className,
  value,
  defaultValue,
  onChange,
  focusRef,
  ...props
}: TimeFieldProps) {
  return (
    <AriaTimeField
      {...props}
      {...(value === undefined ? {} : { value: timeFrom(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: timeFrom(defaultValue) })}
      onChange={(time) => onChange?.(time && timeText(time))}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <Segments focusRef={focusRef} className={cx(boxClass, "h-control px-2.5")} />
      </FieldFrame>
    </AriaTimeField>
  );
}
