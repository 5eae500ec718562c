/** What a table of people may hold, in the order of the template. Apart from the schemas: pages need no zod for it. */
export const importColumns = [
  "first_name",
  "last_name",
  "email",
  "role",
  "start_day",
  "position",
  "phone",
  "unit",
  "section",
  "agreement",
  "manager",
  "buddy",
  "sequences",
  "timezone",
  "language",
  "private_email",
  "message",
] as const;
export type ImportColumn = (typeof importColumns)[number];

/** Without these nobody can be added. */
export const requiredColumns = ["first_name", "last_name", "email"] as const satisfies ImportColumn[];

/** The largest table taken at once, in bytes and in people. */
export const importLimit = { bytes: 8 * 1024 * 1024, people: 20_000, onboarded: 500 } as const;
