import type { Option } from "@/components/ui/option";

export const zoneOption = (zone: string): Option<string> => ({
  value: zone,
  label: zone.replaceAll("_", " "),
});

/** Time zones by any part of their name, "york" for New York; the first fifty. */
export async function findZones(query: string): Promise<Option<string>[]> {
  const { default: timezones } = await import("@/lib/people/timezones.json");
  const words = query
    .toLowerCase()
    .split(/[\s/_]+/)
    .filter(Boolean);
  const fits = (zone: string) => words.every((word) => zone.toLowerCase().includes(word));
  return timezones.filter(fits).slice(0, 50).map(zoneOption);
}
