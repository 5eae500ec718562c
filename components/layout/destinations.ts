import {
  CalendarDays,
  CalendarRange,
  CircleUserRound,
  ClipboardCheck,
  House,
  Inbox,
  ListChecks,
  type LucideIcon,
  Palmtree,
  Settings,
  Users,
  Workflow,
} from "lucide-react";

/** 0 new hire, 1 administrator, 2 manager, 3 other. */
export type Role = 0 | 1 | 2 | 3;

export type DestinationId =
  | "home"
  | "shifts"
  | "leave"
  | "onboarding"
  | "profile"
  | "people"
  | "sequences"
  | "roster"
  | "approvals"
  | "tasks"
  | "settings";

export interface Destination {
  id: DestinationId;
  href: string;
  icon: LucideIcon;
  section: "me" | "manage";
  roles: readonly Role[];
}

const everybody: readonly Role[] = [0, 1, 2, 3];
const managing: readonly Role[] = [1, 2];
const administrators: readonly Role[] = [1];

const all: readonly Destination[] = [
  { id: "home", href: "/me", icon: House, section: "me", roles: everybody },
  { id: "shifts", href: "/me/shifts", icon: CalendarDays, section: "me", roles: everybody },
  { id: "leave", href: "/me/leave", icon: Palmtree, section: "me", roles: everybody },
  { id: "onboarding", href: "/me/onboarding", icon: ListChecks, section: "me", roles: everybody },
  { id: "profile", href: "/me/profile", icon: CircleUserRound, section: "me", roles: everybody },
  { id: "people", href: "/people", icon: Users, section: "manage", roles: managing },
  { id: "sequences", href: "/sequences", icon: Workflow, section: "manage", roles: administrators },
  { id: "roster", href: "/roster", icon: CalendarRange, section: "manage", roles: managing },
  { id: "approvals", href: "/approvals", icon: Inbox, section: "manage", roles: managing },
  { id: "tasks", href: "/tasks", icon: ClipboardCheck, section: "manage", roles: managing },
  { id: "settings", href: "/settings", icon: Settings, section: "manage", roles: administrators },
];

/** What stands at the bottom of a phone, most used first; the rest is behind "More". */
const phone: Record<Role, readonly DestinationId[]> = {
  0: ["home", "onboarding", "shifts", "leave", "profile"],
  1: ["home", "people", "approvals", "roster"],
  2: ["home", "approvals", "roster", "shifts"],
  3: ["home", "shifts", "leave", "onboarding", "profile"],
};

/** Verdicts of the access matrix; where one is given it outranks the role. */
export type Can = Partial<Record<DestinationId, boolean>>;

/** The destinations a person may open, in order. Hiding is a courtesy: each page refuses by itself. */
export function destinationsFor(role: Role, can: Can = {}): Destination[] {
  return all.filter(({ id, roles }) => can[id] ?? roles.includes(role));
}

/** The bottom tabs of a phone and what is left for "More"; never more than five together. */
export function phoneTabs(role: Role, can: Can = {}): { tabs: Destination[]; more: Destination[] } {
  const open = destinationsFor(role, can);
  const wanted = phone[role].flatMap((id) => open.find((destination) => destination.id === id) ?? []);
  const more = open.filter((destination) => !wanted.includes(destination));
  if (more.length === 0 || wanted.length < 5) return { tabs: wanted, more };
  return { tabs: wanted.slice(0, 4), more: open.filter((entry) => !wanted.slice(0, 4).includes(entry)) };
}

/** The destination a path belongs to: the one with the longest matching address. */
export function currentDestination(path: string): DestinationId | undefined {
  const matching = all.filter(({ href }) => path === href || path.startsWith(`${href}/`));
  matching.sort((a, b) => b.href.length - a.href.length);
  return matching[0]?.id;
}
