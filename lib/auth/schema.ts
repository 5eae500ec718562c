import { z } from "zod";

/** NIST SP 800-63B-4: fifteen characters where the password is the only factor; no composition rules. */
export const passwordMinimum = 15;
export const passwordMaximum = 200;

const graphemes = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** How many characters a person would count. */
export const lengthOf = (text: string) => [...graphemes.segment(text)].length;

/** A new password exactly as typed: no trimming, all of Unicode. The server checks more than its length. */
export const newPassword = z
  .string()
  .refine((password) => lengthOf(password) >= passwordMinimum, { error: "passwordTooShort" })
  .refine((password) => lengthOf(password) <= passwordMaximum, { error: "passwordTooLong" });

export const choosePasswordInput = z.strictObject({
  token: z.string().min(20).max(100),
  password: newPassword,
});

export const resetRequest = z.strictObject({ email: z.email({ error: "email" }).max(200) });

export const endSessionInput = z.strictObject({ session: z.uuid() });
