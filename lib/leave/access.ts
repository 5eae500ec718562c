import { type Actor, isAdministrator, type Role, roles } from "@/lib/auth/actor";
import { forbidden } from "@/lib/errors";

/** What one may do with an application of leave. */
export type LeaveDeed = "see" | "withdraw" | "decide";

/** How somebody stands to an application. A stand-in decides for its receiver at the moment. A manager is anybody above the applicant who may write absence. */
export type Standing = "own" | "receiver" | "standIn" | "manager" | "administrator" | "stranger";

const matrix: Record<Standing, readonly LeaveDeed[]> = {
  own: ["see", "withdraw"],
  receiver: ["see", "decide"],
  standIn: ["see", "decide"],
  manager: ["see", "decide"],
  administrator: ["see", "decide"],
  stranger: [],
};

/** Roles whose pages show applications of others at all. */
export const deciders: readonly Role[] = [roles.administrator, roles.manager];

/** Nobody decides on their own leave, whatever else they are. */
export function standingOf(
  actor: Actor,
  leave: { personId: number; receiverId: number | null; standInIds: readonly number[] },
  managerIds: readonly number[],
): Standing {
  if (actor.kind === "person") {
    if (actor.id === leave.personId) return "own";
    if (actor.id === leave.receiverId) return "receiver";
    if (leave.standInIds.includes(actor.id)) return "standIn";
    if (managerIds.includes(actor.id)) return "manager";
  }
  return isAdministrator(actor) ? "administrator" : "stranger";
}

export const mayDo = (standing: Standing, deed: LeaveDeed): boolean => matrix[standing].includes(deed);

/** Reasons, trackers and final payroll are the administrators' to set. Raises FORBIDDEN. */
export function requireLeaveSettings(actor: Actor): void {
  if (!isAdministrator(actor)) throw forbidden();
}
