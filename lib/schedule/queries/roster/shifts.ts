import { addDays, type Day, dateFromDay, dayOf, localFromDate } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Roster, RosterShift } from "../../schema/roster";

/** A unit's week; `sectionIds` narrows it to single sections. */
export type RosterWindow = {
  unit: Roster["unit"];
  sectionIds: readonly number[] | null;
  first: Day;
  last: Day;
};

/** The live shifts that start in the week, in order. */
export async function rosterShifts(
  { unit, sectionIds, first, last }: RosterWindow,
  tx: Tx,
): Promise<RosterShift[]> {
  const rows = await tx.shift.findMany({
    where: {
      unitId: unit.id,
      startsLocal: { gte: dateFromDay(first), lt: dateFromDay(addDays(last, 1)) },
      cancelledAt: null,
      ...(sectionIds ? { sectionId: { in: [...sectionIds] } } : {}),
    },
    orderBy: [{ startsLocal: "asc" }, { id: "asc" }],
    select: {
      id: true,
      revision: true,
      sectionId: true,
      section: { select: { name: true } },
      typeId: true,
      type: { select: { name: true, colour: true } },
      personId: true,
      startsLocal: true,
      endsLocal: true,
      startsAt: true,
      endsAt: true,
      note: true,
      breaks: {
        select: { startsLocal: true, endsLocal: true, startsAt: true, endsAt: true, paid: true },
        orderBy: { startsAt: "asc" },
      },
    },
  });
  return rows.map(({ id, revision, sectionId, typeId, personId, note, ...row }) => {
    const day = dayOf(localFromDate(row.startsLocal));
    const unpaid = row.breaks.filter(({ paid }) => !paid).reduce((sum, one) => sum + minutesOf(one), 0);
    return {
      ...{ id, revision, sectionId, typeId, personId, note, ...span(row) },
      section: row.section?.name ?? "",
      type: row.type.name,
      colour: row.type.colour,
      breaks: row.breaks.map((one) => ({ ...span(one), paid: one.paid })),
      minutes: minutesOf(row) - unpaid,
      isPublished: unit.publishedThrough !== null && day <= unit.publishedThrough,
      isLocked: unit.salaryLockedThrough !== null && day <= unit.salaryLockedThrough,
    };
  });
}

const span = (row: { startsLocal: Date; endsLocal: Date }) => ({
  from: localFromDate(row.startsLocal),
  to: localFromDate(row.endsLocal),
});

const minutesOf = ({ startsAt, endsAt }: { startsAt: Date; endsAt: Date }): number =>
  Math.floor((endsAt.getTime() - startsAt.getTime()) / 60_000);
