import { z } from "zod";

/** An id of the database: nothing has a larger one. */
export const id = z
  .int({ error: "invalid_choice" })
  .min(1, "invalid_choice")
  .max(2_147_483_647, "does_not_exist");

/** The id in a path; anything else is no path of ours. */
export const pathId = z.coerce.number().pipe(id);
export const idParams = z.object({ id: pathId });
export const created = z.object({ id: z.int() });
