import type { PersonActor, Role } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { onboardingProgressOf } from "@/lib/onboarding/queries/progress";
import { organisationToday } from "@/lib/org/queries/today";
import type { DirectoryEntry, DirectoryFilter, DirectoryPage } from "../schema/directory";
import type { PersonState } from "../schema/states";
import { type Cursor, cursorText, readCursor } from "./cursor";
import { narrowedTo } from "./narrowed";
import { stateOn } from "./state";

const pageSize = 50;
const countLimit = 10_000;

type Row = {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  position: string;
  role: number;
  state: PersonState;
  startDay: Date | null;
  lastDay: Date | null;
  unit: string | null;
};

/** One page of the people an actor may see, by last name; the count stops at ten thousand. */
export async function listPeople(
  actor: PersonActor,
  filter: DirectoryFilter,
  tx: Tx = db(),
): Promise<DirectoryPage> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const wanted = narrowedTo(actor, filter, today);
  const rows = await readRows(tx, wanted, today, readCursor(filter.after), readCursor(filter.before));
  const counted = await tx.$queryRaw<{ count: bigint }[]>`
    select count(*) as count from (select from "Person" p where ${wanted} limit ${countLimit + 1}) found`;
  const isBackwards = filter.before !== undefined;
  const hasMore = rows.length > pageSize;
  const shown = rows.slice(0, pageSize);
  if (isBackwards) shown.reverse();
  const progress = await onboardingProgressOf(
    shown.filter((row) => row.role === 0).map((row) => row.id),
    tx,
  );
  const count = Number(counted[0]?.count ?? 0);
  const first = shown[0];
  const last = shown.at(-1);
  return {
    people: shown.map((row) => entryOf(row, progress.get(row.id) ?? null)),
    count: Math.min(count, countLimit),
    isCountCapped: count > countLimit,
    after: last && (isBackwards || hasMore) ? cursorText(last) : null,
    before: first && (isBackwards ? hasMore : filter.after !== undefined) ? cursorText(first) : null,
  };
}

function readRows(tx: Tx, wanted: Prisma.Sql, today: Date, after: Cursor | null, before: Cursor | null) {
  const key = Prisma.sql`(p."lastName", p."firstName", p.id)`;
  const from = before
    ? Prisma.sql`${key} < (${before.lastName}, ${before.firstName}, ${before.id})`
    : after
      ? Prisma.sql`${key} > (${after.lastName}, ${after.firstName}, ${after.id})`
      : Prisma.sql`true`;
  const order = before
    ? Prisma.sql`p."lastName" desc, p."firstName" desc, p.id desc`
    : Prisma.sql`p."lastName", p."firstName", p.id`;
  return tx.$queryRaw<Row[]>`
    select p.id, p."firstName", p."lastName", p.email, p.position, p.role, ${stateOn(today)} as state,
           p."startDay", p."lastDay",
           (select u.name from "Membership" m join "Unit" u on u.id = m."unitId"
             where m."personId" = p.id and m.home and m."from" <= ${today}::date
               and (m."to" is null or m."to" >= ${today}::date) limit 1) as unit
      from "Person" p where ${wanted} and ${from} order by ${order} limit ${pageSize + 1}`;
}

const entryOf = (row: Row, progress: DirectoryEntry["progress"]): DirectoryEntry => ({
  id: row.id,
  name: `${row.firstName} ${row.lastName}`,
  email: row.email,
  position: row.position,
  role: row.role as Role,
  state: row.state,
  startDay: row.startDay && dayFromDate(row.startDay),
  lastDay: row.lastDay && dayFromDate(row.lastDay),
  unit: row.unit ?? "",
  progress,
});
