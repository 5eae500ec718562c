import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import {
  makeManagement,
  makeMembership,
  makeOrganisation,
  makeSection,
  makeUnit,
} from "@/lib/testing/factories/organisation";
import { actorOf, makePerson, type PersonInput } from "@/lib/testing/factories/person";
import { directoryFilter } from "../schema/directory";
import { listPeople } from "./directory";
import { findPeople } from "./picker";
import { readProfile } from "./profile";
import { requireVisible } from "./visible";

beforeEach(() => setClock(new Date("2026-06-15T10:00:00Z")));
afterEach(() => setClock(undefined));

async function people(tx: Tx, inputs: readonly PersonInput[]) {
  const made = [];
  for (const input of inputs) made.push(await makePerson(tx, input));
  return made;
}
const filter = (given: Record<string, string> = {}) => directoryFilter.parse(given);

async function administrator(tx: Tx) {
  await makeOrganisation(tx);
  return actorOf(await makePerson(tx, { firstName: "Zoe", lastName: "Zz", role: 1 }));
}

const namesOf = async (tx: Tx, given: Record<string, string>) => {
  const page = await listPeople(await administrator(tx), filter(given), tx);
  return page.people.map(({ name }) => name);
};

describe("searching", () => {
  const cast: PersonInput[] = [
    { firstName: "Anna", lastName: "Berg", position: "Night nurse", email: "anna@example.test" },
    { firstName: "Bert", lastName: "Annason", position: "Cook" },
    { firstName: "Carl", lastName: "Dahl", position: "Nurse", email: "joanna.d@example.test" },
    { firstName: "100%", lastName: "Under_score", position: "" },
  ];
  it.each([
    ["every word somewhere in name, e-mail or title", "nurse anna", ["Anna Berg", "Carl Dahl"]],
    ["in any case", "BERG", ["Anna Berg"]],
    ["one or two letters at the beginning of a word", "an", ["Bert Annason", "Anna Berg"]],
    ["signs of patterns as themselves", "100%", ["100% Under_score"]],
    ["an underscore as itself", "r_s", ["100% Under_score"]],
    ["nothing where nobody matches", "xyzzy", []],
  ])("finds %s", (_, q, expected) =>
    rolledBack(async (tx) => {
      await people(tx, cast);
      expect(await namesOf(tx, { q })).toEqual(expected);
    }),
  );

  it("offers the active only, names that begin with it first", () =>
    rolledBack(async (tx) => {
      await people(tx, [...cast, { firstName: "Anton", lastName: "Gone", active: false }]);
      expect((await findPeople("ann", tx)).map(({ name }) => name)).toEqual([
        "Bert Annason",
        "Anna Berg",
        "Carl Dahl",
      ]);
    }));
});

describe("states", () => {
  const day = (text: string) => text as `${number}-${number}-${number}`;
  it.each([
    ["beforeStart", { role: 0, startDay: day("2026-06-16") }],
    ["onboarding", { role: 0, startDay: day("2026-06-15") }],
    ["active", { role: 3, startDay: day("2026-06-15") }],
    ["active", { role: 3, startDay: null }],
    ["leaving", { role: 3, lastDay: day("2026-06-30") }],
    ["inactive", { role: 0, startDay: day("2026-06-16"), active: false }],
  ] as const)("%s", (state, input) =>
    rolledBack(async (tx) => {
      const person = await makePerson(tx, { ...input, firstName: "Some", lastName: "Body" });
      const actor = await administrator(tx);
      const page = await listPeople(actor, filter({ state, q: "some body" }), tx);
      expect(page.people).toMatchObject([{ name: "Some Body", state }]);
      expect(await readProfile(actor, person.id, tx)).toMatchObject({ state });
    }),
  );
});

describe("pages", () => {
  it("meet nobody twice and leave nobody out, forwards and backwards, also among equal names", () =>
    rolledBack(async (tx) => {
      const actor = await administrator(tx);
      await people(
        tx,
        Array.from({ length: 119 }, (_, index) => ({
          firstName: "Kim",
          lastName: index % 2 ? "Holm" : "Dahl",
        })),
      );
      const first = await listPeople(actor, filter(), tx);
      const second = await listPeople(actor, filter({ after: first.after ?? "" }), tx);
      const third = await listPeople(actor, filter({ after: second.after ?? "" }), tx);
      const seen = [...first.people, ...second.people, ...third.people].map(({ id }) => id);
      expect(seen).toHaveLength(120);
      expect(new Set(seen).size).toBe(120);
      expect([first.before, third.after]).toEqual([null, null]);
      expect(first.count).toBe(120);

      const back = await listPeople(actor, filter({ before: third.before ?? "" }), tx);
      expect(back.people).toEqual(second.people);
      const start = await listPeople(actor, filter({ before: back.before ?? "" }), tx);
      expect(start.people).toEqual(first.people);
      expect(start.before).toBeNull();
    }));

  it("treat a place that nobody made as the beginning", () =>
    rolledBack(async (tx) => {
      const actor = await administrator(tx);
      for (const after of ["e30", "%00", "W10", "x".repeat(900)]) {
        expect((await listPeople(actor, filter({ after }), tx)).people).toHaveLength(1);
      }
    }));
});

describe("who sees whom", () => {
  it("a manager sees those who report to them and those where they manage, below included, past excluded", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const district = await makeUnit(tx);
      const below = await makeUnit(tx, { parent: district });
      const elsewhere = await makeUnit(tx);
      const section = await makeSection(tx, elsewhere);
      const boss = await makePerson(tx, { firstName: "Boss", role: 2 });
      await makeManagement(tx, { person: boss, unit: district });
      await makeManagement(tx, { person: boss, unit: elsewhere, section });
      const [report, member, colleague, gone, stranger] = await people(tx, [
        { firstName: "Report", manager: boss },
        { firstName: "Member" },
        { firstName: "Colleague" },
        { firstName: "Gone" },
        { firstName: "Stranger" },
      ]);
      if (!report || !member || !colleague || !gone || !stranger) throw new Error("not made");
      await makeMembership(tx, { person: member, unit: below });
      await makeMembership(tx, { person: colleague, unit: elsewhere, section });
      await makeMembership(tx, { person: gone, unit: below, to: "2026-06-14" });
      await makeMembership(tx, { person: stranger, unit: elsewhere });
      const actor = actorOf(boss);
      const seen = (await listPeople(actor, filter(), tx)).people.map(({ id }) => id).sort((a, b) => a - b);
      expect(seen).toEqual([boss.id, report.id, member.id, colleague.id].sort((a, b) => a - b));
      for (const hidden of [gone, stranger]) {
        await expect(readProfile(actor, hidden.id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
        await expect(requireVisible(actor, hidden.id, tx)).rejects.toMatchObject({ code: "NOT_FOUND" });
      }
    }));

  it("others see themselves at most", () =>
    rolledBack(async (tx) => {
      await makeOrganisation(tx);
      const [me, other] = await people(tx, [{ role: 3 }, { role: 3 }]);
      if (!me || !other) throw new Error("not made");
      const page = await listPeople(actorOf(me), filter(), tx);
      expect(page.people.map(({ id }) => id)).toEqual([me.id]);
    }));
});
