import { z } from "zod";
import { newPassword } from "@/lib/auth/schema";
import { choice, email, text } from "@/lib/people/schema/fields";
import { languages } from "@/lib/people/schema/languages";
import timezones from "@/lib/people/timezones.json";

/** What an empty Muster asks for: the organisation and its first administrator. */
export const setUpInput = z.strictObject({
  organisationName: text({ max: 200 }),
  timezone: choice(timezones),
  language: choice(languages),
  firstName: text({ max: 200 }),
  lastName: text({ max: 200 }),
  email: email(200),
  password: newPassword,
});
export type SetUpInput = z.output<typeof setUpInput>;
