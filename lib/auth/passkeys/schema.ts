import { z } from "zod";

/** What a browser answers with; the library that verifies it looks at every field. */
const answer = z
  .object({
    id: z
      .string()
      .regex(/^[\w-]+$/)
      .max(1400),
    response: z.looseObject({}),
  })
  .loose();

const label = z.string({ error: "required" }).trim().min(1, "required").max(60, "max_length:60");
const password = z.string({ error: "required" }).min(1, "required").max(1000, "wrongPassword");

export const passkeyStartInput = z.strictObject({ password });
export const passkeyInput = z.strictObject({ name: label, answer });
export const passkeyRemoval = z.strictObject({ password });

/** What the window asks for before the browser does. */
export const passkeyForm = z.object({ name: label, password });

export const passkeyAnswer = answer;
