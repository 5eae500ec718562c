import { statement, type Tx } from "@/lib/db";
import type { FieldError } from "@/lib/errors";

/** What of a person's fields only the database can judge. */
export type Judged = {
  email?: string | undefined;
  buddy?: number | null | undefined;
  manager?: number | null | undefined;
  sequences?: readonly number[] | undefined;
};

type Known = { emails: Set<string>; people: Set<number>; sequences: Set<number> };

/**
 * What is wrong with each of these people beside what their schema says: e-mails taken, by somebody else
 * than `self` or earlier in the list, people and sequences that do not exist. One query for all.
 */
export async function clashesOf(
  people: readonly Judged[],
  { self = null, tx }: { self?: number | null; tx?: Tx | undefined } = {},
): Promise<FieldError[][]> {
  const known = await lookUp(people, self, tx);
  const seen = new Set<string>();
  return people.map((person) => {
    const wrong: FieldError[] = [];
    const { email, sequences = [] } = person;
    if (email !== undefined) {
      if (known.emails.has(email) || seen.has(email)) wrong.push({ path: ["email"], message: "email_taken" });
      seen.add(email);
    }
    for (const field of ["buddy", "manager"] as const) {
      const id = person[field];
      if (typeof id === "number" && !known.people.has(id))
        wrong.push({ path: [field], message: "does_not_exist" });
    }
    if (!sequences.every((id) => known.sequences.has(id))) {
      wrong.push({ path: ["sequences"], message: "invalid_sequences" });
    }
    return wrong;
  });
}

const knownStatement = {
  name: "people-known",
  text: `
    select 'email' as kind, email as text from "Person" where email = any($1::text[]) and id is distinct from $4::int
    union all
    select 'person', id::text from "Person" where id = any($2::int[]) and id is distinct from $4::int
    union all
    select 'sequence', id::text from "Sequence" where id = any($3::int[]) and "archivedAt" is null`,
};

/** Nobody is their own buddy or manager: for `self` the database knows no such person. */
async function lookUp(people: readonly Judged[], self: number | null, tx: Tx | undefined): Promise<Known> {
  const emails = people.flatMap(({ email }) => email ?? []);
  const ids = people.flatMap(({ buddy, manager }) => [buddy ?? [], manager ?? []].flat());
  const sequences = people.flatMap((person) => [...(person.sequences ?? [])]);
  const values = [emails, ids, sequences, self];
  const rows = await statement<{ kind: string; text: string }>(knownStatement, values, tx);
  const of = (kind: string) => rows.filter((row) => row.kind === kind).map((row) => row.text);
  return {
    emails: new Set(of("email")),
    people: new Set(of("person").map(Number)),
    sequences: new Set(of("sequence").map(Number)),
  };
}
