import { beforeAll, describe, expect, it } from "vitest";
import type { PersonActor } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { listShiftTypes } from "../queries/shift-types";
import { createShiftTypeInput, updateShiftTypeInput } from "../schema/shift-types";
import { createShiftType, updateShiftType } from "./shift-types";

let admin: PersonActor;
let manager: PersonActor;
beforeAll(async () => {
  await makeOrganisation(db());
  admin = actorOf(await makePerson(db(), { role: 1 }));
  manager = actorOf(await makePerson(db(), { role: 2 }));
});

const night = { name: "Night", colour: "plum", from: "22:00", to: "06:30" } as const;
const seen = async (id: number) => (await listShiftTypes(admin)).find((type) => type.id === id);

describe("shift types", () => {
  it("are added with their usual times, changed, put out of use and brought back", async () => {
    const { id } = await createShiftType(admin, createShiftTypeInput.parse(night));
    expect(await seen(id)).toEqual({
      ...{ id, name: "Night", colour: "plum", startsAt: 1320, minutes: 510, isArchived: false },
    });
    await updateShiftType(admin, id, { from: "21:00", to: "21:00", isArchived: true });
    expect(await seen(id)).toMatchObject({ name: "Night", startsAt: 1260, minutes: 1440, isArchived: true });
    await updateShiftType(admin, id, { isArchived: false });
    expect(await seen(id)).toMatchObject({ startsAt: 1260, isArchived: false });
    const actions = await db().auditEntry.findMany({
      where: { subjectKind: "shiftType" },
      orderBy: { id: "asc" },
    });
    expect(actions.map(({ action }) => action)).toEqual([
      "shiftType.created",
      "shiftType.changed",
      "shiftType.changed",
    ]);
  });

  it("have names of their own", async () => {
    await createShiftType(admin, { ...night, name: "Early" });
    const { id } = await createShiftType(admin, { ...night, name: "Late" });
    const taken = { code: "INVALID", details: { fields: [{ path: ["name"], message: "name_taken" }] } };
    await expect(createShiftType(admin, { ...night, name: "Early" })).rejects.toMatchObject(taken);
    await expect(updateShiftType(admin, id, { name: "Early" })).rejects.toMatchObject(taken);
    await expect(updateShiftType(admin, 1_999_999, { name: "X" })).rejects.toMatchObject({
      code: "NOT_FOUND",
    });
  });

  it("are for administrators to set", async () => {
    const forbidden = { code: "FORBIDDEN" };
    await expect(createShiftType(manager, { ...night, name: "Mine" })).rejects.toMatchObject(forbidden);
    await expect(updateShiftType(manager, 1, { isArchived: true })).rejects.toMatchObject(forbidden);
    await expect(listShiftTypes(manager)).rejects.toMatchObject(forbidden);
  });

  it.each([
    { from: "24:00", to: "06:00" },
    { from: "8:00", to: "16:00" },
    { from: "08:00" },
    { colour: "#f00" },
  ])("do not take %o", (change) => {
    expect(updateShiftTypeInput.safeParse(change).success).toBe(false);
  });
});
