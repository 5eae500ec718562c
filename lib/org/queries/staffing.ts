import type { Actor } from "@/lib/auth/actor";
import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { requireOrg } from "../access";
import type { ManagementEntry, Staffing } from "../schema/staffing";
import { isManaged, managedPlaces, requireUnit } from "./places";

const span = ({ from, to }: { from: Date; to: Date | null }) => ({
  from: dayFromDate(from),
  to: to && dayFromDate(to),
});

/**
 * Where and under which agreements a person works, newest first; a manager sees those of their own people.
 * Raises NOT_FOUND.
 */
export async function personStaffing(actor: Actor, personId: number, tx: Tx = db()): Promise<Staffing> {
  requireOrg(actor, "readStaffing");
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: {
      managerId: true,
      memberships: {
        orderBy: [{ from: "desc" }, { id: "desc" }],
        select: {
          id: true,
          home: true,
          from: true,
          to: true,
          unitId: true,
          sectionId: true,
          unit: { select: { name: true } },
          section: { select: { name: true } },
        },
      },
      employments: {
        orderBy: [{ from: "desc" }, { id: "desc" }],
        select: {
          id: true,
          from: true,
          to: true,
          mayWriteLeave: true,
          agreementId: true,
          agreement: { select: { name: true } },
        },
      },
    },
  });
  if (!person) throw notFound();
  const places = await managedPlaces(actor, null, tx);
  const reports = actor.kind === "person" && person.managerId === actor.id;
  const isTheirs = person.memberships.some((one) => isManaged(places, one.unitId, one.sectionId));
  if (places !== "everywhere" && !reports && !isTheirs) throw notFound();
  return {
    memberships: person.memberships.map(({ unit, section, from, to, ...row }) => ({
      ...row,
      ...span({ from, to }),
      unit: unit.name,
      section: section?.name ?? "",
    })),
    employments: person.employments.map(({ agreement, from, to, ...row }) => ({
      ...row,
      ...span({ from, to }),
      agreement: agreement.name,
    })),
  };
}

/** Who manages a unit and its sections, by name. Raises NOT_FOUND for a unit the actor does not manage. */
export async function unitManagers(actor: Actor, unitId: number, tx: Tx = db()): Promise<ManagementEntry[]> {
  requireOrg(actor, "readStaffing");
  if (!isManaged(await managedPlaces(actor, null, tx), unitId, null)) throw notFound();
  const rows = await tx.management.findMany({
    where: { unitId },
    orderBy: [{ person: { lastName: "asc" } }, { person: { firstName: "asc" } }, { id: "asc" }],
    select: {
      id: true,
      personId: true,
      sectionId: true,
      mayWriteAbsence: true,
      mayPlan: true,
      person: { select: { firstName: true, lastName: true } },
      section: { select: { name: true } },
    },
  });
  if (rows.length === 0) await requireUnit(unitId, tx);
  return rows.map(({ person, section, ...row }) => ({
    ...row,
    person: `${person.firstName} ${person.lastName}`,
    section: section?.name ?? "",
  }));
}
