import { entryRow } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { statement, type Tx } from "@/lib/db";
import { conflict } from "@/lib/errors";
import type { PersonLanguage } from "../schema/languages";
import type { CreatePersonInput } from "../schema/person";

/** What the database gave a new person. */
export type Inserted = { id: number; timezone: string; language: PersonLanguage };

/** One statement and so one transaction: the person, the organisation's defaults and the log entry. */
const insertStatement = {
  name: "person-created",
  text: `
    with defaults as (select timezone, language from "Organisation" where id = 1),
    created as (
      insert into "Person" ("firstName", "lastName", "startDay", role, email, position, phone, "buddyId",
          "managerId", message, linkedin, facebook, twitter, timezone, language, "createdById", "createdAt",
          "privateEmail")
        select $1, $2, $3::text::date, $4::smallint, $5, $6, $7, $8::int, $9::int, $10, $11, $12, $13,
          coalesce($14::text, timezone), coalesce($15::text, language), $16::int, $17::timestamptz,
          $24
        from defaults
        returning id, timezone, language),
    entry as (
      insert into "AuditEntry" (at, "actorId", "actorName", via, address, action, "subjectKind", "subjectId", after)
        select $17::timestamptz, $16::int, $18, $19, $20, $21, $22, id::text, $23::text::jsonb from created)
    select id, timezone, language from created`,
};

/**
 * Writes a person and the log entry of who added them, in the given transaction or in one of its own.
 * Raises CONFLICT before the organisation is set up.
 */
export async function insertPerson(
  actor: Actor,
  person: CreatePersonInput & { start_day: Day | null; private_email?: string | null },
  at: Date,
  tx?: Tx,
): Promise<Inserted> {
  const { first_name, last_name, email, role } = person;
  const entry = entryRow(actor, { action: "person.created", subject: { kind: "person", id: "" } }, at);
  const created = await statement<Inserted>(
    insertStatement,
    [
      first_name,
      last_name,
      person.start_day,
      role,
      email,
      person.position,
      person.phone,
      person.buddy,
      person.manager,
      person.message,
      person.linkedin,
      person.facebook,
      person.twitter,
      person.timezone ?? null,
      person.language ?? null,
      entry.actorId,
      at,
      entry.actorName,
      entry.via,
      entry.address,
      entry.action,
      entry.subjectKind,
      JSON.stringify({ name: `${first_name} ${last_name}`, email, role }),
      person.private_email ?? null,
    ],
    tx,
  );
  if (!created[0]) throw conflict("Set the organisation up first.", "NOT_SET_UP");
  return created[0];
}
