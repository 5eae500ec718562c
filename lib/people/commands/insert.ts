import { entryRow } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { statement, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import type { PersonLanguage } from "../schema/languages";
import type { CreatePersonInput } from "../schema/person";

/** What the database gave a new person. */
export type Inserted = { id: number; timezone: string; language: PersonLanguage };

/** One statement and so one transaction: the people, the organisation's defaults and the log entries. */
const insertStatement = {
  name: "people-created",
  text: `
    with defaults as (select timezone, language from "Organisation" where id = 1),
    given as (
      select * from unnest($1::text[], $2::text[], $3::text[], $4::int[], $5::text[], $6::text[], $7::text[],
          $8::int[], $9::int[], $10::text[], $11::text[], $12::text[], $13::text[], $14::text[], $15::text[],
          $16::text[], $24::text[])
        with ordinality as given (first, last, start, role, email, position, phone, buddy, manager, message,
          linkedin, facebook, twitter, timezone, language, logged, private, nth)),
    created as (
      insert into "Person" ("firstName", "lastName", "startDay", role, email, position, phone, "buddyId",
          "managerId", message, linkedin, facebook, twitter, timezone, language, "createdById", "createdAt",
          "privateEmail")
        select g.first, g.last, g.start::date, g.role, g.email, g.position, g.phone, g.buddy, g.manager, g.message,
          g.linkedin, g.facebook, g.twitter, coalesce(g.timezone, d.timezone), coalesce(g.language, d.language),
          $17::int, $18::timestamptz, g.private
        from defaults d cross join given g order by g.nth
        returning id, email, timezone, language),
    entry as (
      insert into "AuditEntry" (at, "actorId", "actorName", via, address, action, "subjectKind", "subjectId", after)
        select $18::timestamptz, $17::int, $19, $20, $21, $22, $23, c.id::text, g.logged::jsonb
          from created c join given g on g.email = c.email order by g.nth)
    select c.id, c.timezone, c.language from created c join given g on g.email = c.email order by g.nth`,
};

/**
 * Writes people and the log entries of who added them, in the given transaction or in one of its own; gives what the
 * database gave them, in their order. Raises CONFLICT before the organisation is set up.
 */
export async function insertPeople(
  actor: Actor,
  people: readonly (CreatePersonInput & { start_day: Day | null; private_email?: string | null })[],
  at: Date,
  tx?: Tx,
): Promise<Inserted[]> {
  const entry = entryRow(actor, { action: "person.created", subject: { kind: "person", id: "" } }, at);
  const each = <T>(column: (person: (typeof people)[number]) => T) => people.map(column);
  const created = await statement<Inserted>(
    insertStatement,
    [
      each((person) => person.first_name),
      each((person) => person.last_name),
      each((person) => person.start_day),
      each((person) => person.role),
      each((person) => person.email),
      each((person) => person.position),
      each((person) => person.phone),
      each((person) => person.buddy),
      each((person) => person.manager),
      each((person) => person.message),
      each((person) => person.linkedin),
      each((person) => person.facebook),
      each((person) => person.twitter),
      each((person) => person.timezone ?? null),
      each((person) => person.language ?? null),
      each(({ first_name, last_name, email, role }) =>
        JSON.stringify({ name: `${first_name} ${last_name}`, email, role }),
      ),
      entry.actorId,
      at,
      entry.actorName,
      entry.via,
      entry.address,
      entry.action,
      entry.subjectKind,
      each((person) => person.private_email ?? null),
    ],
    tx,
  );
  if (created.length < people.length) throw conflict("Set the organisation up first.", "NOT_SET_UP");
  return created;
}
