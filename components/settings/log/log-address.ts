import type { LogFilter } from "@/lib/org/schema/log";

/** The address of the log, narrowed as told. */
export function logAddress(filter: LogFilter): string {
  const given = Object.entries(filter).filter(([, value]) => value !== undefined);
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  return `/settings/log${query.size > 0 ? `?${query}` : ""}`;
}
