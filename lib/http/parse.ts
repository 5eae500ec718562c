import { z } from "zod";
import type { AnyContract } from "./contract";
import type { Dialect } from "./dialects/dialect";
import type { Endpoint } from "./route";

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
  return parsed.data;
}

/** The body by its schema, and the endpoint's database checks beside it, all failures together. */
export async function parseBody(endpoint: Endpoint, request: Request, dialect: Dialect): Promise<unknown> {
  const { contract, verify } = endpoint;
  if (!contract.body) return undefined;
  const input = await dialect.readBody(request);
  const parsed = contract.body.safeParse(input);
  const issues = parsed.success ? [] : parsed.error.issues;
  const wholeBodyWrong = issues.some((issue: z.core.$ZodIssue) => issue.path.length === 0);
  if (verify && !wholeBodyWrong) {
    const fields = parsed.success
      ? (parsed.data as Record<string, unknown>)
      : passedFields(contract.body, input);
    issues.push(...(await verify(fields, request)));
  }
  if (issues.length === 0) return parsed.data;
  throw dialect.invalid(new z.ZodError(inFieldOrder(issues, contract.body)), input, contract, request);
}

/** Those fields of an object that fit on their own, where the object as a whole does not. */
function passedFields(schema: z.ZodType, input: unknown): Record<string, unknown> {
  if (!(schema instanceof z.ZodObject) || typeof input !== "object" || input === null) return {};
  const passed: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.shape as Record<string, z.ZodType>)) {
    const parsed = field.safeParse((input as Record<string, unknown>)[name]);
    if (parsed.success) passed[name] = parsed.data;
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
