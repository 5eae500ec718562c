import { z } from "zod";

/** What the sign-in form holds. */
export const credentials = z.object({
  email: z.string().trim().min(1, { error: "required" }),
  password: z.string().min(1, { error: "required" }),
});
