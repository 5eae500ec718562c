import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { type EmployeeWorld, makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import * as ofPerson from "../people/[id]/stand-ins/route";
import * as one from "./[id]/route";

let world: EmployeeWorld;
beforeEach(async () => {
  world = await makeEmployeeWorld();
});
afterAll(() => setClock(undefined));

type Person = { id: number };
const cookie = (by: Person | null) => (by ? cookieOf(by) : null);
const list = async (by: Person | null, of: Person) =>
  asked(ofPerson.GET, { path: `/api/ui/people/${of.id}/stand-ins`, cookie: await cookie(by) });
const name = async (by: Person | null, of: Person, body: unknown, from?: string) =>
  asked(ofPerson.POST, {
    ...{ method: "POST", path: `/api/ui/people/${of.id}/stand-ins`, body, cookie: await cookie(by) },
    ...(from ? { from } : {}),
  });
const end = async (by: Person | null, id: number) =>
  asked(one.DELETE, { method: "DELETE", path: `/api/ui/stand-ins/${id}`, cookie: await cookie(by) });

describe("stand-ins over the wire", () => {
  it("are read, named and ended by the manager and by administrators, by nobody else", async () => {
    const { section: boss, unit: other } = world.managers;
    const admin = await makePerson(db(), { role: 1 });
    const body = { standInId: other.id, from: "2026-06-15", to: "2026-06-20" };
    for (const [by, status] of [
      [null, 401],
      [world.person, 403],
      [other, 404],
    ] as const) {
      expect([(await list(by, boss)).status, (await name(by, boss, body)).status]).toEqual([status, status]);
      expect((await end(by, 1)).status).toBe(status);
    }
    expect((await name(boss, boss, body, "https://elsewhere.test")).status).toBe(403);
    const named = await name(boss, boss, body);
    expect(named.status).toBe(201);
    expect((await list(admin, boss)).body).toMatchObject([{ id: named.body.id, isNow: true }]);
    expect((await end(other, named.body.id)).status).toBe(404);
    expect((await end(admin, named.body.id)).status).toBe(204);
    expect((await list(boss, boss)).body).toEqual([]);
  });

  it("say which field is wrong, and take no other", async () => {
    const { section: boss, unit: other } = world.managers;
    const wrong = async (body: object) =>
      ((await name(boss, boss, body)).body.errors ?? []).map(
        ({ path, message }: { path: string[]; message: string }) => [path.join("."), message],
      );
    expect(await wrong({ standInId: other.id, from: "2026-06-20", to: "2026-06-15" })).toEqual([
      ["to", "before_from"],
    ]);
    expect(await wrong({ standInId: world.person.id, from: "2026-06-20", to: "2026-06-21" })).toEqual([
      ["standInId", "decides_nothing"],
    ]);
    const more = { standInId: other.id, from: "2026-06-20", to: "2026-06-21", endedAt: null };
    expect((await name(boss, boss, more)).status).toBe(400);
  });
});
