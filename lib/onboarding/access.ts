import type { Actor, PersonActor, Role } from "@/lib/auth/actor";
import { forbidden } from "@/lib/errors";

/** Who may do what in onboarding, by role; `self` is the person it is about. */
const matrix = {
  readSequences: [1, 2],
  editSequences: [1],
  assign: [1, 2],
  readPerson: [1, 2],
  /** What is asked for is asked by whoever looks after the person: managers of their own people only. */
  readAnswers: [1, 2],
  editPlan: [1],
  sendPreboarding: [1],
  offboard: [1],
  allTasks: [1],
  managersTasks: [1, 2],
  createTask: [1, 2],
  readMail: [1],
} as const satisfies Record<string, readonly Role[]>;

export type OnboardingAction = keyof typeof matrix;

/** May this actor do it, going by role alone? The product itself may do everything. */
export const mayOnboard = (actor: Actor, action: OnboardingAction): boolean =>
  actor.kind === "system" || (matrix[action] as readonly Role[]).includes(actor.role);

/** Raises FORBIDDEN when the actor may not do it. */
export function requireOnboarding(actor: Actor, action: OnboardingAction): void {
  if (!mayOnboard(actor, action)) throw forbidden();
}

/** What a task says is changed by whoever made it, or by administrators and managers among those who see it. */
export const mayReword = (actor: PersonActor, task: { createdById: number | null }): boolean =>
  mayOnboard(actor, "managersTasks") || task.createdById === actor.id;

export const isSelf = (actor: Actor, personId: number): boolean =>
  actor.kind === "person" && actor.id === personId;
