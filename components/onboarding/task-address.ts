import type { TaskFilter } from "@/lib/onboarding/schema/tasks";

const withoutSaying: Partial<TaskFilter> = { scope: "mine", state: "open", order: "due" };

/** The address of the tasks narrowed like this; what goes without saying is left out. */
export function taskListAddress(filter: TaskFilter): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter) as [keyof TaskFilter, string | undefined][]) {
    if (value && withoutSaying[name] !== value) search.set(name, value);
  }
  return search.size > 0 ? `/tasks?${search}` : "/tasks";
}
