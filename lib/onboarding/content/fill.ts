import { isJson } from "@/lib/outbound/json";
import { fillPlaceholders, type PlaceholderValues } from "./placeholders";

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

const inAddress = (text: string): string => encodeURIComponent(text).replaceAll("%40", "@");
const inJson = (text: string): string => JSON.stringify(text).slice(1, -1);

function filled(value: Json, values: PlaceholderValues, key: string): Json {
  if (typeof value === "string")
    return fillPlaceholders(value, values, key === "href" ? inAddress : undefined);
  if (Array.isArray(value)) return value.map((item: Json) => filled(item, values, key));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, filled(item, values, name)]));
}

/** Content with every placeholder filled for a person; addresses get their values encoded. Never fails. */
export function fillContent<T extends object>(content: T, values: PlaceholderValues): T {
  return filled(content as Json, values, "") as T;
}

/** A webhook's body; where it is JSON the values are escaped, so that a quote in a name breaks nothing. */
export const fillBody = (body: string, values: PlaceholderValues): string =>
  fillPlaceholders(body, values, isJson(body) ? inJson : undefined);
