import type { Tx } from "@/lib/db";
import { invalid } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import { activeAbove } from "../../queries/hand-over";
import type { HandOverWish, Move, Moves } from "../../schema/offboarding";
import { moveRemindersOf } from "../task-reminder";

/** Raises INVALID at the field of a successor who is nobody, the leaver, or below one of those to be taken over. */
export async function requireSuccessors(tx: Tx, leaver: number, wish: HandOverWish): Promise<void> {
  const fields = { new_manager: wish.manager, new_owner: wish.owner, new_buddy: wish.buddy };
  for (const [field, id] of Object.entries(fields)) {
    if (id === null) continue;
    const known = id === leaver ? 0 : await tx.person.count({ where: { id, active: true } });
    if (known === 0) throw invalid([{ path: [field], message: "Choose another person." }]);
  }
  if (wish.manager === null) return;
  const below = await tx.$queryRaw<unknown[]>`
    with recursive below as (
      select p.id from "Person" p join "Person" r on r.id = p."managerId" and r."managerId" = ${leaver}
      union select p.id from "Person" p join below b on p."managerId" = b.id
    ) select from below where id = ${wish.manager}`;
  if (below.length === 0) return;
  const message = "This person reports to somebody who would report to them. Choose another one.";
  throw invalid([{ path: ["new_manager"], message }]);
}

/**
 * What was the leaver's is somebody else's: reports and leave waiting for a decision go to the chosen manager or the
 * one above, tasks and newcomers to whoever was chosen. A report who becomes the manager reports to the one above.
 */
export async function moveWork(tx: Tx, leaver: number, wish: HandOverWish): Promise<Moves> {
  const above = (await activeAbove(tx, leaver))?.id ?? null;
  const manager = wish.manager ?? above;
  const [reports, approvals] =
    manager === null
      ? [[], []]
      : [await moveReports(tx, leaver, manager, above), await moveApprovals(tx, leaver, manager, above)];
  const tasks = wish.owner === null ? [] : await moveTasks(tx, leaver, wish.owner);
  return {
    reports,
    approvals,
    tasks,
    buddies: wish.buddy === null ? [] : await moveBuddies(tx, leaver, wish.buddy),
  };
}

const moveReports = (tx: Tx, leaver: number, manager: number, above: number | null) =>
  tx.$queryRaw<Move[]>`
    update "Person" set "managerId" = case when id = ${manager} then ${above}::int else ${manager}::int end
     where "managerId" = ${leaver} and (id <> ${manager} or ${above}::int is distinct from id)
    returning id, "managerId" as to`;

/** Nobody decides about their own leave: the new manager's goes to the one above, or to nobody in particular. */
const moveApprovals = (tx: Tx, leaver: number, manager: number, above: number | null) =>
  tx.$queryRaw<Move[]>`
    update "LeaveApplication"
       set "receiverId" = case when "personId" <> ${manager} then ${manager}::int
                               when ${above}::int <> "personId" then ${above}::int end
     where "receiverId" = ${leaver} and status = 'pending'
    returning id, "receiverId" as to`;

async function moveTasks(tx: Tx, leaver: number, owner: number): Promise<Move[]> {
  const moved = await tx.$queryRaw<Move[]>`
    update "Task" set "assigneeId" = ${owner} where "assigneeId" = ${leaver} and "doneAt" is null
    returning id, "assigneeId" as to`;
  if (moved.length > 0) await moveRemindersOf(tx, owner);
  return moved;
}

/** Nobody is their own buddy. */
const moveBuddies = (tx: Tx, leaver: number, buddy: number) =>
  tx.$queryRaw<Move[]>`
    update "Person" set "buddyId" = ${buddy} where "buddyId" = ${leaver} and id <> ${buddy} and active
    returning id, "buddyId" as to`;

/** Open tasks that nobody was chosen for are nobody's: administrators see them as unassigned. */
export const freeTasks = (tx: Tx, leaver: number) =>
  tx.$queryRaw<Move[]>`
    update "Task" set "assigneeId" = null where "assigneeId" = ${leaver} and "doneAt" is null
    returning id, "assigneeId" as to`;

/** Everything that is still where it was moved to comes back; gives how much of each has gone on since. */
export async function returnWork(
  tx: Tx,
  leaver: number,
  { reports, approvals, tasks, buddies }: Moves,
): Promise<Record<keyof Moves, number>> {
  const moved = (list: readonly Move[]) => Prisma.sql`
    unnest(${list.map(({ id }) => id)}::int[], ${list.map(({ to }) => to)}::int[]) as m(id, holder)`;
  const lost = {
    reports:
      reports.length -
      (await tx.$executeRaw`
      update "Person" p set "managerId" = ${leaver} from ${moved(reports)}
       where p.id = m.id and p."managerId" is not distinct from m.holder`),
    approvals:
      approvals.length -
      (await tx.$executeRaw`
      update "LeaveApplication" l set "receiverId" = ${leaver} from ${moved(approvals)}
       where l.id = m.id and l.status = 'pending' and l."receiverId" is not distinct from m.holder`),
    tasks:
      tasks.length -
      (await tx.$executeRaw`
      update "Task" t set "assigneeId" = ${leaver} from ${moved(tasks)}
       where t.id = m.id and t."doneAt" is null and t."assigneeId" is not distinct from m.holder`),
    buddies:
      buddies.length -
      (await tx.$executeRaw`
      update "Person" p set "buddyId" = ${leaver} from ${moved(buddies)}
       where p.id = m.id and p."buddyId" is not distinct from m.holder`),
  };
  await moveRemindersOf(tx, leaver);
  return lost;
}
