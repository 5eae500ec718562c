import { z } from "zod";

const cursor = z.tuple([z.string(), z.string(), z.int()]);
export type Cursor = { lastName: string; firstName: string; id: number };

/** The place of a person in the list, as text for an address. */
export const cursorText = ({ lastName, firstName, id }: Cursor) =>
  Buffer.from(JSON.stringify([lastName, firstName, id])).toString("base64url");

/** The place that an address names; null when it names none. */
export function readCursor(text: string | undefined): Cursor | null {
  if (!text) return null;
  try {
    const parsed = cursor.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
    if (!parsed.success) return null;
    const [lastName, firstName, id] = parsed.data;
    return { lastName, firstName, id };
  } catch {
    return null;
  }
}
