import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { createPersonInput, updatePersonInput } from "../schema/person";
import { assignSequencesInput, usersFilter } from "../schema/users";
import { createdPerson, personFields } from "./onboarding-api";

// What the onboarding API can do beyond the one it is modelled on.

const extension = {
  auth: "apiToken",
  roles: [1],
  dialect: "drf",
  tag: "Users",
  extension: true,
} as const;

export const person = personFields.extend({
  last_day: z.iso.date().nullable(),
  is_active: z.boolean(),
  private_email: z
    .string()
    .nullable()
    .meta({ description: "Where preboarding pages go before the first day." }),
});
export type ApiPerson = z.output<typeof person>;

/** Ids are 32 bits wide: a larger number is nobody's. */
export const personId = z.object({
  id: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .refine((id) => id < 2 ** 31)
    .meta({ override: { type: "integer" } }),
});

export const listUsersContract = contract({
  ...extension,
  id: "listUsers",
  method: "GET",
  path: "/api/users/",
  summary: "People by id, page by page",
  description: "`next` is the address of the next page, null on the last.",
  query: usersFilter,
  response: z.object({ next: z.string().nullable(), results: z.array(person) }),
});

export const readUserContract = contract({
  ...extension,
  id: "readUser",
  method: "GET",
  path: "/api/users/{id}/",
  summary: "One person",
  params: personId,
  response: person,
});

export const updateUserContract = contract({
  ...extension,
  id: "updateUser",
  method: "PATCH",
  path: "/api/users/{id}/",
  summary: "Change some fields of a person",
  description:
    "A changed start day or time zone moves what has not happened yet; a changed role ends every session.",
  params: personId,
  body: updatePersonInput,
  response: person,
  errors: [{ status: 409, description: "The last administrator keeps the role." }],
  examples: { body: { position: "Engineer", manager: 3 } },
});

export const deactivateUserContract = contract({
  ...extension,
  id: "deactivateUser",
  method: "DELETE",
  path: "/api/users/{id}/",
  summary: "Deactivate a person now",
  description:
    "Nobody is deleted: sign-in, sessions, tokens and links end, the records stay. Doing it again changes nothing.",
  params: personId,
  errors: [{ status: 409, description: "It is you, or the last administrator." }],
});

export const createUsersContract = contract({
  ...extension,
  id: "createUsers",
  method: "POST",
  path: "/api/users/bulk/",
  summary: "Add up to 500 people, all or none",
  description: 'What is wrong is said by index: `{"users":{"3":{"email":[…]}}}`.',
  body: z.object({
    users: z.array(createPersonInput).min(1, "empty_list").max(500, "max_items:500"),
  }),
  response: z.object({ users: z.array(createdPerson) }),
  status: 201,
  idempotent: true,
});

export const assignSequencesContract = contract({
  ...extension,
  id: "assignSequences",
  method: "POST",
  path: "/api/users/{id}/sequences/",
  summary: "Give sequences to a person",
  description: "What is due happens at once. Giving one again changes nothing.",
  params: personId,
  body: assignSequencesInput,
  response: z.object({ sequences: z.array(z.int()) }),
  idempotent: true,
  errors: [{ status: 409, description: "The person has left." }],
});

export const userProgressContract = contract({
  ...extension,
  id: "readProgress",
  method: "GET",
  path: "/api/users/{id}/progress/",
  summary: "How far somebody's onboarding is",
  params: personId,
  response: z.object({
    done: z.int(),
    total: z.int(),
    percent: z.int(),
    finished_at: z.iso.datetime().nullable(),
  }),
});

const timelineItem = z.object({
  kind: z.string(),
  title: z.string(),
  outcome: z.enum(["open", "done", "withdrawn", "given"]).nullable(),
  done_at: z.iso.datetime().nullable(),
  sequences: z.array(z.string()),
});

export const timelineStep = z.object({
  trigger: z.string(),
  state: z.enum(["waiting", "due", "fired", "parked", "skipped"]),
  planned_for: z.string().nullable().meta({ description: "Wall clock of the person's time zone." }),
  timezone: z.string(),
  fired_at: z.iso.datetime().nullable(),
  items: z.array(timelineItem),
});

export const userTimelineContract = contract({
  ...extension,
  id: "readTimeline",
  method: "GET",
  path: "/api/users/{id}/timeline/",
  summary: "What happened to somebody, and what comes when",
  params: personId,
  response: z.object({ steps: z.array(timelineStep) }),
});

export const cancelOffboardingContract = contract({
  ...extension,
  id: "cancelOffboarding",
  method: "DELETE",
  path: "/api/offboarding/{user}/",
  tag: "Offboarding",
  summary: "Call a planned last day off",
  params: z.object({ user: personId.shape.id }),
});
