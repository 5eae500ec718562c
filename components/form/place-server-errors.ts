import type { FieldPath, FieldValues } from "react-hook-form";
import { showServerErrors } from "@/components/form/server-errors";
import type { ZodForm } from "@/components/form/use-zod-form";
import { isAppError } from "@/lib/errors";

/**
 * Puts each server error on its field, whichever step it stands on, and gives the first such step; null when
 * the refusal names no field of any step: then it stands above the form.
 */
export function placeServerErrors<In extends FieldValues, Out>(
  form: ZodForm<In, Out>,
  steps: readonly { fields: readonly FieldPath<In>[] }[],
  error: unknown,
  fallback: string,
): number | null {
  const fields = isAppError(error) ? (error.details.fields ?? []) : [];
  let first: number | null = null;
  for (const { path, message } of fields) {
    const at = steps.findIndex((step) => step.fields.some((name) => name === path[0]));
    const name = steps[at]?.fields.find((field) => field === path[0]);
    if (name === undefined) continue;
    form.setError(name, { type: "server", message });
    first = first === null ? at : Math.min(first, at);
  }
  if (first === null) showServerErrors(form, error, fallback);
  return first;
}
