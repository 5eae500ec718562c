import type { Tx } from "@/lib/db";
import { tellNewReceivers } from "@/lib/leave/commands/tell-new-receivers";
import type { Move, Moves } from "../../schema/offboarding";
import { tellAssignees } from "../task-mail";

/** Tells those who took a leaver's tasks and approvals over, each with one mail of a kind; nobody hears twice of the same. */
export async function tellOfMoves(
  tx: Tx,
  leaver: number,
  { tasks, approvals }: Moves,
  before?: Pick<Moves, "tasks" | "approvals">,
): Promise<void> {
  const fresh = (moved: readonly Move[], known: readonly Move[] = []) =>
    moved.filter(({ id, to }) => !known.some((one) => one.id === id && one.to === to)).map(({ id }) => id);
  await tellAssignees(tx, fresh(tasks, before?.tasks));
  await tellNewReceivers(tx, fresh(approvals, before?.approvals), leaver);
}
