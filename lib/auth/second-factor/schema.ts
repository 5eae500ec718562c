import { z } from "zod";

/** Six digits of an authenticator app, or a recovery code. */
export const codeInput = z.strictObject({
  code: z.string({ error: "required" }).trim().min(1, "required").max(30, "wrongCode"),
});
