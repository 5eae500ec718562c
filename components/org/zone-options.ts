import type { Option } from "@/components/ui/option";
import timezones from "@/lib/people/timezones.json";

/** Finds time zones by any part of their name; "new york" finds America/New_York. */
export async function findZones(query: string): Promise<Option<string>[]> {
  const wanted = query.trim().toLowerCase().replaceAll(" ", "_");
  const found = timezones.filter((zone) => zone.toLowerCase().includes(wanted));
  return found.slice(0, 50).map(zoneOption);
}

export const zoneOption = (zone: string): Option<string> => ({
  value: zone,
  label: zone.replaceAll("_", " "),
});

/** The zone of this browser where it is one that can be chosen, else UTC. */
export function browserZone(): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return timezones.includes(own) ? own : "UTC";
}
