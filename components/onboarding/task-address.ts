import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

/** The address of the tasks narrowed like this; what goes without saying is left out. */
export function taskListAddress({ scope, state, meant, after }: TaskFilter): string {
  const search = new URLSearchParams();
  if (scope !== "mine") search.set("scope", scope);
  if (state !== "open") search.set("state", state);
  if (meant) search.set("meant", meant);
  if (after) search.set("after", String(after));
  return search.size > 0 ? `/tasks?${search}` : "/tasks";
}
