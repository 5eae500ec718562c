import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, today } from "@/lib/dates";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict } from "@/lib/errors";
import { welcomePerson } from "@/lib/onboarding/commands/welcome";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import { requirePeople } from "../access";
import type { CreatePersonInput, PersonLanguage } from "../schema/person";
import { columnsOf } from "./columns";
import { constraintMeanings } from "./constraints";

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
  return translating(
    () => inTransaction((tx) => createWithin(tx, actor, input), outer),
    constraintMeanings(input),
  );
}

async function createWithin(
  tx: Tx,
  actor: Actor,
  input: CreatePersonInput & { past?: PastChoices },
): Promise<CreatedPerson> {
  const organisation = await tx.organisation.findUnique({
    where: { id: 1 },
    select: { timezone: true, language: true },
  });
  if (!organisation) throw conflict("Set the organisation up first.", "NOT_SET_UP");
  const { past, sequences, ...given } = input;
  const at = now();
  const startDay =
    given.start_day ??
    (given.role === 0 && given.start_day === undefined ? today(organisation.timezone, at) : null);
  const person = {
    ...given,
    start_day: startDay,
    timezone: given.timezone ?? organisation.timezone,
    language: given.language ?? (organisation.language as PersonLanguage),
  };
  const { id } = await tx.person.create({
    data: {
      ...columnsOf(person),
      createdById: actor.kind === "person" ? actor.id : null,
      createdAt: at,
    },
    select: { id: true },
  });
  await record(tx, actor, {
    action: "person.created",
    subject: { kind: "person", id },
    after: { name: `${person.first_name} ${person.last_name}`, email: person.email, role: person.role },
  });
  const assigned = person.role === 0 ? sequences : [];
  if (person.role !== 3) {
    await welcomePerson(actor, { personId: id, sequenceIds: assigned, choices: past ?? {} }, person.role, tx);
  }
  return { ...person, id, sequences: assigned };
}
