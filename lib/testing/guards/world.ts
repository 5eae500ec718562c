import { databaseFault, type Tx } from "@/lib/db";
import { makeAgreement, makeEmployee } from "../factories/employment";
import { makeLeave, makeLeaveReason, makeTracker } from "../factories/leave";
import { makeOrganisation, makeSection, makeUnit } from "../factories/organisation";
import { makeSequence, makeTemplate } from "../factories/sequence";
import { makeShift, makeShiftType } from "../factories/shift";

/** One of everything that the statements below act on. */
export async function world(tx: Tx) {
  await makeOrganisation(tx);
  const unit = await makeUnit(tx);
  const other = await makeUnit(tx);
  const section = await makeSection(tx, unit);
  const agreement = await makeAgreement(tx);
  const person = await makeEmployee(tx, { unit, section, agreement });
  const type = await makeShiftType(tx);
  const reason = await makeLeaveReason(tx);
  const tracker = await makeTracker(tx);
  const shift = await makeShift(tx, {
    ...{ unit, section, type, person, from: "2026-06-15 08:00:00", to: "2026-06-15 16:00:00" },
    breaks: [{ from: "2026-06-15 12:00:00", to: "2026-06-15 12:30:00" }],
  });
  const leave = await makeLeave(tx, {
    ...{ person, reason, unit, from: "2026-07-06 00:00:00", to: "2026-07-10 00:00:00" },
  });
  const todo = await makeTemplate(tx, "todo");
  const sequence = await makeSequence(tx, {
    blocks: [{ trigger: { kind: "unconditional" }, items: [todo] }],
  });
  return { unit, other, section, agreement, person, type, reason, tracker, shift, leave, sequence };
}
export type World = Awaited<ReturnType<typeof world>>;

/** The constraint that refuses the work; the transaction goes on as if it had not been tried. */
export async function refusal(tx: Tx, work: () => Promise<unknown>): Promise<string> {
  await tx.$executeRawUnsafe("savepoint attempt");
  try {
    await work();
    await tx.$executeRawUnsafe("set constraints all immediate");
  } catch (error) {
    await tx.$executeRawUnsafe("rollback to savepoint attempt");
    return databaseFault(error)?.constraint ?? String(error);
  }
  await tx.$executeRawUnsafe("set constraints all deferred");
  return "nothing";
}

/** An update of one row. */
export const set = (table: string, id: number, change: string) =>
  `update "${table}" set ${change} where id = ${id}`;
