import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** A person's items as the page shows them: what is to do, what is to know, what is done. */
export function portalGroups(items: readonly PortalItem[]) {
  const of = (...kinds: PortalItem["kind"][]) => items.filter((item) => kinds.includes(item.kind));
  const isWork = (item: PortalItem) => item.kind === "todo" || item.isCourse;
  const byDay = (a: PortalItem, b: PortalItem) =>
    (a.day ?? "9999").localeCompare(b.day ?? "9999") || (a.meeting?.minute ?? 0) - (b.meeting?.minute ?? 0);
  return {
    todos: items.filter((item) => isWork(item) && item.state === "open").sort(byDay),
    done: items.filter((item) => isWork(item) && item.state === "done"),
    appointments: of("appointment").sort(byDay),
    people: of("introduction"),
    reading: of("resource", "preboarding").filter((item) => !item.isCourse),
    equipment: of("hardware"),
    badges: of("badge"),
  };
}

export type PortalGroups = ReturnType<typeof portalGroups>;
