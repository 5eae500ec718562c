import { beforeAll, describe, expect, it, test } from "vitest";
import type { Role } from "@/lib/auth/actor";
import { db } from "@/lib/db";
import type { AnyContract } from "@/lib/http/contract";
import type { Handler } from "@/lib/http/handler";
import { snapshot } from "@/lib/testing/access/snapshot";
import { doors, withoutContract } from "@/lib/testing/access/table";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";

type Module = Record<string, unknown>;
const contractFiles = import.meta.glob<Module>(
  ["/lib/**/contract.ts", "/lib/**/contract/*.ts", "!/lib/http/contract.ts"],
  { eager: true },
);
const routeFiles = import.meta.glob<Record<string, Handler>>(
  ["/app/api/**/route.ts", "/app/v2/**/route.ts", "/app/welcome/**/route.ts"],
  { eager: true },
);

const isContract = (value: unknown): value is AnyContract =>
  typeof value === "object" && value !== null && "path" in value && "dialect" in value;
const contracts = Object.values(contractFiles).flatMap((module) => Object.values(module).filter(isContract));
const placeOf = (path: string) => path.replace(/\/$/, "").replace(/\{(\w+)\}/g, "[$1]");
const onDisk = new Map(
  Object.entries(routeFiles).map(([file, module]) => [
    file.replace(/^\/app/, "").replace(/\/route\.ts$/, ""),
    module,
  ]),
);
const handlerOf = ({ path, method }: AnyContract) => onDisk.get(placeOf(path))?.[method] as Handler;

const rolesOf: Record<keyof typeof doors, Role[]> = {
  public: [0, 1, 2, 3],
  everybody: [0, 1, 2, 3],
  managers: [1, 2],
  administrators: [1],
};
const doorOf = new Map<string, keyof typeof doors>(
  Object.entries(doors).flatMap(([door, ids]) => ids.map((id) => [id, door as keyof typeof doors] as const)),
);
const ours = contracts.filter(({ dialect }) => dialect === "problem");
const behindSignIn = ours.filter(({ auth }) => auth === "session");

describe("every endpoint has its place in the table", () => {
  test("routes on disk are those of the contracts, and a short list of others", () => {
    const known = [...contracts.map(({ path }) => placeOf(path)), ...Object.keys(withoutContract)];
    expect([...new Set(known)].sort()).toEqual([...onDisk.keys()].sort());
  });

  test("each endpoint of our pages stands behind one door, and the contract says the same", () => {
    expect(ours.map(({ id }) => id).sort()).toEqual([...doorOf.keys()].sort());
    const said = ours.map(({ id, auth, roles }) => [id, auth, roles ?? [0, 1, 2, 3]]);
    const wanted = ours.map(({ id }) => {
      const door = doorOf.get(id) ?? "administrators";
      return [id, door === "public" ? "public" : "session", rolesOf[door]];
    });
    expect(said.map(([id, auth, roles]) => [id, auth, [...(roles as Role[])].sort()])).toEqual(wanted);
  });
});

describe("a door that is closed", () => {
  const cookies = new Map<Role, string>();

  beforeAll(async () => {
    await makeOrganisation(db());
    for (const role of [0, 1, 2, 3] as const) {
      const startDay = role === 0 ? "2026-06-15" : null;
      cookies.set(role, await cookieOf(await makePerson(db(), { role, startDay })));
    }
  });

  const pathOf = ({ path }: AnyContract) =>
    path.replace(/\{(kind|language|\w+)\}/g, (_, name) => samples[name] ?? "1");
  const samples: Record<string, string> = { kind: "access", language: "nl" };
  const knock = (contract: AnyContract, cookie: string | null, from?: string) =>
    asked(handlerOf(contract), {
      ...{ method: contract.method, path: pathOf(contract), cookie },
      ...(contract.body ? { body: {} } : {}),
      ...(from ? { from } : {}),
    });

  it("says 401 to nobody, 403 to other roles and 403 to other sites, before anything is read or changed", async () => {
    const before = await snapshot();
    for (const contract of behindSignIn) {
      const name = `${contract.method} ${contract.path}`;
      expect([name, (await knock(contract, null)).status]).toEqual([name, 401]);
      const allowed = rolesOf[doorOf.get(contract.id) ?? "administrators"];
      for (const [role, cookie] of cookies) {
        if (!allowed.includes(role)) {
          expect([name, role, (await knock(contract, cookie)).status]).toEqual([name, role, 403]);
        } else if (contract.method !== "GET") {
          for (const from of ["https://elsewhere.test", "null", "http://muster.test.evil"]) {
            const { status, body } = await knock(contract, cookie, from);
            expect([name, role, status, body?.reason]).toEqual([name, role, 403, "FOREIGN_ORIGIN"]);
          }
        }
      }
    }
    expect(await snapshot()).toEqual(before);
  });

  it("takes JSON only where it takes a body", async () => {
    const before = await snapshot();
    for (const contract of behindSignIn.filter(({ body }) => body)) {
      const host = "muster.test";
      for (const type of [
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data; boundary=x",
      ]) {
        const { status } = await handlerOf(contract)(
          new Request(`http://${host}${pathOf(contract)}`, {
            method: contract.method,
            headers: {
              ...{ host, origin: `http://${host}`, "content-type": type },
              cookie: cookies.get(1) ?? "",
            },
            body: "{}",
          }),
        );
        expect([contract.id, type, status]).toEqual([contract.id, type, 415]);
      }
    }
    expect(await snapshot()).toEqual(before);
  });
});
