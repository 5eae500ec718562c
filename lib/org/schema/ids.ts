import { z } from "zod";

/** An id of the database: nothing has a larger one. */
export const id = z
  .int({ error: "invalid_choice" })
  .min(1, "invalid_choice")
  .max(2_147_483_647, "does_not_exist");

/** The id in a path, in plain digits; anything else is no path of ours. */
export const pathId = z.preprocess((text) => (/^[1-9]\d{0,9}$/.test(String(text)) ? Number(text) : text), id);
export const idParams = z.object({ id: pathId });
export const created = z.object({ id: z.int() });
