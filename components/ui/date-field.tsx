"use client";

import { DateField as AriaDateField } from "react-aria-components/DateField";
import { cx } from "@/components/ui/cx";
import { dayFrom } from "@/components/ui/date-text";
import { boxClass, FieldFrame, type FieldProps, fieldClass } from "@/components/ui/field";
import { type FocusRef, Segments } from "@/components/ui/segments";
import { useToday } from "@/components/ui/use-today";

export interface DateFieldProps extends FieldProps {
  /** "2026-06-15", or null while incomplete. */
  value?: string | null;
  defaultValue?: string;
  onChange?: (value: string | null) => void;
  min?: string;
  max?: string;
  focusRef?: FocusRef;
}

/** A day that people know by heart, such as a birthday. To look one up take the date picker. */
export function DateField(props: DateFieldProps) {
  const { label, description, error, className, value, defaultValue, onChange, min, max, focusRef, ...rest } =
    props;
  const today = useToday();
  return (
    <AriaDateField
      {...rest}
      {...(value === undefined ? {} : { value: dayFrom(value) })}
      {...(defaultValue === undefined ? {} : { defaultValue: dayFrom(defaultValue) })}
      minValue={dayFrom(min)}
      maxValue={dayFrom(max)}
      placeholderValue={dayFrom(today)}
      onChange={(day) => onChange?.(day?.toString() ?? null)}
      isInvalid={Boolean(error)}
      validationBehavior="aria"
      className={cx(fieldClass, className)}
    >
      <FieldFrame label={label} description={description} error={error} isRequired={props.isRequired}>
        <Segments focusRef={focusRef} className={cx(boxClass, "h-control px-2.5")} />
      </FieldFrame>
    </AriaDateField>
  );
}
