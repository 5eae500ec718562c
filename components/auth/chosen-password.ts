import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";

/** A new password, typed twice. */
export const chosenPassword = z
  .object({ password: newPassword, repeated: z.string() })
  .refine(({ password, repeated }) => password === repeated, {
    path: ["repeated"],
    error: "passwordsDiffer",
  });
