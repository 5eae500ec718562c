import { WrittenNumber } from "@/lib/http/json/written-number";
import { field, Refused } from "./fields";

/** The largest id the database can hold; nothing has a larger one. */
const largest = 2 ** 31 - 1;

const isId = (value: number) => value >= 1 && value <= largest;

/** The whole number that a value spells, `1`, `"1"`, `" 1 "` or `1.0`; null when it spells none. */
function wholeNumber(raw: unknown): number | null {
  if (typeof raw !== "string" && typeof raw !== "number" && !(raw instanceof WrittenNumber)) return null;
  const digits = /^\s*([+-]?\d+)(?:\.0*)?\s*$/.exec(String(raw))?.[1];
  return digits === undefined ? null : Number(digits);
}

function readPerson(raw: unknown): number | Refused {
  const isFraction = typeof raw === "string" && raw.includes(".");
  const id = isFraction ? null : wholeNumber(raw);
  if (id === null) return new Refused("incorrect_type");
  return isId(id) ? id : new Refused("does_not_exist");
}

const isNobody = (raw: unknown) => raw === null || raw === "";

/** The id of somebody, as a number or a numeric text. */
export function person() {
  const documented = { type: ["integer", "string"], description: "Id of a person." };
  return field<number | string, number>(documented, (raw) =>
    isNobody(raw) ? new Refused("null") : readPerson(raw),
  );
}

/** The same, or nobody: `""` and null. */
export function personOrNobody() {
  const documented = { type: ["integer", "string", "null"], description: "Id of a person." };
  return field<number | string | null, number | null>(documented, (raw) =>
    isNobody(raw) ? null : readPerson(raw),
  );
}

/** More wrong elements than anybody would read are not listed. */
const mostIssues = 100;

/** A list of sequence ids, each once. Elements are whole numbers in any spelling. */
export function sequenceIds() {
  const documented = {
    type: "array",
    items: { type: ["integer", "string", "number"] },
    uniqueItems: true,
    description: "Ids of sequences, none twice.",
  };
  return field<(number | string)[], number[]>(documented, (raw) => {
    if (raw === null) return new Refused("null");
    if (!Array.isArray(raw)) return new Refused("not_a_list");
    const ids: number[] = [];
    const wrong: { index: number; key: string }[] = [];
    for (const [index, element] of raw.entries()) {
      const id = wholeNumber(element);
      if (id !== null) ids.push(id);
      else if (wrong.push({ index, key: element === null ? "null" : "invalid_integer" }) === mostIssues)
        break;
    }
    if (wrong.length > 0) return Refused.elements(wrong);
    return ids.every(isId) && new Set(ids).size === ids.length ? ids : new Refused("invalid_sequences");
  });
}
