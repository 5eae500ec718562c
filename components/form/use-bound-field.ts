"use client";

import { useTranslations } from "next-intl";
import { type Control, type FieldPath, type FieldValues, get, useController } from "react-hook-form";
import { afterPress } from "@/components/form/after-press";
import { inWords } from "@/components/form/in-words";

/** Ties a field to a form: `control` and `name` make a wrong name a type error. */
export interface Bound<In extends FieldValues, Out> {
  control: Control<In, unknown, Out>;
  name: FieldPath<In>;
}

/** The value as unknown: each field narrows it itself, so that a wrong default can never crash the page. */
export function useBoundField<In extends FieldValues, Out>({ control, name }: Bound<In, Out>) {
  const { field, fieldState, formState } = useController({ control, name });
  const value: unknown = field.value;
  const nested: unknown = get(formState.errors, name);
  const t = useTranslations("validation");
  const message = fieldState.error?.message ?? firstMessage(nested);
  return {
    value,
    onChange: field.onChange as (next: unknown) => void,
    onBlur: () => afterPress(field.onBlur),
    ref: field.ref,
    error: message && inWords(message, t),
  };
}

/** A list or object field shows the first error found inside it. */
function firstMessage(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  if ("message" in error && typeof error.message === "string") return error.message;
  for (const [key, part] of Object.entries(error)) {
    if (key === "ref") continue;
    const message = firstMessage(part);
    if (message) return message;
  }
  return undefined;
}

/** Ties a day or a wall-clock time to a form, and tells `onChange` besides. Empty is null. */
export function useBoundMoment<In extends FieldValues, Out>(
  { control, name }: Bound<In, Out>,
  onChange?: (value: string | null) => void,
) {
  const field = useBoundField({ control, name });
  return {
    name,
    value: typeof field.value === "string" ? field.value : null,
    onChange(value: string | null) {
      field.onChange(value);
      onChange?.(value);
    },
    onBlur: field.onBlur,
    focusRef: field.ref,
    error: field.error,
  };
}
