import { WrittenNumber } from "./written-number";

type Reviver = (key: string, value: unknown, context?: { source?: string }) => unknown;
const parse: (text: string, reviver: Reviver) => unknown = JSON.parse;

/** Nothing we take is nested deeper; walking deeper values could exhaust the stack. */
const deepest = 64;

/**
 * Reads JSON and keeps what numbers looked like: integers that fit are numbers, all others WrittenNumber.
 * Raises SyntaxError with a reason.
 */
export function readJson(text: string): unknown {
  if (depthOf(text) > deepest) throw new SyntaxError(`nested deeper than ${deepest} levels`);
  return parse(text, (_key, value, context) => {
    if (typeof value !== "number") return value;
    const source = context?.source ?? String(value);
    return /^(0|-?[1-9]\d*)$/.test(source) && Number.isSafeInteger(value) ? value : new WrittenNumber(source);
  });
}

function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at];
    if (char === "\\" && quoted) at++;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && (char === "[" || char === "{")) most = Math.max(most, ++depth);
    else if (!quoted && (char === "]" || char === "}")) depth--;
  }
  return most;
}
