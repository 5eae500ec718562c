import { isJson } from "@/lib/outbound/json";
import { fillText, SEAM } from "./fill-text";
import { fillPlaceholders, type PlaceholderValues } from "./placeholders";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

const inAddress = (text: string): string => encodeURIComponent(text).replaceAll("%40", "@");
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function filled(value: Json, values: PlaceholderValues, key: string): Json {
  if (typeof value === "string") {
    return key === "href" ? fillPlaceholders(value, values, inAddress) : fillText(value, values);
  }
  if (Array.isArray(value)) {
    const rest = value.map((item: Json) => (isText(item) ? item : filled(item, values, key)));
    return value.some(isText) ? filledSentence(rest, values) : rest;
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, values, name)]));
}

type Text = { type: "text"; text: string; [key: string]: Json };
const isText = (value: Json): value is Text =>
  typeof value === "object" && value !== null && "type" in value && value.type === "text" && "text" in value;

/** The parts of a paragraph, filled as the one text that they are to a reader: brackets may be formatted differently. */
function filledSentence(parts: readonly Json[], values: PlaceholderValues): Json {
  const whole = parts.map((part) => (isText(part) ? part.text : "\n")).join(SEAM);
  const texts = fillText(whole, values).split(SEAM);
  return parts.map((part, index) => {
    if (!isText(part)) return part;
    const { text: _, ...rest } = part;
    return { ...(filled(rest, values, "") as object), text: texts[index] ?? "" };
  });
}

/** Content with every placeholder filled for a person; addresses get their values encoded. Never fails. */
export function fillContent<T extends object>(content: T, values: PlaceholderValues): T {
  return filled(content as Json, values, "") as T;
}

/** A webhook's body; where it is JSON the values are escaped, so that a quote in a name breaks nothing. */
export const fillBody = (body: string, values: PlaceholderValues): string =>
  fillPlaceholders(body, values, isJson(body) ? inJson : undefined);
