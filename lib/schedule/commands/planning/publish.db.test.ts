import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { setClock } from "@/lib/clock";
import { closeConnections, db, type Tx } from "@/lib/db";
import { forgetEverything } from "@/lib/process/once";
import { rolledBack } from "@/lib/testing/database/rolled-back";
import { makeOrganisation, makeSection, makeUnit } from "@/lib/testing/factories/organisation";
import { actorOf, makePerson, type PersonInput } from "@/lib/testing/factories/person";
import { makeShift, makeShifts, makeShiftType } from "@/lib/testing/factories/shift";
import { publishThrough } from "./publish";

beforeEach(() => setClock(new Date("2026-06-15T08:00:00Z")));

async function world(tx: Tx, mailsOff: string[] = []) {
  await makeOrganisation(tx, { mailsOff });
  const unit = await makeUnit(tx, { name: "Hotel", publishedThrough: "2026-06-14" });
  const section = await makeSection(tx, unit, "Bar");
  const type = await makeShiftType(tx);
  const planner = actorOf(await makePerson(tx, { role: 1 }));
  const rostered = async (input: PersonInput, ...days: string[]) => {
    const person = await makePerson(tx, { firstName: "Ada", ...input });
    for (const day of days) {
      const [from, to] = [`${day} 08:00:00`, `${day} 16:00:00`] as const;
      await makeShift(tx, { unit, section, type, person, from: from as never, to: to as never });
    }
    return person;
  };
  return { unit, section, type, planner, rostered };
}
const mails = (tx: Tx) =>
  tx.mail.findMany({
    where: { kind: "schedulePublished" },
    orderBy: { id: "asc" },
    select: { to: true, subject: true, text: true },
  });

describe("publishing further", () => {
  it("mails each person the shifts they can see now, on the unit's clock, and nobody else", async () => {
    await rolledBack(async (tx) => {
      const { unit, section, type, planner, rostered } = await world(tx);
      const ada = await rostered({ timezone: "Asia/Tokyo" }, "2026-06-12", "2026-06-17", "2026-06-23");
      await makeShift(tx, {
        ...{ unit, section, type, person: ada },
        ...{ from: "2026-06-18 22:00:00", to: "2026-06-19 06:00:00" },
      });
      await makeShift(tx, {
        ...{ unit, type, person: ada, cancelledAt: new Date() },
        ...{ from: "2026-06-20 08:00:00", to: "2026-06-20 16:00:00" },
      });
      const bo = await rostered({ language: "nl" }, "2026-06-18");
      await rostered({ active: false }, "2026-06-18");
      await rostered({}, "2026-06-22");
      await publishThrough(planner, unit.id, "2026-06-21", tx);
      const [first, second, ...more] = await mails(tx);
      expect(more).toEqual([]);
      expect(first?.to).toBe(ada.email);
      expect(first?.subject).toBe("Your shifts in Hotel, 15 June 2026 – 21 June 2026");
      expect(first?.text.match(/^ \* .*$/gm)).toEqual([
        " * Wed, 17 June 2026, 08:00–16:00 · Bar",
        " * Thu, 18 June 2026, 22:00–Fri 06:00 · Bar",
      ]);
      expect(second).toMatchObject({
        to: bo.email,
        text: expect.stringContaining("do 18 juni 2026, 08:00–16:00"),
      });
    });
  });

  it("leaves out what is over, and writes nothing when days are hidden or the switch is off", async () => {
    await rolledBack(async (tx) => {
      const { unit, planner, rostered } = await world(tx);
      await rostered({}, "2026-06-12", "2026-06-17");
      await publishThrough(planner, unit.id, null, tx);
      expect(await mails(tx)).toEqual([]);
      await publishThrough(planner, unit.id, "2026-06-21", tx);
      await publishThrough(planner, unit.id, "2026-06-20", tx);
      const [mail, ...more] = await mails(tx);
      expect(more).toEqual([]);
      expect(mail?.text.match(/^ \* .*$/gm)).toHaveLength(1);
    });
    await rolledBack(async (tx) => {
      const { unit, planner, rostered } = await world(tx, ["schedulePublished"]);
      await rostered({}, "2026-06-17");
      await publishThrough(planner, unit.id, "2026-06-21", tx);
      expect(await tx.mail.count()).toBe(0);
    });
  });

  it("names twenty and says how many more there are", async () => {
    await rolledBack(async (tx) => {
      const { unit, planner, rostered } = await world(tx);
      const days = Array.from({ length: 25 }, (_, n) => `2026-07-${String(n + 1).padStart(2, "0")}`);
      await rostered({}, ...days);
      await publishThrough(planner, unit.id, "2026-07-31", tx);
      const [mail] = await mails(tx);
      expect(mail?.text.match(/^ \* .*$/gm)).toHaveLength(20);
      expect(mail?.text).toContain("and 5 more");
    });
  });
});

describe("a unit of two thousand people", () => {
  const environment = async (url: string | undefined) => {
    await closeConnections();
    if (url) process.env.SMTP_URL = url;
    else delete process.env.SMTP_URL;
    forgetEverything();
  };
  beforeAll(() => environment("smtp://127.0.0.1:9"));
  afterAll(() => environment(undefined));

  it("is published within a few seconds, mails and jobs included", async () => {
    setClock(new Date("2026-06-15T08:00:00Z"));
    const { unit, type, planner } = await world(db());
    await db().$executeRaw`
      insert into "Person" ("firstName", "lastName", email, role, timezone, language, "createdAt")
      select 'Ada', n::text, 'many' || n || '@example.test', 3, 'UTC', 'en', now() from generate_series(1, 2000) n`;
    const people = await db().person.findMany({
      where: { email: { startsWith: "many" } },
      select: { id: true },
    });
    const days = ["2026-06-16", "2026-06-17", "2026-06-18", "2026-06-19", "2026-06-20"] as const;
    await makeShifts(
      db(),
      people.flatMap((person) =>
        days.map((day) => ({
          ...{ unit, type, person },
          ...{ from: `${day} 08:00:00` as const, to: `${day} 16:00:00` as const },
        })),
      ),
    );
    const start = performance.now();
    const shown = await publishThrough(planner, unit.id, "2026-06-21");
    const seconds = (performance.now() - start) / 1000;
    expect(shown).toMatchObject({ people: 2000, shifts: 10_000 });
    expect(await db().mail.count({ where: { kind: "schedulePublished", state: "queued" } })).toBe(2000);
    const jobs = await db().$queryRaw<
      unknown[]
    >`select 1 from graphile_worker.jobs where task_identifier = 'mail.send'`;
    expect(jobs).toHaveLength(2000);
    expect(seconds).toBeLessThan(8);
  });
});
