import { z } from "zod";

export const newTokenInput = z.strictObject({
  name: z.string({ error: "required" }).trim().min(1, "required").max(100, "max_length:100"),
});
