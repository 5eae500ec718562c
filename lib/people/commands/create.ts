import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { welcomePerson } from "@/lib/onboarding/commands/welcome";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import { organisationToday } from "@/lib/org/queries/today";
import { requirePeople } from "../access";
import type { CreatePersonInput, PersonLanguage } from "../schema/person";
import { constraintMeanings } from "./constraints";
import { insertPerson } from "./insert";

/** A person as the onboarding API shows them right after creation. */
export type CreatedPerson = Omit<CreatePersonInput, "start_day" | "timezone" | "language"> & {
  start_day: Day | null;
  timezone: string;
  language: PersonLanguage;
  id: number;
};

/**
 * Adds a person with everything that follows from it: log entry, sequences and access mail, all or
 * nothing. `past` says for steps whose moment is gone whether they still happen. Raises FORBIDDEN,
 * INVALID with the fields that the database refused, CONFLICT before the organisation is set up.
 */
export async function createPerson(
  actor: Actor,
  input: CreatePersonInput & { past?: PastChoices },
  outer?: Tx,
): Promise<CreatedPerson> {
  requirePeople(actor, "create");
  // Nothing follows from role 3: the one statement that adds the person is a transaction by itself.
  const create = () =>
    input.role === 3
      ? createWithin(actor, input, outer)
      : inTransaction((tx) => createWithin(actor, input, tx), outer);
  return translating(create, constraintMeanings(input));
}

async function createWithin(
  actor: Actor,
  { past = {}, sequences, ...given }: CreatePersonInput & { past?: PastChoices },
  tx?: Tx,
): Promise<CreatedPerson> {
  const at = now();
  const { role, start_day: startDay } = given;
  const isToday = role === 0 && startDay === undefined;
  const person = {
    ...given,
    sequences,
    start_day: isToday ? await organisationToday(at, tx) : (startDay ?? null),
  };
  const { id, timezone, language } = await insertPerson(actor, person, at, tx);
  const assigned = role === 0 ? sequences : [];
  if (role !== 3) {
    await welcomePerson(actor, { personId: id, sequenceIds: assigned, choices: past }, role, tx);
  }
  return { ...person, timezone, language, id, sequences: assigned };
}
