import { isAdministrator, type PersonActor } from "@/lib/auth/actor";
import type { Day, LocalTime } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { InboxScope } from "../../schema/scopes";
import { stoodInBy } from "../stand-ins";

/** An application that waits, with the home of whom it is from and the tracker it would debit. */
export type WaitingRow = {
  id: number;
  personId: number;
  name: string;
  position: string;
  unitId: number;
  unit: string;
  sectionId: number | null;
  section: string;
  reason: string;
  colour: string;
  from: LocalTime;
  to: LocalTime;
  first: Day;
  last: Day;
  allDay: boolean;
  startsAt: Date;
  endsAt: Date;
  comment: string;
  sentAt: Date;
  receiver: string | null;
  isMine: boolean;
  /** The actor stands in for the receiver. */
  isStandIn: boolean;
  trackerId: number | null;
  tracker: string | null;
  trackerUnit: "days" | "hours" | null;
  minBalance: number;
  hoursPerWeek: number;
};

/**
 * Whose applications an actor may decide, over "LeaveApplication" a, its person p and their home h: those sent to
 * them, or to whom they stand in for; those of their reports and of people at home where, or below where, they may write absence; administrators
 * everybody's. Never their own.
 */
export const mayDecide = (actor: PersonActor, at: Date): Prisma.Sql => {
  const others = Prisma.sql`a."personId" <> ${actor.id}`;
  if (isAdministrator(actor)) return others;
  return Prisma.sql`${others} and (
    ${receivedBy(actor, at)} or p."managerId" = ${actor.id} or h."unitId" in (select id from managed)
    or h."sectionId" in (select "sectionId" from "Management"
                          where "personId" = ${actor.id} and "mayWriteAbsence"))`;
};

const receivedBy = (actor: PersonActor, at: Date): Prisma.Sql =>
  Prisma.sql`(a."receiverId" = ${actor.id} or a."receiverId" in ${stoodInBy(actor.id, at)})`;

/** Sent to the actor, or to somebody they stand in for. */
export const sentTo = (actor: PersonActor, at: Date): Prisma.Sql =>
  Prisma.sql`${receivedBy(actor, at)} and a."personId" <> ${actor.id}`;

export const managed = (actor: PersonActor): Prisma.Sql => Prisma.sql`
  with recursive managed as (
    select "unitId" as id from "Management"
     where "personId" = ${actor.id} and "sectionId" is null and "mayWriteAbsence"
    union select u.id from "Unit" u join managed on u."parentId" = managed.id)`;

/** The home of p: the membership valid now, before the first one the coming one, after the last one that. */
export const home = (now: Date): Prisma.Sql => Prisma.sql`
  left join lateral (
    select m."unitId", m."sectionId", u.name as unit, coalesce(s.name, '') as section
      from "Membership" m
      join "Unit" u on u.id = m."unitId"
      left join "Section" s on s.id = m."sectionId"
     cross join lateral (select (${now}::timestamptz at time zone u.timezone)::date as today) t
     where m."personId" = p.id and m.home
     order by case when m."to" < t.today then 2 when m."from" > t.today then 1 else 0 end,
              abs(m."from" - t.today)
     limit 1) h on true`;

/** The applications that wait for an actor, those that begin first on top. */
export function waitingRows(
  tx: Tx,
  actor: PersonActor,
  scope: InboxScope,
  now: Date,
  most: number,
): Promise<WaitingRow[]> {
  return tx.$queryRaw<WaitingRow[]>`
    ${managed(actor)}
    select a.id, a."personId", p."firstName" || ' ' || p."lastName" as name, p.position,
           coalesce(h."unitId", a."unitId") as "unitId", coalesce(h.unit, '') as unit,
           h."sectionId", coalesce(h.section, '') as section,
           r.name as reason, r.colour,
           to_char(a."startsLocal", 'YYYY-MM-DD HH24:MI:SS') as "from",
           to_char(a."endsLocal", 'YYYY-MM-DD HH24:MI:SS') as "to",
           a."firstDay"::text as first, a."lastDay"::text as last, a."allDay", a."startsAt", a."endsAt",
           a.comment, a."createdAt" as "sentAt",
           q."firstName" || ' ' || q."lastName" as receiver, a."receiverId" = ${actor.id} as "isMine",
           coalesce(a."receiverId" in ${stoodInBy(actor.id, now)}, false) as "isStandIn",
           r."trackerId", k.name as tracker, k.unit::text as "trackerUnit",
           coalesce(r."minBalance", 0)::float8 as "minBalance", coalesce(e.hours, 0)::float8 as "hoursPerWeek"
      from "LeaveApplication" a
      join "Person" p on p.id = a."personId"
      join "LeaveReason" r on r.id = a."reasonId"
      left join "TimeTracker" k on k.id = r."trackerId"
      left join "Person" q on q.id = a."receiverId"
      ${home(now)}
      left join lateral (
        select g."hoursPerWeek" as hours from "Employment" e join "Agreement" g on g.id = e."agreementId"
         where e."personId" = p.id and (e."to" is null or e."to" >= a."firstDay")
         order by e."from" limit 1) e on true
     where a.status = 'pending' and ${scope === "mine" ? sentTo(actor, now) : mayDecide(actor, now)}
     order by a."firstDay", a.id limit ${most}`;
}

/** How many applications wait for the actor, and how many they may decide. */
export async function waitingCounts(tx: Tx, actor: PersonActor, now: Date) {
  const [counts] = await tx.$queryRaw<{ mine: number; all: number }[]>`
    ${managed(actor)}
    select (count(*) filter (where ${sentTo(actor, now)}))::int as mine, count(*)::int as all
      from "LeaveApplication" a join "Person" p on p.id = a."personId" ${home(now)}
     where a.status = 'pending' and ${mayDecide(actor, now)}`;
  return counts ?? { mine: 0, all: 0 };
}

/** The ids of the latest decisions on applications that the actor may decide. */
export async function decidedIds(
  tx: Tx,
  actor: PersonActor,
  scope: InboxScope,
  now: Date,
  most: number,
): Promise<number[]> {
  const since = new Date(now.getTime() - 14 * 86_400_000);
  const rows = await tx.$queryRaw<{ id: number }[]>`
    ${managed(actor)}
    select a.id from "LeaveApplication" a join "Person" p on p.id = a."personId" ${home(now)}
     where a.status in ('approved', 'denied') and a."decidedAt" > ${since} and a."decidedById" is not null
       and ${scope === "mine" ? Prisma.sql`(${sentTo(actor, now)} or a."decidedById" = ${actor.id})` : mayDecide(actor, now)}
     order by a."decidedAt" desc, a.id desc limit ${most}`;
  return rows.map(({ id }) => id);
}
