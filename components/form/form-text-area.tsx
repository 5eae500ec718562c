"use client";

import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";
import { TextArea, type TextAreaProps } from "@/components/ui/text-area";

type Props<In extends FieldValues, Out> = Bound<In, Out> &
  Omit<TextAreaProps, keyof Bound<In, Out> | "value" | "error">;

/** Bound lines of text. Empty is "". */
export function FormTextArea<In extends FieldValues, Out>({
  control,
  name,
  onChange,
  ...props
}: Props<In, Out>) {
  const field = useBoundField({ control, name });
  return (
    <TextArea
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
