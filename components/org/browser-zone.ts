import timezones from "@/lib/people/timezones.json";

/** The zone of this browser where it is one that can be chosen, else UTC. */
export function browserZone(): string {
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return timezones.includes(own) ? own : "UTC";
}
