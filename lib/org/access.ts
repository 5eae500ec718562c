import type { Actor, Role } from "@/lib/auth/actor";
import { forbidden } from "@/lib/errors";

/** Who may do what with the organisation, by role. What managers read is narrowed to where they manage. */
const matrix = {
  readSettings: [1],
  editSettings: [1],
  readUnits: [1, 2],
  editUnits: [1],
  readStaffing: [1, 2],
  editStaffing: [1],
  readAgreements: [1],
  editAgreements: [1],
} as const satisfies Record<string, readonly Role[]>;

export type OrgAction = keyof typeof matrix;

/** May this actor do it, going by role alone? The product itself may do everything. */
export const mayOrg = (actor: Actor, action: OrgAction): boolean =>
  actor.kind === "system" || (matrix[action] as readonly Role[]).includes(actor.role);

/** Raises FORBIDDEN when the actor may not do it. */
export function requireOrg(actor: Actor, action: OrgAction): void {
  if (!mayOrg(actor, action)) throw forbidden();
}
