import { describe, expect, it } from "vitest";
import { currentDestination, destinationsFor, phoneTabs, type Role } from "@/components/layout/destinations";

const roles: Role[] = [0, 1, 2, 3];
const ids = (list: { id: string }[]) => list.map(({ id }) => id);

describe("navigation", () => {
  it("shows everybody their own pages only, administrators everything", () => {
    expect(ids(destinationsFor(3))).toEqual(["home", "shifts", "leave", "onboarding", "profile"]);
    expect(ids(destinationsFor(0))).toEqual(ids(destinationsFor(3)));
    expect(destinationsFor(1)).toHaveLength(11);
  });

  it("shows managers what they manage", () => {
    const open = ids(destinationsFor(2));
    expect(open).toEqual(expect.arrayContaining(["people", "roster", "approvals", "tasks"]));
    expect(open).not.toContain("settings");
  });

  it("lets a verdict outrank the role, both ways", () => {
    expect(ids(destinationsFor(3, { approvals: true }))).toContain("approvals");
    expect(ids(destinationsFor(1, { settings: false }))).not.toContain("settings");
  });

  it.each(roles)("fits a phone for role %i and loses nothing", (role) => {
    for (const can of [{}, { approvals: true, people: true, roster: true }, { leave: false }]) {
      const { tabs, more } = phoneTabs(role, can);
      expect(tabs.length + (more.length > 0 ? 1 : 0)).toBeLessThanOrEqual(5);
      expect([...ids(tabs), ...ids(more)].sort()).toEqual(ids(destinationsFor(role, can)).sort());
    }
  });

  it.each([
    ["/me", "home"],
    ["/me/shifts", "shifts"],
    ["/me/leave/12", "leave"],
    ["/people/new", "people"],
    ["/peoples", undefined],
    ["/login", undefined],
  ])("finds where %s belongs", (path, expected) => {
    expect(currentDestination(path)).toBe(expected);
  });
});
