import { WrittenNumber } from "../../json/written-number";

/** The name of a value's type as the API's clients know it: str, int, float, bool, list, dict, NoneType. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return "NoneType";
  if (value instanceof WrittenNumber) return value.isInteger ? "int" : "float";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return Number.isInteger(value) ? "int" : "float";
  const names: Record<string, string> = { string: "str", boolean: "bool", object: "dict" };
  return names[typeof value] ?? "object";
}

/** A value as Python prints it: text as it is, everything else as in source code (`True`, `[3]`, `{'a': None}`). */
export function printed(value: unknown): string {
  return typeof value === "string" ? value : source(value);
}

function source(value: unknown): string {
  if (value === null || value === undefined) return "None";
  if (typeof value === "boolean") return value ? "True" : "False";
  if (typeof value === "string") return quoted(value);
  if (value instanceof WrittenNumber || typeof value === "number") return String(value);
  if (Array.isArray(value)) return `[${value.map(source).join(", ")}]`;
  const entries = Object.entries(value).map(([key, inner]) => `${quoted(key)}: ${source(inner)}`);
  return `{${entries.join(", ")}}`;
}

const named: Record<string, string> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t" };

function quoted(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  const escaped = text.replace(/[\\\p{C}\p{Z}]/gu, (char) =>
    char === " " ? char : (named[char] ?? hex(char)),
  );
  return quote + escaped.replaceAll(quote, `\\${quote}`) + quote;
}

function hex(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const digits = code.toString(16);
  if (code < 0x100) return `\\x${digits.padStart(2, "0")}`;
  return code < 0x10000 ? `\\u${digits.padStart(4, "0")}` : `\\U${digits.padStart(8, "0")}`;
}
