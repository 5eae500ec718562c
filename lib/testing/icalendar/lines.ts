/** A content line taken apart: a name, parameters, and the value as it is written. */
export type Line = { name: string; params: ReadonlyMap<string, string>; value: string };

const nameText = "[A-Za-z0-9-]+";
const paramText = `;(${nameText})=("[^"]*"|[^";:,]*(?:,[^";:,]*)*)`;
const lineText = new RegExp(`^(${nameText})((?:${paramText})*):(.*)$`, "su");
// biome-ignore lint/suspicious/noControlCharactersInRegex: what RFC 5545 forbids in any value
const control = /[\u0000-\u0008\u000a-\u001f\u007f]/u;

/**
 * The content lines of a calendar as RFC 5545 (3.1) writes them: each ended by CRLF, none longer than 75 octets,
 * letters never cut in two. Raises Error naming the line that is not.
 */
export function contentLines(bytes: Uint8Array): Line[] {
  const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  if (!text.endsWith("\r\n")) throw new Error("the last line is not ended");
  const unfolded: string[] = [];
  for (const raw of octetLines(bytes)) {
    if (raw.length > 75) throw new Error(`longer than 75 octets: ${printable(raw)}`);
    if (raw.length === 0) throw new Error("an empty line");
    const line = new TextDecoder("utf-8", { fatal: true }).decode(raw);
    if (/[\r\n]/.test(line)) throw new Error(`a bare line break in ${line}`);
    if (!/^[ \t]/.test(line)) unfolded.push(line);
    else if (unfolded.length === 0) throw new Error("the first line goes on from none");
    else unfolded.push(`${unfolded.pop()}${line.slice(1)}`);
  }
  return unfolded.map(taken);
}

function octetLines(bytes: Uint8Array): Uint8Array[] {
  const lines: Uint8Array[] = [];
  let start = 0;
  for (let at = 0; at < bytes.length - 1; at++) {
    if (bytes[at] !== 13 || bytes[at + 1] !== 10) continue;
    lines.push(bytes.subarray(start, at));
    start = at + 2;
  }
  return lines;
}

function taken(line: string): Line {
  const [, name, params = "", , , value] = lineText.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`not a content line: ${line}`);
  if (control.test(line)) throw new Error(`a control character in ${JSON.stringify(line)}`);
  const found = [...params.matchAll(new RegExp(paramText, "gu"))].map(
    ([, key = "", text = ""]) => [key.toUpperCase(), text.replace(/^"|"$/g, "")] as const,
  );
  if (new Set(found.map(([key]) => key)).size < found.length) throw new Error(`a parameter twice: ${line}`);
  return { name: name.toUpperCase(), params: new Map(found), value };
}

/** A TEXT value (3.3.11) as it is meant. Raises Error for what should have been escaped, or is not an escape. */
export function textOf({ name, value }: Line): string {
  if (/(?<!\\)(\\\\)*[;,]/.test(value)) throw new Error(`${name} has a bare ; or , in ${value}`);
  return value.replace(/\\(.?)/gsu, (_, next: string) => {
    if (next === "n" || next === "N") return "\n";
    if (!["\\", ";", ","].includes(next)) throw new Error(`${name} escapes ${JSON.stringify(next)}`);
    return next;
  });
}

const printable = (raw: Uint8Array) => new TextDecoder().decode(raw);
