import { z } from "zod";
import { DUTIES } from "@/lib/auth/second-factor/duty";
import { choice, text } from "@/lib/people/schema/fields";
import { languages } from "@/lib/people/schema/languages";
import timezones from "@/lib/people/timezones.json";

/** What may be changed of the organisation; what is left out stays. */
export const updateOrganisationInput = z
  .strictObject({
    name: text({ max: 200 }),
    timezone: choice(timezones),
    language: choice(languages),
    sendAccessMails: z.boolean(),
    passwordGrant: z.boolean(),
    secondFactorFor: z.enum(DUTIES),
  })
  .partial();
export type UpdateOrganisationInput = z.output<typeof updateOrganisationInput>;

export const organisationSettings = z.object({
  name: z.string(),
  timezone: z.string(),
  language: z.string(),
  sendAccessMails: z.boolean(),
  passwordGrant: z.boolean(),
  secondFactorFor: z.enum(DUTIES),
});
export type OrganisationSettings = z.output<typeof organisationSettings>;
