import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import type { DecidedFilter, LeaveStep, LeaveStory } from "../schema/decided";
import { decidedLeaves } from "./inbox";
import { home, managed, mayDecide, sentTo } from "./inbox/rows";
import { nameOf } from "./mine";

const pageSize = 20;

/**
 * Decided applications that an actor may decide, latest decision first: all of them, or those that were sent to the
 * actor or decided by them. `next` is the place where the list goes on.
 */
export async function decidedStories(
  actor: PersonActor,
  { scope, before }: DecidedFilter,
  tx: Tx = db(),
): Promise<{ stories: LeaveStory[]; next: string | null }> {
  const place = readPlace(before);
  const at = now();
  const rows = await tx.$queryRaw<{ id: number; decidedAt: Date; colour: string }[]>`
    ${managed(actor)}
    select a.id, a."decidedAt", r.colour
      from "LeaveApplication" a
      join "Person" p on p.id = a."personId"
      join "LeaveReason" r on r.id = a."reasonId"
      ${home(at)}
     where a.status in ('approved', 'denied') and a."decidedAt" is not null and ${mayDecide(actor, at)}
       ${scope === "mine" ? Prisma.sql`and (${sentTo(actor, at)} or a."decidedById" = ${actor.id})` : Prisma.empty}
       ${place ? Prisma.sql`and (a."decidedAt", a.id) < (${place.decidedAt}, ${place.id})` : Prisma.empty}
     order by a."decidedAt" desc, a.id desc limit ${pageSize + 1}`;
  const shown = rows.slice(0, pageSize);
  const ids = shown.map(({ id }) => id);
  const [leaves, steps] = await Promise.all([decidedLeaves(ids, tx), stepsOf(tx, ids)]);
  const colours = new Map(shown.map(({ id, colour }) => [id, colour]));
  const stories = leaves.map((leave) => ({
    ...leave,
    colour: colours.get(leave.id) ?? "",
    steps: steps.get(leave.id) ?? [],
  }));
  const last = rows.length > pageSize ? shown.at(-1) : undefined;
  return { stories, next: last ? `${last.decidedAt.toISOString()}_${last.id}` : null };
}

/** What happened to applications, first thing first. */
async function stepsOf(tx: Tx, ids: readonly number[]): Promise<Map<number, LeaveStep[]>> {
  const rows = await tx.leaveStatusChange.findMany({
    where: { applicationId: { in: [...ids] } },
    orderBy: [{ applicationId: "asc" }, { at: "asc" }, { id: "asc" }],
    select: {
      id: true,
      applicationId: true,
      from: true,
      to: true,
      by: { select: { firstName: true, lastName: true } },
      for: { select: { firstName: true, lastName: true } },
      at: true,
      comment: true,
    },
  });
  const steps = new Map<number, LeaveStep[]>(ids.map((id) => [id, []]));
  for (const { applicationId, by, for: stoodInFor, at, ...step } of rows) {
    steps
      .get(applicationId)
      ?.push({ ...step, by: nameOf(by), standsInFor: nameOf(stoodInFor), at: instantFromDate(at) });
  }
  return steps;
}

/** Where a list goes on, as its address says it; null where it says nothing that makes sense. */
function readPlace(text: string | undefined): { decidedAt: Date; id: number } | null {
  const [, at = "", id] = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)_(\d{1,9})$/.exec(text ?? "") ?? [];
  const decidedAt = new Date(at);
  return Number.isNaN(decidedAt.getTime()) ? null : { decidedAt, id: Number(id) };
}
