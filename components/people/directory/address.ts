import type { DirectoryFilter } from "@/lib/people/schema/directory";

/** The address of the list narrowed like this. */
export function addressOf(filter: DirectoryFilter): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(filter)) {
    if (value !== undefined && value !== "") search.set(name, String(value));
  }
  return search.size > 0 ? `/people?${search}` : "/people";
}

export const isNarrowed = ({ q, role, state, after, before }: DirectoryFilter) =>
  q !== "" || [role, state, after, before].some((value) => value !== undefined);
