import { z } from "zod";

/** The place of a task in a list: what the list is ordered by, as text, and the id. */
export type TaskPlace = [keys: string[], id: number];
const place = z.tuple([z.array(z.string().max(40)).max(2), z.int()]);

export const placeText = (at: TaskPlace): string => Buffer.from(JSON.stringify(at)).toString("base64url");

/** The place that an address names; null when it names none, or one of another order. */
export function readPlace(text: string | undefined, keys: readonly RegExp[]): TaskPlace | null {
  if (!text) return null;
  try {
    const parsed = place.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    const fits = parsed.success && parsed.data[0].length === keys.length;
    return fits && keys.every((key, index) => key.test(parsed.data[0][index] ?? "")) ? parsed.data : null;
  } catch {
    return null;
  }
}
