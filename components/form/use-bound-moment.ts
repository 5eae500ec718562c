import type { FieldValues } from "react-hook-form";
import { type Bound, useBoundField } from "@/components/form/use-bound-field";

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
