import { z } from "zod";
import { contract } from "@/lib/http/contract";
import { languages } from "../schema/languages";
import { createPersonInput, planOffboardingInput } from "../schema/person";

const role = z.literal([0, 1, 2, 3]).meta({
  description: "0 new hire, 1 administrator, 2 manager, 3 other",
});

/** A person as the API shows them. */
export const personFields = z.object({
  first_name: z.string(),
  last_name: z.string(),
  start_day: z.iso.date().nullable(),
  role,
  email: z.string(),
  position: z.string(),
  phone: z.string(),
  buddy: z.int().nullable(),
  manager: z.int().nullable(),
  message: z.string(),
  linkedin: z.string(),
  facebook: z.string(),
  twitter: z.string(),
  timezone: z.string(),
  language: z.enum(languages),
  id: z.int(),
});

export const createdPerson = personFields.extend({ sequences: z.array(z.int()) });

const api = { auth: "apiToken", roles: [1], dialect: "drf" } as const;

const newHire = {
  first_name: "Anna",
  last_name: "Berg",
  start_day: "2026-06-15",
  role: 0,
  email: "anna.berg@example.com",
  sequences: [1],
};

export const createUserContract = contract({
  ...api,
  id: "createUser",
  method: "POST",
  path: "/api/users/",
  tag: "Users",
  summary: "Add a person",
  description:
    "A new hire (role 0) gets the sequences at once. The access mail goes out on the first day at the earliest, at once for roles 1 and 2, never for role 3. Everything is stored, or nothing.",
  body: createPersonInput,
  response: createdPerson,
  status: 201,
  idempotent: true,
  examples: {
    body: newHire,
    response: {
      ...{ first_name: "Anna", last_name: "Berg", start_day: "2026-06-15", role: 0 },
      ...{ email: "anna.berg@example.com", position: "", phone: "", buddy: null, manager: null, message: "" },
      ...{ linkedin: "", facebook: "", twitter: "", timezone: "Europe/Berlin", language: "en", id: 7 },
      sequences: [1],
    },
  },
  errors: [
    {
      status: 400,
      description: "Every wrong field is named, in the order of the fields.",
      example: { email: ["user with this Email already exists."] },
    },
  ],
});

export const listEmployeesContract = contract({
  ...api,
  id: "listEmployees",
  method: "GET",
  path: "/api/employees/",
  tag: "Employees",
  summary: "Everybody, by id",
  response: z.array(
    z.object({ id: z.int(), first_name: z.string(), last_name: z.string(), email: z.string() }),
  ),
  examples: {
    response: [{ id: 1, first_name: "Anna", last_name: "Berg", email: "anna.berg@example.com" }],
  },
});

export const listSequencesContract = contract({
  ...api,
  id: "listSequences",
  method: "GET",
  path: "/api/sequences/",
  tag: "Sequences",
  summary: "Onboarding and offboarding sequences, by id",
  response: z.array(z.object({ id: z.int(), name: z.string() })),
  examples: { response: [{ id: 1, name: "First week" }] },
});

export const planOffboardingContract = contract({
  ...api,
  id: "planOffboarding",
  method: "POST",
  path: "/api/offboarding/",
  tag: "Offboarding",
  summary: "Plan somebody's last day",
  description: "Planning again replaces the day and the steps that have not happened.",
  body: planOffboardingInput,
  status: 200,
  idempotent: true,
  examples: { body: { termination_date: "2026-12-31", user: 7, sequences: [4] } },
});
