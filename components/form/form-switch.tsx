"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { Switch, type SwitchProps } from "@/components/ui/switch";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<SwitchProps, keyof Bound<In, Out> | "isSelected" | "error">;

/** A bound switch: true or false. */
export function FormSwitch<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  return (
    <Switch
      {...props}
      name={name}
      isSelected={field.value === true}
      onChange={(value) => {
        field.onChange(value);
        onChange?.(value);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.error}
    />
  );
}
