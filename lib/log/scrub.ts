const hidden = "[hidden]";
const secretKey =
  /pass(word|wd)?$|secret|token|authorization|cookie|credential|api_?key|dsn|_url$|private|otp|hash/i;
const personalKey =
  /mail|phone|^(first|last|full|display|preferred)_?names?$|birth|address|comment|message_?body|answers|content|slack/i;
const emailAddress = /[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g;
const bearer = /\b(Bearer|Token|Basic)\s+[\w.~+/=-]{8,}/gi;
/** Links that open something by themselves. */
const secretPath = /(?<!\/api\/ui)\/(welcome|invite)\/[^\s/"?#]+/g;
const userInUrl = /:\/\/[^\s/"@]+@/g;
const deepest = 6;

/** The same object without secrets and personal data, by the names of its keys. Pure; never throws. */
export function scrub(object: Record<string, unknown>, depth = 0): Record<string, unknown> {
  const clean: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(object)) {
    clean[key] = secretKey.test(key) || personalKey.test(key) ? hidden : scrubValue(value, depth + 1);
  }
  return clean;
}

/** A finished line without e-mail addresses and credentials that slipped into its text. */
export function scrubText(line: string): string {
  return line
    .replace(secretPath, `/$1/${hidden}`)
    .replace(userInUrl, "://[hidden]@")
    .replace(emailAddress, hidden)
    .replace(bearer, `$1 ${hidden}`);
}

function scrubValue(value: unknown, depth: number): unknown {
  if (value === null || typeof value !== "object") return value;
  if (value instanceof Date) return value.toISOString();
  if (value instanceof Error) return describeError(value, depth);
  if (depth >= deepest) return "[deep]";
  if (Array.isArray(value)) return value.slice(0, 50).map((one) => scrubValue(one, depth + 1));
  return scrub(value as Record<string, unknown>, depth);
}

/** Name, code and stack; never the `detail` or `where` of PostgreSQL, which quote the row. */
function describeError(error: Error, depth: number): Record<string, unknown> {
  const { code, constraint, table } = error as Error & Record<"code" | "constraint" | "table", unknown>;
  const ours = !error.constructor.name.startsWith("Prisma");
  const lines = (error.stack ?? "").split("\n");
  return {
    type: error.constructor.name,
    message: ours ? error.message : error.message.trim().split("\n").at(-1),
    ...(code === undefined ? {} : { code }),
    ...(constraint === undefined ? {} : { constraint, table }),
    stack: lines.filter((line) => line.startsWith("    at ")).join("\n"),
    ...(error.cause instanceof Error && depth < deepest
      ? { cause: describeError(error.cause, depth + 1) }
      : {}),
  };
}
