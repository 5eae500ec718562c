import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { makeAgreement, makeEmployee } from "@/lib/testing/factories/employment";
import {
  makeManagement,
  makeOrganisation,
  makeSection,
  makeUnit,
} from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeShiftType } from "@/lib/testing/factories/shift";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import * as published from "../roster/[id]/published/route";
import * as roster from "../roster/route";
import * as shiftType from "../shift-types/[id]/route";
import * as shiftTypes from "../shift-types/route";
import * as shiftPerson from "../shifts/[id]/person/route";
import * as shift from "../shifts/[id]/route";
import * as shifts from "../shifts/route";
import * as agreement from "./agreements/[id]/route";
import * as agreements from "./agreements/route";
import * as employment from "./employments/[id]/route";
import * as holiday from "./holidays/[id]/route";
import * as suggestions from "./holidays/suggestions/route";
import * as management from "./managements/[id]/route";
import * as membership from "./memberships/[id]/route";
import * as organisation from "./organisation/route";
import * as employments from "./people/[id]/employments/route";
import * as memberships from "./people/[id]/memberships/route";
import * as staffing from "./people/[id]/staffing/route";
import * as section from "./sections/[id]/route";
import * as unitHolidays from "./units/[id]/holidays/route";
import * as managers from "./units/[id]/managers/route";
import * as unit from "./units/[id]/route";
import * as sections from "./units/[id]/sections/route";
import * as choices from "./units/choices/route";
import * as units from "./units/route";

type Route = Record<"GET" | "POST" | "PUT" | "PATCH" | "DELETE", Handler>;
type Who = "nobody" | "newHire" | "other" | "manager" | "admin";
type Row = [method: keyof Route, path: string, route: Route, body: unknown, manager: number, admin: number];

const cookies: Record<Who, string | null> = { nobody: null, newHire: "", other: "", manager: "", admin: "" };
let rows: Row[] = [];

beforeAll(async () => {
  const tx = db();
  await makeOrganisation(tx);
  const hotel = await makeUnit(tx, { holidays: [{ day: "2026-12-25", name: "Christmas" }] });
  const elsewhere = await makeUnit(tx);
  const bar = await makeSection(tx, hotel);
  const full = await makeAgreement(tx);
  const type = await makeShiftType(tx);
  const employee = await makeEmployee(tx, { unit: hotel, section: bar, agreement: full });
  const people = {
    newHire: await makePerson(tx, { role: 0 }),
    other: employee,
    manager: await makePerson(tx, { role: 2 }),
    admin: await makePerson(tx, { role: 1 }),
  };
  for (const [who, person] of Object.entries(people)) cookies[who as Who] = await cookieOf(person);
  const { id: managing } = await makeManagement(tx, { person: people.manager, unit: hotel });
  const { id: member } = await tx.membership.findFirstOrThrow({ where: { personId: employee.id } });
  const { id: employed } = await tx.employment.findFirstOrThrow({ where: { personId: employee.id } });
  const { id: christmas } = await tx.publicHoliday.findFirstOrThrow({});
  const org = "/api/ui/org";
  const person = `${org}/people/${employee.id}`;
  const home = { unitId: hotel.id, sectionId: bar.id, home: true, from: "2020-01-01", to: null };
  const times = { from: "2026-06-17 08:00:00", to: "2026-06-17 16:00:00", typeId: type.id };
  const night = { from: "22:00", to: "06:00" };
  rows = [
    ["GET", `${org}/organisation`, organisation, undefined, 403, 200],
    ["PATCH", `${org}/organisation`, organisation, { name: "Renamed" }, 403, 200],
    ["GET", `${org}/units`, units, undefined, 200, 200],
    ["GET", `${org}/units/choices`, choices, undefined, 200, 200],
    ["POST", `${org}/units`, units, { name: "Bakery", timezone: "Europe/Lisbon" }, 403, 201],
    ["PATCH", `${org}/units/${hotel.id}`, unit, { minRestHours: 10 }, 403, 204],
    ["PATCH", `${org}/units/99999999999`, unit, { minRestHours: 10 }, 403, 404],
    ["POST", `${org}/units/${hotel.id}/sections`, sections, { name: "Garden" }, 403, 201],
    ["PATCH", `${org}/sections/${bar.id}`, section, { name: "Long bar" }, 403, 204],
    ["GET", `${org}/units/${hotel.id}/managers`, managers, undefined, 200, 200],
    ["GET", `${org}/units/${elsewhere.id}/managers`, managers, undefined, 404, 200],
    ["GET", `${org}/units/2000000000/managers`, managers, undefined, 404, 404],
    ["POST", `${org}/units/${elsewhere.id}/managers`, managers, { personId: employee.id }, 403, 201],
    ["PATCH", `${org}/managements/${managing}`, management, { mayWriteAbsence: false }, 403, 204],
    ["GET", `${org}/units/${hotel.id}/holidays`, unitHolidays, undefined, 200, 200],
    ["GET", `${org}/units/${elsewhere.id}/holidays`, unitHolidays, undefined, 404, 200],
    ["GET", `${org}/units/2000000000/holidays`, unitHolidays, undefined, 404, 404],
    [
      "POST",
      `${org}/units/${hotel.id}/holidays`,
      unitHolidays,
      { holidays: [{ day: "2026-01-01", name: "New Year" }] },
      403,
      200,
    ],
    ["DELETE", `${org}/holidays/${christmas}`, holiday, undefined, 403, 204],
    ["GET", `${org}/holidays/suggestions?country=SE&year=2026`, suggestions, undefined, 403, 200],
    ["GET", `${person}/staffing`, staffing, undefined, 200, 200],
    ["POST", `${person}/memberships`, memberships, { ...home, home: false }, 403, 201],
    [
      "POST",
      `${person}/employments`,
      employments,
      { agreementId: full.id, from: "2010-01-01", to: "2010-12-31" },
      403,
      201,
    ],
    ["PUT", `${org}/memberships/${member}`, membership, home, 403, 204],
    [
      "PUT",
      `${org}/employments/${employed}`,
      employment,
      { agreementId: full.id, from: "2020-01-01" },
      403,
      204,
    ],
    ["GET", `${org}/agreements`, agreements, undefined, 403, 200],
    ["POST", `${org}/agreements`, agreements, { name: "Half", hoursPerWeek: 20 }, 403, 201],
    ["PATCH", `${org}/agreements/${full.id}`, agreement, { name: "Whole" }, 403, 204],
    ["GET", `/api/ui/roster?unit=${hotel.id}&week=2026-06-17`, roster, undefined, 200, 200],
    ["GET", `/api/ui/roster?unit=${elsewhere.id}`, roster, undefined, 404, 200],
    ["POST", "/api/ui/shift-types", shiftTypes, { name: "Night", colour: "plum", ...night }, 403, 201],
    ["PATCH", "/api/ui/shift-types/1", shiftType, { isArchived: false }, 403, 204],
    ["POST", "/api/ui/shifts", shifts, { unitId: hotel.id, ...times }, 201, 201],
    ["PUT", "/api/ui/shifts/1", shift, { ...times, revision: 0 }, 200, 409],
    ["PUT", "/api/ui/shifts/1/person", shiftPerson, { personId: employee.id, revision: 1 }, 200, 409],
    ["DELETE", "/api/ui/shifts/1", shift, undefined, 204, 409],
    ["PUT", `/api/ui/roster/${hotel.id}/published`, published, { through: "2026-07-01" }, 200, 200],
    ["DELETE", `${org}/memberships/${member}`, membership, undefined, 403, 204],
    ["DELETE", `${org}/employments/${employed}`, employment, undefined, 403, 204],
    ["DELETE", `${org}/managements/${managing}`, management, undefined, 403, 204],
  ];
});

