import { describe, expect, test } from "vitest";
import { readCsv } from "@/lib/csv";
import { byName, type ImportFacts } from "./facts";
import { readHeader } from "./header";
import { judgeImport } from "./judge";
import { reportOf } from "./report";
import { tableProblem } from "./table";

const facts: ImportFacts = {
  people: new Map([
    ["boss@acme.test", { id: 7, active: true }],
    ["gone@acme.test", { id: 8, active: false }],
  ]),
  units: byName([
    ["Stockholm", 1],
    ["Sweden/Stockholm", 1],
    ["Café", 2],
    ["Café", 3],
    ["Porto/Café", 2],
  ]),
  sections: new Map([[1, byName([["Kitchen", 11]])]]),
  agreements: byName([["Full time", 21]]),
  sequences: byName([
    ["Welcome", 31],
    ["Safety", 32],
  ]),
  trackers: byName([["Vacation days", 41]]),
};

function judge(text: string, leaveOutKnown = false) {
  const table = readCsv(Buffer.from(text));
  const header = readHeader(table.header);
  return { header, ...judgeImport(table, header, facts, leaveOutKnown) };
}
const columns = "first_name,last_name,email";
const row = (more: Record<string, string>) =>
  judge(`${columns},${Object.keys(more).join()}\nAda,Byron,ada@acme.test,${Object.values(more).join()}`);

describe("the first line", () => {
  test("is read in the words people have in it", () => {
    const { places, others, missing } = readHeader([
      "Given name",
      "SURNAME",
      "E-Mail",
      "Hire date",
      "Shoe size",
      "",
    ]);
    expect([...places.keys()]).toEqual(["first_name", "last_name", "email", "start_day"]);
    expect([others, missing]).toEqual([[{ name: "Shoe size", place: 4 }], []]);
  });

  test.each([
    ["no columns that are needed", "name,mail\nAda,a@b.test", "MISSING_COLUMNS", ["first_name", "last_name"]],
    ["a column twice", `${columns},Mail\nA,B,a@b.test,a@b.test`, "COLUMNS_TWICE", ["email"]],
    ["nobody", `${columns}\n\n`, "NO_ROWS", []],
    ["nothing at all", "", "NO_ROWS", []],
    ["a workbook", "PK\u0003\u0004…", "WORKBOOK", []],
    ["too many", `${columns}\n${"A,B,c\n".repeat(20_001)}`, "TOO_MANY_ROWS", []],
  ])("that holds %s", (_, text, reason, about) => {
    const bytes = Buffer.from(text);
    const table = readCsv(bytes);
    expect(tableProblem(bytes, table, readHeader(table.header))).toEqual({ reason, columns: about });
  });
});

