import type { z } from "zod";

const compiled = new Map<string, RegExp>();

function patternOf(path: string): RegExp {
  const known = compiled.get(path);
  if (known) return known;
  const source = path
    .replace(/\/$/, "")
    .replace(/\./g, "\\.")
    .replace(/\{(\w+)\}/g, "(?<$1>[^/]+)");
  const pattern = new RegExp(`^${source}/?$`);
  compiled.set(path, pattern);
  return pattern;
}

/** The parameters of a path such as `/api/users/{id}/`, parsed; null when they do not fit. */
export function matchPath(path: string, pathname: string, schema: z.ZodType | undefined) {
  const groups = patternOf(path).exec(pathname)?.groups ?? {};
  if (!schema) return { values: undefined };
  const decoded: Record<string, string> = {};
  for (const [name, raw] of Object.entries(groups)) {
    try {
      decoded[name] = decodeURIComponent(raw);
    } catch {
      return null;
    }
  }
  const parsed = schema.safeParse(decoded);
  return parsed.success ? { values: parsed.data } : null;
}
