import type { FieldPath, FieldValues, UseFormReturn } from "react-hook-form";
import { isAppError } from "@/lib/errors";

type FormErrors<In extends FieldValues, Out> = Pick<UseFormReturn<In, unknown, Out>, "control" | "setError">;

/**
 * Puts each server error on its field and focuses the first. What belongs to no field becomes the form's own
 * error, `root.server`; so does `fallback` when the failure has no words of its own.
 */
export function showServerErrors<In extends FieldValues, Out>(
  form: FormErrors<In, Out>,
  error: unknown,
  fallback: string,
): void {
  const refusal = isAppError(error) ? error : undefined;
  const stray: string[] = [];
  let isFirst = true;
  for (const { path, message } of refusal?.details.fields ?? []) {
    const name = path.join(".");
    if (!isField(form, name)) {
      stray.push(message);
      continue;
    }
    form.setError(name, { type: "server", message }, { shouldFocus: isFirst });
    isFirst = false;
  }
  if (stray.length > 0) form.setError("root.server", { type: "server", message: stray.join(" ") });
  else if (isFirst) form.setError("root.server", { type: "server", message: refusal?.message ?? fallback });
}

/** Whether a mounted field, or one inside it, has this name. */
function isField<In extends FieldValues, Out>(
  form: FormErrors<In, Out>,
  name: string,
): name is FieldPath<In> {
  if (name === "") return false;
  for (const field of form.control._names.mount) {
    if (field === name || field.startsWith(`${name}.`)) return true;
  }
  return false;
}