describe("a row", () => {
  test("with the three columns is somebody who works here", () => {
    const [{ person } = { person: undefined }] = row({}).people;
    expect({ ...person?.input, ...person?.place }).toMatchObject({
      email: "ada@acme.test",
      role: 3,
      start_day: null,
      unitId: null,
      manager: null,
    });
  });

  test("with all of them", () => {
    const { people, faults } = row({
      ...{ role: "New hire", "Start date": "1.7.2026", unit: "sweden/stockholm", section: "KITCHEN" },
      ...{ contract: "full  time", manager: "Boss@Acme.test", sequences: "Safety|welcome", language: "DE" },
      ...{ timezone: "Europe/Berlin", "Private e-mail": "ada@home.test", phone: "'+46 8 1" },
    });
    expect(faults).toEqual([]);
    expect({ ...people[0]?.person.input, ...people[0]?.person.place }).toMatchObject({
      ...{ role: 0, start_day: "2026-07-01", unitId: 1, sectionId: 11, agreementId: 21, manager: 7 },
      ...{ sequences: [32, 31], language: "de", timezone: "Europe/Berlin", private_email: "ada@home.test" },
      phone: "+46 8 1",
    });
  });

  test.each<[Record<string, string>, string, string]>([
    [{ role: "boss" }, "role", "invalid_choice"],
    [{ role: "0" }, "start_day", "null"],
    [{ start_day: "12/31/2026" }, "start_day", "date"],
    [{ start_day: "31.02.2026" }, "start_day", "date"],
    [{ unit: "Oslo" }, "unit", "nothing_called_so"],
    [{ unit: "Café" }, "unit", "several_called_so"],
    [{ section: "Kitchen" }, "section", "section_without_unit"],
    [{ unit: "Stockholm", section: "Bar" }, "section", "nothing_called_so"],
    [{ agreement: "Half" }, "agreement", "nothing_called_so"],
    [{ manager: "nobody@acme.test" }, "manager", "nobody_with_email"],
    [{ manager: "gone@acme.test" }, "manager", "has_left"],
    [{ buddy: "ADA@acme.test" }, "buddy", "oneself"],
    [{ sequences: "Welcome" }, "sequences", "only_new_hires"],
    [{ timezone: "Mars" }, "timezone", "invalid_choice"],
    [{ private_email: "home" }, "private_email", "invalid_email"],
    [{ "vacation days": "many" }, "vacation days", "not_a_number"],
    [{ "vacation days": "1.125" }, "vacation days", "two_decimals"],
    [{ "vacation days": "10001" }, "vacation days", "at_most:10000"],
    [{ position: "x".repeat(301) }, "position", "max_length:300"],
  ])("with %o says so at its cell", (more, column, message) => {
    const { people, faults } = row(more);
    const value = String(Object.values(more).at(-1)).slice(0, 200);
    expect(faults).toEqual([
      { row: 2, column, message, value: column === "start_day" && more.role ? "" : value },
    ]);
    expect(people).toEqual([]);
  });

  test.each([
    ["12.5", [{ trackerId: 41, amount: 12.5 }]],
    ['"-2,25"', [{ trackerId: 41, amount: -2.25 }]],
    ["0", []],
    ["", []],
  ])("has %s in a time tracker", (cell, balances) => {
    expect(row({ "VACATION  days": cell }).people[0]?.person.balances).toEqual(balances);
  });

  test("says everything that is wrong with it at once", () => {
    const { faults } = judge(`${columns},unit\n,,nobody,Oslo`);
    expect(faults.map(({ column, message }) => `${column} ${message}`).sort()).toEqual([
      "email invalid_email",
      "first_name blank",
      "last_name blank",
      "unit nothing_called_so",
    ]);
  });
});

describe("rows together", () => {
  const many = [
    `${columns},manager`,
    "Ada,Byron,ada@acme.test,bob@acme.test",
    "Bob,Kay,bob@acme.test,",
    "Ada,Again,ADA@acme.test,",
    "Boss,Here,boss@acme.test,",
  ].join("\n");

  test("may name each other, and nobody twice or who is here", () => {
    const { people, faults } = judge(many);
    expect(
      people.map(({ person }) => [person.input.email, person.input.manager, person.managerEmail]),
    ).toEqual([
      ["ada@acme.test", null, "bob@acme.test"],
      ["bob@acme.test", null, null],
    ]);
    expect(faults.map(({ row: at, message }) => [at, message])).toEqual([
      [4, "row_before:2"],
      [5, "email_taken"],
    ]);
  });

  test("leave out who is here, where that is wanted, and may still name them", () => {
    const { people, faults, leftOut } = judge(
      `${columns},manager\nA,B,a@b.test,boss@acme.test\nX,Y,boss@acme.test,`,
      true,
    );
    expect([people.map(({ person }) => person.input.manager), faults, leftOut]).toEqual([[7], [], 1]);
  });

  test("onboard at most five hundred at once", () => {
    const line = (nth: number) => `A,B,a${nth}@b.test,0,2026-07-01,Welcome`;
    const text = `${columns},role,start_day,sequences\n${Array.from({ length: 502 }, (_, nth) => line(nth)).join("\n")}`;
    expect(judge(text).faults.map(({ row: at, message }) => [at, message])).toEqual([
      [502, "too_many_hires:500"],
      [503, "too_many_hires:500"],
    ]);
  });

  test("are told in a report that stays short", () => {
    const verdict = judge(`${columns},Shoe size\n${"A,,b\n".repeat(150)}`);
    const report = reportOf(verdict);
    expect(report).toMatchObject({
      people: 0,
      wrongRows: 150,
      moreFaults: 249,
      unknownColumns: ["Shoe size"],
    });
    expect(report.faults).toHaveLength(200);
  });
});
