import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { now, setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { tick } from "@/lib/jobs/tick";
import { makePerson, type PersonInput } from "@/lib/testing/factories/person";
import { hireAda, makePreboarding, pageMails, type Sequences, secretsOf } from "@/lib/testing/preboarding";
import { loadPreboardingPages } from "../../queries/preboarding-pages";
import { assignSequences } from "../assign";

const engine = system("test");

let sequences: Sequences;
beforeAll(async () => {
  sequences = await makePreboarding();
});
beforeEach(async () => {
  setClock(new Date("2026-06-01T10:00:00Z"));
  await db().rateLimit.deleteMany();
});
afterEach(() => setClock(undefined));

const hire = (input: PersonInput = {}) => hireAda(sequences, input);
const at = async (instant: string) => {
  setClock(new Date(instant));
  await tick(new Date(instant));
};
const titlesBehind = async (secret: string) =>
  (await loadPreboardingPages(secret, now()))?.pages.map(({ title }) => title);

describe("a moment with preboarding pages", () => {
  it("is one mail to the private address, and none of its pages in the digest", async () => {
    const person = await hire();
    const [mail, ...others] = await pageMails(person);
    expect(others).toEqual([]);
    expect(mail).toMatchObject({ to: "ada@home.test", subject: "Before your first day at Exempel AB" });
    expect(mail?.text).toContain("Welcome");
    expect(mail?.text).toContain("Ada's team");
    const digest = await db().mail.findFirstOrThrow({ where: { personId: person.id, kind: "digest" } });
    expect(digest.to).toBe(person.email);
    expect(digest.text).not.toContain("Ada's team");
  });

  it("goes to the e-mail of somebody without a private address", async () => {
    const person = await hire({ privateEmail: null });
    expect((await pageMails(person)).map(({ to }) => to)).toEqual([person.email]);
  });

  it("that passed before the sequence was given comes after what the sequence begins with", async () => {
    const person = await hire({ startDay: "2026-06-04" });
    const [secret = "", ...others] = await secretsOf(person);
    expect(others).toEqual([]);
    expect(await titlesBehind(secret)).toEqual(["Welcome", "Ada's team", "The first day"]);
  });

  it("later sends a new link, which opens the new pages too, as does the first", async () => {
    const person = await hire();
    await at("2026-06-08T05:59:59Z");
    expect(await pageMails(person)).toHaveLength(1);
    await at("2026-06-08T06:00:00Z");
    const [first = "", second = ""] = await secretsOf(person);
    expect(second).not.toBe(first);
    expect((await pageMails(person))[1]?.text).not.toContain("Ada's team");
    const all = ["Welcome", "Ada's team", "The first day"];
    expect(await titlesBehind(first)).toEqual(all);
    expect(await titlesBehind(second)).toEqual(all);
  });

  it("from the first day on brings the page to the portal only", async () => {
    const person = await hire();
    await at("2026-06-08T06:00:00Z");
    await at("2026-06-15T06:00:00Z");
    expect(await pageMails(person)).toHaveLength(2);
    const portal = { personId: person.id, kind: "preboarding" as const };
    expect(await db().assignment.count({ where: portal })).toBe(4);
    const started = await hire({ startDay: "2026-06-15" });
    expect(await pageMails(started)).toEqual([]);
    expect(await db().assignment.count({ where: { ...portal, personId: started.id } })).toBe(4);
  });

  it("that an outage delayed past the start is mailed no more", async () => {
    const person = await hire();
    await at("2026-06-16T09:00:00Z");
    expect(await pageMails(person)).toHaveLength(1);
  });

  it("is mailed once, however many workers look at the same time", async () => {
    const people = await Promise.all(Array.from({ length: 12 }, () => hire()));
    setClock(new Date("2026-06-08T06:00:00Z"));
    await Promise.all([1, 2, 3].map(() => tick(new Date("2026-06-08T06:00:00Z"))));
    await tick(new Date("2026-06-08T06:01:00Z"));
    for (const person of people) expect(await pageMails(person)).toHaveLength(2);
  });

  it("brings what comes late and what is due in one mail", async () => {
    const person = await hire();
    await assignSequences(engine, { personId: person.id, sequenceIds: [sequences.another.id] });
    const [, second, ...others] = await pageMails(person);
    expect(others).toEqual([]);
    expect(second?.text).toContain("Where to park");
    expect(second?.text).toContain("What to wear");
  });

  it("leaves no link behind when its transaction fails", async () => {
    const person = await makePerson(db(), { role: 0, startDay: "2026-06-15" });
    const failing = db().$transaction(async (tx) => {
      await assignSequences(engine, { personId: person.id, sequenceIds: [sequences.welcome.id] }, tx);
      throw new Error("undo");
    });
    await expect(failing).rejects.toThrow("undo");
    expect(await db().preboardingLink.count({ where: { personId: person.id } })).toBe(0);
    expect(await pageMails(person)).toEqual([]);
  });
});
