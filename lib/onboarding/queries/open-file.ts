import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { ServedFile } from "@/lib/files/queries/files";
import { Prisma } from "@/lib/generated/prisma/client";
import { organisationToday } from "@/lib/org/queries/today";
import { visibleTo } from "@/lib/people/queries/scope";
import { mayOnboard } from "../access";

/** Who wants to see a file: somebody signed in, or whoever came by a person's secret link before their first day. */
export type FileViewer = { kind: "person"; actor: PersonActor } | { kind: "preboarding"; personId: number };

/** A file that the viewer may open. Raises NOT_FOUND for every other, whether it is there or not. */
export async function openFileFor(viewer: FileViewer, fileId: number, tx: Tx = db()): Promise<ServedFile> {
  const ways = await waysOf(viewer, tx);
  const rows = await tx.$queryRaw<ServedFile[]>`
    select f.name, f.mime, f.size, f.key from "FileObject" f
     where f.id = ${fileId} and f."storedAt" is not null and (${Prisma.join(ways, " or ")})`;
  return rows[0] ?? Promise.reject(notFound());
}

/** The ways by which a viewer may come to a file, as conditions on "FileObject" f. */
async function waysOf(viewer: FileViewer, tx: Tx): Promise<Prisma.Sql[]> {
  if (viewer.kind === "preboarding") return [shownTo(viewer.personId, Prisma.sql`a.kind = 'preboarding'`)];
  const { actor } = viewer;
  const ways = [uploadedBy(actor.id), shownTo(actor.id, Prisma.sql`true`), mailedTo(actor.id)];
  if (mayOnboard(actor, "editSequences")) ways.push(shownByAnItem);
  if (mayOnboard(actor, "readAnswers")) {
    ways.push(answeredBy(visibleTo(actor, dateFromDay(await organisationToday(now(), tx)))));
  } else ways.push(answeredBy(Prisma.sql`p.id = ${actor.id}`));
  return ways;
}

/** Their own upload, as long as nothing uses it. */
const uploadedBy = (personId: number) => Prisma.sql`(f."ownerId" = ${personId}
  and not exists (select from "FileUse" u where u."fileId" = f.id))`;

/** Something in their portal shows it. */
const shownTo = (personId: number, which: Prisma.Sql) => Prisma.sql`exists (
  select from "FileUse" u join "Assignment" a on a.id = u."assignmentId"
   where u."fileId" = f.id and not u."isAnswer" and a."personId" = ${personId} and a.state <> 'withdrawn' and ${which})`;

/** A message that went to them leads to it. */
const mailedTo = (personId: number) => Prisma.sql`exists (
  select from "FileUse" u join "StepItem" i on i.id = u."stepItemId" join "Step" s on s.id = i."stepId"
    join "Person" p on p.id = s."personId"
   where u."fileId" = f.id and i.kind = 'message' and i."firedAt" is not null
     and ${personId} = case i.content->'to'->>'kind'
       when 'hire' then p.id when 'manager' then p."managerId" when 'buddy' then p."buddyId"
       when 'person' then (i.content->'to'->>'person')::int end)`;

/** An item shows it, in the library or as it was given to somebody. */
const shownByAnItem = Prisma.sql`exists (
  select from "FileUse" u where u."fileId" = f.id and not u."isAnswer")`;

/** One of these people, "Person" p, answered with it. */
const answeredBy = (people: Prisma.Sql) => Prisma.sql`exists (
  select from "FileUse" u join "Assignment" a on a.id = u."assignmentId" join "Person" p on p.id = a."personId"
   where u."fileId" = f.id and u."isAnswer" and a.state <> 'withdrawn' and ${people})`;
