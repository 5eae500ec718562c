import { type Actor, isAdministrator, type Role, roles } from "@/lib/auth/actor";
import type { Tx } from "@/lib/db";
import { forbidden, notFound } from "@/lib/errors";
import { isManaged, managedPlaces, type Places } from "@/lib/org/queries/places";

/** Roles that plan at all; where, their management with the right to plan says. */
export const planners: readonly Role[] = [roles.administrator, roles.manager];

/** The places where an actor plans. Raises FORBIDDEN for those who never do. */
export async function plannedPlaces(actor: Actor, tx: Tx): Promise<Places> {
  if (actor.kind === "person" && !planners.includes(actor.role)) throw forbidden();
  return managedPlaces(actor, "mayPlan", tx);
}

/** Raises NOT_FOUND where the actor does not plan: what is elsewhere is not theirs to know. */
export function requirePlanned(places: Places, unitId: number, sectionId: number | null): void {
  if (!isManaged(places, unitId, sectionId)) throw notFound();
}

/** Raises FORBIDDEN: which kinds of shift there are is for administrators to say. */
export function requireShiftSettings(actor: Actor): void {
  if (!isAdministrator(actor)) throw forbidden();
}
