import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Day, dateFromDay, dayFromDate } from "@/lib/dates";
import { inTransaction, lockPerson, type Tx, translating } from "@/lib/db";
import { invalid, notFound } from "@/lib/errors";
import { requireLeaveSettings } from "../access";
import type { Finalised, FinaliseInput } from "../schema/payroll";
import { leaveMeanings } from "./meanings";

/**
 * Makes payroll of these days final: their leave can no longer be asked for. Of a unit, whoever has some of the days
 * final already is left alone. Raises INVALID at the field, FORBIDDEN.
 */
export async function finalisePayroll(actor: Actor, input: FinaliseInput, outer?: Tx): Promise<Finalised> {
  requireLeaveSettings(actor);
  return inTransaction(async (tx) => {
    const { personId, unitId, from, to } = input;
    const asked = personId === null ? await atHome(tx, unitId, from, to) : [await existing(tx, personId)];
    const wanted = personId === null ? await withoutFinal(tx, asked, from, to) : asked;
    const finalisedById = actor.kind === "person" ? actor.id : null;
    const rows = wanted.map((id) => ({
      ...{ personId: id, finalisedById, finalisedAt: now() },
      ...{ from: dateFromDay(from), to: dateFromDay(to) },
    }));
    await translating(() => tx.payrollPeriod.createMany({ data: rows }), leaveMeanings);
    const result = { people: wanted.length, skipped: asked.length - wanted.length };
    await record(tx, actor, {
      action: "payroll.finalised",
      subject: personId === null ? { kind: "unit", id: unitId ?? 0 } : { kind: "person", id: personId },
      after: { from, to, ...result },
    });
    return result;
  }, outer);
}

/** Opens a final period again. Raises NOT_FOUND, FORBIDDEN. */
export async function reopenPayroll(actor: Actor, id: number, outer?: Tx): Promise<void> {
  requireLeaveSettings(actor);
  await inTransaction(async (tx) => {
    const found = await tx.payrollPeriod.findUnique({ where: { id } });
    if (!found) throw notFound();
    await tx.payrollPeriod.delete({ where: { id }, select: { id: true } });
    await record(tx, actor, {
      action: "payroll.reopened",
      subject: { kind: "person", id: found.personId },
      before: { from: dayFromDate(found.from), to: dayFromDate(found.to) },
    });
  }, outer);
}

async function existing(tx: Tx, personId: number): Promise<number> {
  await lockPerson(tx, personId);
  if ((await tx.person.count({ where: { id: personId } })) === 0)
    throw invalid([{ path: ["personId"], message: "does_not_exist" }]);
  return personId;
}

/** Who is at home in the unit on any of the days; locked in one order, as applying for leave locks them. */
async function atHome(tx: Tx, unitId: number | null, from: Day, to: Day): Promise<number[]> {
  const units = await tx.unit.count({ where: { id: unitId ?? 0 } });
  if (units === 0) throw invalid([{ path: ["unitId"], message: "does_not_exist" }]);
  const rows = await tx.$queryRaw<{ id: number }[]>`
    select id from "Person" where id in (
      select "personId" from "Membership"
       where "unitId" = ${unitId} and home and "from" <= ${dateFromDay(to)}::date
         and ("to" is null or "to" >= ${dateFromDay(from)}::date))
     order by id for update`;
  if (rows.length === 0) throw invalid([{ path: ["unitId"], message: "nobody_at_home" }]);
  return rows.map(({ id }) => id);
}

async function withoutFinal(tx: Tx, ids: readonly number[], from: Day, to: Day): Promise<number[]> {
  const rows = await tx.payrollPeriod.findMany({
    where: {
      ...{ personId: { in: [...ids] } },
      ...{ from: { lte: dateFromDay(to) }, to: { gte: dateFromDay(from) } },
    },
    select: { personId: true },
  });
  const have = new Set(rows.map(({ personId }) => personId));
  return ids.filter((id) => !have.has(id));
}
