"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { Select, type SelectProps } from "@/components/ui/select";

type Props<In extends FieldValues, Out, V extends string | number> = Bound<In, Out> &
  Omit<SelectProps<V>, keyof Bound<In, Out> | "value" | "error">;

/** A bound choice. Nothing chosen is null. */
export function FormSelect<In extends FieldValues, Out, V extends string | number>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out, V>) {
  const field = useBoundField({ control, name });
  return (
    <Select
      {...props}
      name={name}
      value={props.options.find((option) => option.value === field.value)?.value ?? null}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      onBlur={field.onBlur}
      buttonRef={field.ref}
      error={field.error}
    />
  );
}
