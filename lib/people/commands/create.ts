import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { welcomePeople } from "@/lib/onboarding/commands/welcome";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import { organisationToday } from "@/lib/org/queries/today";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { requirePeople } from "../access";
import type { PersonLanguage } from "../schema/languages";
import type { CreatePersonInput } from "../schema/person";
import { constraintMeanings } from "./constraints";
import { type Inserted, insertPeople } from "./insert";

/** A person as the onboarding API shows them right after creation. */
export type CreatedPerson = Omit<CreatePersonInput, "start_day" | "timezone" | "language"> & {
  start_day: Day | null;
  timezone: string;
  language: PersonLanguage;
  id: number;
};

export type NewPerson = CreatePersonInput & {
  private_email?: string | null;
  past?: PastChoices;
  settle?: Settle;
};

/** What belongs to people before anything is planned for them, such as where they work. */
type Settle = (tx: Tx, people: readonly CreatedPerson[]) => Promise<void>;

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
      ? addPeople(actor, [input], outer)
      : inTransaction((tx) => addAndWelcome(actor, [input], tx, { settle: input.settle }), outer);
  const [person] = await translating(create, constraintMeanings(input));
  return person as CreatedPerson;
}

async function addPeople(actor: Actor, inputs: readonly NewPerson[], tx?: Tx): Promise<CreatedPerson[]> {
  const at = now();
  const isToday = (input: NewPerson) => input.role === 0 && input.start_day === undefined;
  const today = inputs.some(isToday) ? await organisationToday(at, tx) : null;
  const people = inputs.map(({ past: _, settle: __, ...input }) => ({
    ...input,
    start_day: isToday(input) ? today : (input.start_day ?? null),
    sequences: input.role === 0 ? input.sequences : [],
  }));
  const inserted = await insertPeople(actor, people, at, tx);
  return people.map((person, index) => ({ ...person, ...(inserted[index] as Inserted) }));
}

type Surroundings = {
  /** Where each stands in what was asked for, for errors. */
  path?: (index: number) => (string | number)[];
  settle?: Settle | undefined;
};

/** Adds people with everything that follows. */
export async function addAndWelcome(
  actor: Actor,
  inputs: readonly NewPerson[],
  tx: Tx,
  { path = () => [], settle }: Surroundings = {},
): Promise<CreatedPerson[]> {
  const people = await addPeople(actor, inputs, tx);
  await settle?.(tx, people);
  const hires = people.filter(({ role }) => role === 0);
  await tellSubscribers(
    tx,
    "hire.created",
    hires.map(({ id: person, start_day, sequences }) => ({ person, start_day, sequences })),
  );
  const welcomed = people.map(({ id, role, sequences }, index) => ({
    ...{ personId: id, role, sequenceIds: sequences, path: path(index) },
    choices: inputs[index]?.past ?? {},
  }));
  await welcomePeople(
    actor,
    welcomed.filter(({ role }) => role !== 3),
    tx,
  );
  return people;
}
