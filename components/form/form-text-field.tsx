"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { TextField, type TextFieldProps } from "@/components/ui/text-field";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<TextFieldProps, keyof Bound<In, Out> | "value" | "error">;

/** A bound line of text. Empty is "". */
export function FormTextField<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  return (
    <TextField
      {...props}
      name={name}
      value={typeof field.value === "string" ? field.value : ""}
      onChange={(text) => {
        field.onChange(text);
        onChange?.(text);
      }}
      onBlur={field.onBlur}
      inputRef={field.ref}
      error={field.error}
    />
  );
}