const ask = (who: Who, [method, path, route, body]: Row, from?: string) =>
  asked(route[method], { method, path, body, cookie: cookies[who], ...(from ? { from } : {}) });

describe("settings of the organisation and the roster, over the wire", () => {
  it("are closed to strangers, to people without the role and to other sites", async () => {
    for (const row of rows) {
      const answers = [await ask("nobody", row), await ask("newHire", row), await ask("other", row)];
      expect([row[0], row[1], ...answers.map(({ status }) => status)]).toEqual([
        row[0],
        row[1],
        401,
        403,
        403,
      ]);
      if (row[0] === "GET") continue;
      const foreign = await ask("admin", row, "https://elsewhere.test");
      expect([row[1], foreign.status, foreign.body.reason]).toEqual([row[1], 403, "FOREIGN_ORIGIN"]);
    }
  });

  it("let managers see and plan what is theirs, and administrators set the rest", async () => {
    for (const row of rows) {
      const [manager, admin] = [await ask("manager", row), await ask("admin", row)];
      expect([row[0], row[1], manager.status, admin.status]).toEqual([row[0], row[1], row[4], row[5]]);
    }
  });

  it("name the field that is wrong, and take no field they do not know", async () => {
    const wrong = { name: " ", timezone: "Mars/Olympus", parentId: 5_000_000_000, role: 1 };
    const path = "/api/ui/org/units";
    const { status, body } = await asked(units.POST, {
      method: "POST",
      path,
      body: wrong,
      cookie: cookies.admin,
    });
    expect(status).toBe(400);
    expect(
      body.errors.map(({ path: at, message }: { path: string[]; message: string }) => [at[0], message]),
    ).toEqual(
      expect.arrayContaining([
        ["name", "blank"],
        ["timezone", "invalid_choice"],
        ["parentId", "does_not_exist"],
      ]),
    );
    const more = { name: "Bar", timezone: "UTC", publishedThrough: "2026-01-01" };
    expect(
      (await asked(units.POST, { method: "POST", path, body: more, cookie: cookies.admin })).status,
    ).toBe(400);
  });
});
