import type { Tx } from "@/lib/db";
import type { PlannedOffboarding } from "../../queries/offboardings";
import { defaultWish, type HandedOver, noMoves } from "../../schema/offboarding";
import { freeTasks, moveWork } from "./move";
import { tellOfMoves } from "./tell";

/**
 * All that is still a leaver's changes hands, as it was planned or by default: the manager above decides from here on,
 * and tasks that nobody was chosen for are nobody's. Gives everything that was handed over, before and now.
 */
export async function handOverTheRest(
  tx: Tx,
  leaver: number,
  planned: PlannedOffboarding | null,
  shifts: readonly number[],
): Promise<HandedOver> {
  const before = planned?.handedOver ?? { shifts: [], moves: noMoves, wish: defaultWish, sequences: [] };
  const { moves } = before;
  const late = await moveWork(tx, leaver, before.wish);
  const freed = await freeTasks(tx, leaver);
  await tellOfMoves(tx, leaver, late);
  return {
    ...before,
    shifts: [...before.shifts, ...shifts],
    moves: {
      reports: [...moves.reports, ...late.reports],
      approvals: [...moves.approvals, ...late.approvals],
      tasks: [...moves.tasks, ...late.tasks, ...freed],
      buddies: [...moves.buddies, ...late.buddies],
    },
  };
}
