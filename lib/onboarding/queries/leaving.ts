import { type Day, dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { type HandOver, type HandOverWish, handedOver } from "../schema/offboarding";
import { previewHandOver, readHandedOver } from "./hand-over";
import { fullName } from "./placeholder-values";

type Person = { id: number; name: string };

/** How somebody leaves, or left: when, who planned it, and what was or will be handed over to whom. */
export type Leaving = {
  lastDay: Day;
  plannedAt: string;
  plannedBy: string | null;
  completedAt: string | null;
  when: HandOverWish["when"];
  /** Offboarding sequences that the plan gave. */
  sequences: number[];
  /** Who was chosen to take over. */
  chosen: Record<"manager" | "owner" | "buddy", Person | null>;
  handOver: HandOver;
};

/** The last day that is planned or over; null when none is, or it was called off. */
export async function loadLeaving(personId: number, tx: Tx = db()): Promise<Leaving | null> {
  const row = await tx.offboarding.findFirst({
    where: { personId, cancelledAt: null },
    orderBy: { id: "desc" },
    select: {
      ...{ lastDay: true, plannedAt: true, completedAt: true, handedOver: true },
      plannedBy: { select: { firstName: true, lastName: true } },
    },
  });
  if (!row) return null;
  const told = handedOver.parse(row.handedOver);
  const { wish } = told;
  const people = await tx.person.findMany({
    where: { id: { in: [wish.manager, wish.owner, wish.buddy].flatMap((id) => id ?? []) } },
    select: { id: true, firstName: true, lastName: true },
  });
  const named = (id: number | null) => {
    const person = people.find((one) => one.id === id);
    return person ? { id: person.id, name: fullName(person) } : null;
  };
  const chosen = { manager: named(wish.manager), owner: named(wish.owner), buddy: named(wish.buddy) };
  const lastDay = dayFromDate(row.lastDay);
  const done = await readHandedOver(personId, told, tx);
  const isYetToCome = wish.when === "after" && !row.completedAt;
  const handOver = isYetToCome
    ? { ...withSuccessors(await previewHandOver(personId, lastDay, tx), chosen), shifts: done.shifts }
    : done;
  return {
    lastDay,
    plannedAt: instantFromDate(row.plannedAt),
    plannedBy: row.plannedBy && fullName(row.plannedBy),
    completedAt: row.completedAt && instantFromDate(row.completedAt),
    when: wish.when,
    sequences: told.sequences,
    chosen,
    handOver,
  };
}

function withSuccessors(handOver: HandOver, { manager, owner, buddy }: Leaving["chosen"]): HandOver {
  const to = <K extends "reports" | "tasks">(list: HandOver[K], person: Person | null) => ({
    ...list,
    first: list.first.map((line) => ({ ...line, to: person })),
  });
  const boss = manager ?? handOver.above;
  return {
    ...handOver,
    reports: to(handOver.reports, boss),
    approvals: to(handOver.approvals, boss),
    tasks: to(handOver.tasks, owner),
    buddies: to(handOver.buddies, buddy),
  };
}
