import type { Actor, Role } from "@/lib/auth/actor";
import { forbidden } from "@/lib/errors";

/** Who may do what with people's records, by role. */
const matrix = {
  create: [1],
  update: [1],
  deactivate: [1],
} as const satisfies Record<string, readonly Role[]>;

export type PeopleAction = keyof typeof matrix;

/** May this actor do it? The product itself may do everything. */
export const mayDo = (actor: Actor, action: PeopleAction): boolean =>
  actor.kind === "system" || (matrix[action] as readonly Role[]).includes(actor.role);

/** Raises FORBIDDEN when the actor may not do it. */
export function requirePeople(actor: Actor, action: PeopleAction): void {
  if (!mayDo(actor, action)) throw forbidden();
}
