import { z } from "zod";
import { type Day, parseDay } from "@/lib/dates";
import { WrittenNumber } from "@/lib/http/json/written-number";

// The kinds of field that people's data is made of. Each reads what forms and API clients send.

/** Why a value does not fit, by keys such as `required` or `max_length:200`; wording is the reader's business. */
export class Refused {
  readonly issues: { path: number[]; message: string }[];
  constructor(...keys: readonly string[]) {
    this.issues = keys.map((message) => ({ path: [], message }));
  }

  /** The same for single elements of a list. */
  static elements(wrong: readonly { index: number; key: string }[]): Refused {
    const refused = new Refused();
    for (const { index, key } of wrong) refused.issues.push({ path: [index], message: key });
    return refused;
  }
}

type Documented = { type: string | readonly string[]; [keyword: string]: unknown };

export function field<In, Out>(documented: Documented, read: (raw: unknown) => Out | Refused) {
  return z
    .transform<In, Out>((raw, context) => {
      const value = raw === undefined ? new Refused("required") : read(raw);
      if (!(value instanceof Refused)) return value;
      for (const issue of value.issues) context.issues.push({ code: "custom", ...issue, input: raw });
      return z.NEVER;
    })
    .register(z.globalRegistry, { override: documented });
}

/** Text without space around it; numbers count as text. `max` is in characters, not in UTF-16 units. */
export function text({ max, blank = false }: { max?: number; blank?: boolean }) {
  const documented = {
    type: "string",
    ...(max === undefined ? {} : { maxLength: max }),
    ...(blank ? {} : { minLength: 1 }),
  };
  return field<string, string>(documented, (raw) => readText(raw, { max, blank }));
}

type TextRules = { max?: number | undefined; blank: boolean; also?: (value: string) => readonly string[] };

function readText(raw: unknown, { max, blank, also }: TextRules): string | Refused {
  if (raw === null) return new Refused("null");
  const isText = typeof raw === "string" || typeof raw === "number" || raw instanceof WrittenNumber;
  if (!isText) return new Refused("not_a_string");
  const value = String(raw).trim();
  if (value === "") return blank ? "" : new Refused("blank");
  const wrong = [
    ...(max !== undefined && value.length > max && [...value].length > max ? [`max_length:${max}`] : []),
    ...(value.includes("\0") ? ["nul"] : []),
    ...(value.isWellFormed() ? [] : ["surrogate"]),
    ...(also?.(value) ?? []),
  ];
  return wrong.length > 0 ? new Refused(...wrong) : value;
}

const localPart = /^[\w!#$%&'*+/=?^`{|}~-]+(\.[\w!#$%&'*+/=?^`{|}~-]+)*$/;
const label = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;
const topLevel = /^(?:[\p{L}\p{M}-]{2,63}|xn--[a-z0-9-]{1,59})$/u;

/** Whether lower-case text has the form of an e-mail address: one `@`, a plain name before it, a domain after it. */
export function isEmail(address: string): boolean {
  const at = address.lastIndexOf("@");
  const labels = address.slice(at + 1).split(".");
  if (at < 1 || !localPart.test(address.slice(0, at)) || !labels.every((each) => label.test(each)))
    return false;
  return labels.length === 1 ? labels[0] === "localhost" : topLevel.test(labels.at(-1) ?? "");
}

/** An e-mail address, in lower case. */
export function email(max: number) {
  const also = (value: string) => (isEmail(value) ? [] : ["invalid_email"]);
  return field<string, string>({ type: "string", format: "email", maxLength: max }, (raw) =>
    readText(typeof raw === "string" ? raw.toLowerCase() : raw, { max, blank: false, also }),
  );
}

/** An e-mail address in lower case, or null; empty text is null. */
export function emailOrNull(max: number) {
  const address = email(max);
  const documented = { type: ["string", "null"], format: "email", maxLength: max };
  return field<string | null, string | null>(documented, (raw) => {
    if (raw === null || (typeof raw === "string" && raw.trim() === "")) return null;
    const parsed = address.safeParse(raw);
    return parsed.success ? parsed.data : new Refused(...parsed.error.issues.map(({ message }) => message));
  });
}

/** One of a fixed set, given as itself or as text: `3` and `"3"`, but not `3.0`. */
export function choice<const Value extends string | number>(
  values: readonly Value[],
  documented?: Documented,
) {
  const byText = new Map(values.map((value) => [String(value), value]));
  const isNumeric = typeof values[0] === "number";
  const type = isNumeric ? ["integer", "string"] : "string";
  const allowed = isNumeric ? [...values, ...byText.keys()] : values;
  return field<Value, Value>(documented ?? { type, enum: allowed }, (raw) => {
    if (raw === null) return new Refused("null");
    const isScalar = typeof raw === "string" || typeof raw === "number" || raw instanceof WrittenNumber;
    return (isScalar ? byText.get(String(raw)) : undefined) ?? new Refused("invalid_choice");
  });
}

/** A calendar day as `YYYY-MM-DD`. */
export function day() {
  return field<string, Day>({ type: "string", format: "date" }, readDay);
}

/** A calendar day, or null. */
export function dayOrNull() {
  return field<string | null, Day | null>({ type: ["string", "null"], format: "date" }, (raw) =>
    raw === null ? null : readDay(raw),
  );
}

function readDay(raw: unknown): Day | Refused {
  if (raw === null) return new Refused("null");
  return parseDay(raw) ?? new Refused("date");
}
