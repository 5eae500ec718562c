import type { z } from "zod";

/** All failing fields at once: `{"first_name":["This field is required."]}`, list elements keyed by index. */
export function fieldErrors(
  error: z.core.$ZodError,
  _input: unknown,
  _request: Request,
): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const issue of error.issues) {
    const [field, index] = issue.path;
    const name = field === undefined ? "non_field_errors" : String(field);
    if (index === undefined) {
      body[name] = [...(Array.isArray(body[name]) ? body[name] : []), issue.message];
    } else {
      body[name] = { ...(body[name] as object | undefined), [String(index)]: [issue.message] };
    }
  }
  return body;
}
