import { z } from "zod";
import { AppError } from "@/lib/errors";
import { holdsNul } from "./body";
import type { AnyContract } from "./contract";
import type { Dialect } from "./dialects/dialect";
import type { Call, Endpoint } from "./route";

/** The query string by its schema; a parameter given twice reaches the schema as a list. */
export function parseQuery(contract: AnyContract, request: Request, dialect: Dialect): unknown {
  if (!contract.query) return undefined;
  const given: Record<string, string | string[]> = {};
  const search = new URL(request.url).searchParams;
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name);
    given[name] = values.length === 1 ? (values[0] as string) : values;
  }
  const parsed = contract.query.safeParse(given);
  if (!parsed.success) throw dialect.invalid(parsed.error, given, contract, request);
  if (holdsNul(parsed.data)) throw new AppError("INVALID", "Text may not hold NUL characters.");
  return parsed.data;
}

/** A body by its schema, and the endpoint's database checks beside it, all failures together. */
export async function parseBody(
  { contract, verify }: Endpoint,
  input: unknown,
  call: Omit<Call<AnyContract>, "body">,
  dialect: Dialect,
): Promise<unknown> {
  const schema = contract.body as z.ZodType;
  const parsed = schema.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues;
  if (verify && issues.every((issue) => issue.path.length > 0)) {
    const fields = parsed.success ? parsed.data : passedParts(schema, input);
    const wrong = await verify(fields as Record<string, unknown>, call);
    issues.push(...wrong.map((each) => ({ ...each, code: "custom" as const, input: undefined })));
  }
  if (issues.length === 0) return parsed.data;
  throw dialect.invalid(new z.ZodError(inFieldOrder(issues, schema)), input, contract, call.request);
}

/**
 * What fits of an input that does not fit as a whole: the fields of an object that pass on their own,
 * and so for each object of a list.
 */
function passedParts(schema: z.ZodType, input: unknown): unknown {
  if (schema instanceof z.ZodArray && Array.isArray(input)) {
    return input.map((element) => passedParts(schema.element as z.ZodType, element));
  }
  if (!(schema instanceof z.ZodObject) || typeof input !== "object" || input === null) return {};
  const passed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const given = (input as Record<string, unknown>)[name];
    const parsed = field.safeParse(given);
    if (parsed.success) passed[name] = parsed.data;
    else if (field instanceof z.ZodArray && Array.isArray(given)) passed[name] = passedParts(field, given);
  }
  return passed;
}

function inFieldOrder(issues: z.core.$ZodIssue[], schema: z.ZodType): z.core.$ZodIssue[] {
  if (!(schema instanceof z.ZodObject)) return issues;
  const order = Object.keys(schema.shape);
  const rank = (issue: z.core.$ZodIssue) => {
    const at = order.indexOf(String(issue.path[0]));
    return at === -1 ? order.length : at;
  };
  return [...issues].sort((a, b) => rank(a) - rank(b));
}
