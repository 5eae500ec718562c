import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

const withoutSaying: Partial<TaskFilter> = { scope: "mine", state: "open", order: "due" };

/** In one order always, so that the same list has one address. */
const names = ["scope", "state", "meant", "owner", "due", "priority", "order", "after", "before"] as const;

/** The address of the tasks narrowed like this; what goes without saying is left out. */
export function taskListAddress(filter: TaskFilter): string {
  const search = new URLSearchParams();
  for (const name of names) {
    const value = filter[name];
    if (value && withoutSaying[name] !== value) search.set(name, value);
  }
  return search.size > 0 ? `/tasks?${search}` : "/tasks";
}
