import { z } from "zod";

export const feedQuery = z.object({ token: z.string().min(1) });

export const createdFeed = z.object({
  calendar: z.object({
    url: z
      .string()
      .meta({ description: "Shown this once. Whoever has it reads the calendar, until it is revoked." }),
  }),
});
