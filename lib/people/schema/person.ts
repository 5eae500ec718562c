import { z } from "zod";
import timezones from "../timezones.json";
import { choice, day, dayOrNull, email, emailOrNull, text } from "./fields";
import { person, personOrNobody, sequenceIds } from "./ids";
import { languages } from "./languages";

/** What a person is made of, in the order of the onboarding API. */
const fields = {
  first_name: text({ max: 200 }),
  last_name: text({ max: 200 }),
  start_day: dayOrNull(),
  role: choice([0, 1, 2, 3]),
  email: email(200),
  position: text({ max: 300, blank: true }),
  phone: text({ max: 300, blank: true }),
  buddy: personOrNobody(),
  manager: personOrNobody(),
  message: text({ blank: true }),
  linkedin: text({ max: 100, blank: true }),
  facebook: text({ max: 100, blank: true }),
  twitter: text({ max: 100, blank: true }),
  timezone: choice(timezones, {
    type: "string",
    description: "An IANA time zone in its exact spelling.",
    examples: ["Europe/Berlin"],
  }),
  language: choice(languages),
};

/**
 * A new person, for the API and the wizard alike. A new hire's start day may be left out (today then)
 * but not be null. Time zone and language default to the organisation's.
 */
export const createPersonInput = z
  .object({
    ...fields,
    start_day: fields.start_day.optional(),
    position: fields.position.default(""),
    phone: fields.phone.default(""),
    buddy: fields.buddy.default(null),
    manager: fields.manager.default(null),
    message: fields.message.default(""),
    linkedin: fields.linkedin.default(""),
    facebook: fields.facebook.default(""),
    twitter: fields.twitter.default(""),
    timezone: fields.timezone.optional(),
    language: fields.language.optional(),
    sequences: sequenceIds().default([]),
  })
  .refine((person) => person.role !== 0 || person.start_day !== null, {
    path: ["start_day"],
    error: "null",
    when: ({ value }) => typeof value === "object" && value !== null,
  });
export type CreatePersonInput = z.output<typeof createPersonInput>;

/** Where preboarding pages go before the first day. Ours, so adding a person by the API does not take it. */
export const privateEmail = emailOrNull(200);

/** What may be changed of a person; what is left out stays. */
export const updatePersonInput = z.object({ ...fields, private_email: privateEmail }).partial();
export type UpdatePersonInput = z.output<typeof updatePersonInput>;

/** A planned last day. */
export const planOffboardingInput = z.object({
  termination_date: day(),
  sequences: sequenceIds().default([]),
  user: person(),
});
