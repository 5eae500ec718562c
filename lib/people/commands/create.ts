import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { welcomePerson } from "@/lib/onboarding/commands/welcome";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import { organisationToday } from "@/lib/org/queries/today";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { requirePeople } from "../access";
import type { PersonLanguage } from "../schema/languages";
import type { CreatePersonInput } from "../schema/person";
import { constraintMeanings } from "./constraints";
import { insertPerson } from "./insert";

/** A person as the onboarding API shows them right after creation. */
export type CreatedPerson = Omit<CreatePersonInput, "start_day" | "timezone" | "language"> & {
  start_day: Day | null;
  timezone: string;
  language: PersonLanguage;
  id: number;
};

type NewPerson = CreatePersonInput & {
  private_email?: string | null;
  past?: PastChoices;
  /** What belongs to the person before anything is planned for them, such as where they work. */
  settle?: (tx: Tx, person: CreatedPerson) => Promise<void>;
};

/**
 * Adds a person with everything that follows from it: log entry, sequences and access mail, all or
 * nothing. `past` says for steps whose moment is gone whether they still happen. Raises FORBIDDEN,
 * INVALID with the fields that the database refused, CONFLICT before the organisation is set up.
 */
export async function createPerson(actor: Actor, input: NewPerson, outer?: Tx): Promise<CreatedPerson> {
  requirePeople(actor, "create");
  // Nothing follows from role 3: the one statement that adds the person is a transaction by itself.
  const create = () =>
    input.role === 3 && !input.settle
      ? add(actor, input, outer)
      : inTransaction((tx) => addAndWelcome(actor, input, tx), outer);
  return translating(create, constraintMeanings(input));
}

async function add(
  actor: Actor,
  { past: _, settle: __, ...input }: NewPerson,
  tx?: Tx,
): Promise<CreatedPerson> {
  const at = now();
  const isToday = input.role === 0 && input.start_day === undefined;
  const start_day = isToday ? await organisationToday(at, tx) : (input.start_day ?? null);
  const person = { ...input, start_day, sequences: input.role === 0 ? input.sequences : [] };
  return { ...person, ...(await insertPerson(actor, person, at, tx)) };
}

async function addAndWelcome(actor: Actor, input: NewPerson, tx: Tx): Promise<CreatedPerson> {
  const person = await add(actor, input, tx);
  await input.settle?.(tx, person);
  const { id, role, start_day, sequences } = person;
  if (role === 0) await tellSubscribers(tx, "hire.created", [{ person: id, start_day, sequences }]);
  await welcomePerson(actor, { personId: id, sequenceIds: sequences, choices: input.past ?? {} }, role, tx);
  return person;
}
