import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import type { Day } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { Prisma } from "@/lib/generated/prisma/client";
import { deactivatePerson } from "@/lib/people/commands/deactivate";
import { updatePerson } from "@/lib/people/commands/update";
import { makePerson, type PersonInput } from "@/lib/testing/factories/person";
import { hireAda, lastSecret, makePreboarding, pageMails, type Sequences } from "@/lib/testing/preboarding";
import { richTextOf } from "../../content/rich-text";
import { loadPreboarding } from "../../queries/preboarding";
import { loadPreboardingPages } from "../../queries/preboarding-pages";
import { markPageRead, noteOpened, openPreboarding } from "./open";
import { endPreboardingLinks, sendPreboardingAgain } from "./send";

const engine = system("test");
const address = "192.0.2.7";

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
const open = (secret: string) => openPreboarding({ secret, address });
const on = (day: Day) => expect.stringMatching(`^${day}T18:00`);

/** "person" as the model is called: "Person". */
const uncased = (name: PropertyKey) => String(name).replace(/^./, (first) => first.toUpperCase());

describe("a link", () => {
  it("opens the pages and the greeting, and nothing else about the person", async () => {
    const person = await hire({ message: "So glad!", phone: "+46 70 1", position: "Cook" });
    const pages = await open(await lastSecret(person));
    const rest = { body: richTextOf("Hello Ada"), attachments: [], isRead: false };
    const page = (title: string) => ({ id: expect.any(Number), title, ...rest });
    expect(pages).toEqual({
      ...{ organisation: "Exempel AB", firstName: "Ada", message: "So glad!" },
      ...{ startDay: "2026-06-15", daysLeft: 14 },
      pages: [page("Welcome"), page("Ada's team")],
    });
  });

  it.each([
    ["Pacific/Auckland", "2026-06-14T11:59:00Z", "2026-06-14T12:00:00Z"],
    ["America/Los_Angeles", "2026-06-15T06:59:00Z", "2026-06-15T07:00:00Z"],
  ])("ends when the start day begins in %s", async (timezone, last, first) => {
    const secret = await lastSecret(await hire({ timezone }));
    setClock(new Date(last));
    expect(await open(secret)).not.toBeNull();
    setClock(new Date(first));
    expect(await open(secret)).toBeNull();
    await expect(noteOpened({ secret, address })).rejects.toMatchObject({ code: "GONE" });
  });

  it("moves its end with the start day", async () => {
    const person = await hire();
    const secret = await lastSecret(person);
    await updatePerson(engine, person.id, { start_day: "2026-06-22" });
    setClock(new Date("2026-06-21T21:59:00Z"));
    expect(await open(secret)).toMatchObject({ startDay: "2026-06-22", daysLeft: 1 });
    await updatePerson(engine, person.id, { start_day: "2026-06-21" });
    expect(await open(secret)).toBeNull();
  });

  it("is dead with its person's account, and without a start day", async () => {
    const [leaver, undecided] = [await hire(), await hire()];
    const secrets = [await lastSecret(leaver), await lastSecret(undecided)];
    await deactivatePerson(engine, leaver.id);
    await db().person.update({ where: { id: undecided.id }, data: { startDay: null } });
    for (const secret of secrets) expect(await open(secret)).toBeNull();
    await db().person.update({ where: { id: leaver.id }, data: { active: true } });
    expect(await open(secrets[0] ?? "")).toBeNull();
  });

  it("sent again ends the ones before, goes to the new address and names every page", async () => {
    const person = await hire();
    const old = await lastSecret(person);
    await updatePerson(engine, person.id, { private_email: "ada.byron@home.test" });
    await sendPreboardingAgain(engine, person.id);
    const mail = (await pageMails(person)).at(-1);
    expect(mail).toMatchObject({ to: "ada.byron@home.test", text: expect.stringContaining("Ada's team") });
    expect(await open(old)).toBeNull();
    expect(await open(await lastSecret(person))).not.toBeNull();
    const audited = { action: "preboarding.mailed", subjectId: String(person.id) };
    expect(await db().auditEntry.count({ where: audited })).toBe(2);
  });

  it("can be ended, once; another may be sent afterwards, but none from the first day on", async () => {
    const person = await hire();
    const secret = await lastSecret(person);
    await endPreboardingLinks(engine, person.id);
    await endPreboardingLinks(engine, person.id);
    expect(await open(secret)).toBeNull();
    const audited = { action: "preboarding.ended", subjectId: String(person.id) };
    expect(await db().auditEntry.count({ where: audited })).toBe(1);
    await sendPreboardingAgain(engine, person.id);
    setClock(new Date("2026-06-15T10:00:00Z"));
    await expect(sendPreboardingAgain(engine, person.id)).rejects.toMatchObject({
      code: "CONFLICT",
      details: { reason: "NOT_BEFORE_START" },
    });
    const nobody = await makePerson(db(), { role: 0, startDay: "2026-07-01" });
    await expect(sendPreboardingAgain(engine, nobody.id)).rejects.toMatchObject({
      details: { reason: "NO_PAGES" },
    });
  });

  it("keeps only the hash of its secret, and no log entry holds it", async () => {
    const person = await hire();
    const secret = await lastSecret(person);
    const link = await db().preboardingLink.findFirstOrThrow({ where: { personId: person.id } });
    expect(JSON.stringify(link)).not.toContain(secret);
    expect(Buffer.from(secret, "base64url")).toHaveLength(32);
    const entries = await db().auditEntry.findMany({ where: { subjectId: String(person.id) } });
    expect(JSON.stringify(entries.map(({ after }) => after))).not.toContain(secret);
  });

  it("that opens nothing costs the same one query, whether it ever opened something or not", async () => {
    const [revoked, started] = [await hire(), await hire({ startDay: "2026-06-02" })];
    const secrets = ["A".repeat(43), await lastSecret(revoked), await lastSecret(started)];
    await endPreboardingLinks(engine, revoked.id);
    const now = new Date("2026-06-10T10:00:00Z");
    const asked = await Promise.all(
      secrets.map(async (secret) => {
        const used: PropertyKey[] = [];
        const seen = new Proxy<Tx>(db(), {
          get(target, name) {
            used.push(name);
            return Reflect.get(target, name);
          },
        });
        expect(await loadPreboardingPages(secret, now, seen)).toBeNull();
        return used.filter((name) => name === "$queryRaw" || Reflect.has(Prisma.ModelName, uncased(name)));
      }),
    );
    expect(asked).toEqual(Array.from({ length: 3 }, () => ["$queryRaw"]));
  });

  it("that works costs nothing; guessing is slowed down", async () => {
    const secret = await lastSecret(await hire());
    for (let look = 0; look < 70; look += 1) await open(secret);
    for (let guess = 0; guess < 60; guess += 1) expect(await open(`guess-${guess}`)).toBeNull();
    await expect(open("one too many")).rejects.toMatchObject({ code: "TOO_MANY_REQUESTS" });
    await expect(noteOpened({ secret: "another", address })).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
    });
    expect(await openPreboarding({ secret, address: "198.51.100.9" })).not.toBeNull();
  });
});

describe("reading", () => {
  it("is marked page by page, and shown to those who planned it", async () => {
    const person = await hire();
    const secret = await lastSecret(person);
    expect(await loadPreboarding(person.id)).toMatchObject({
      isOpen: true,
      mails: [{ sentTo: "ada@home.test", openedAt: null, isEnded: false }],
      pages: [{ readAt: null }, { readAt: null }],
    });
    setClock(new Date("2026-06-02T18:00:00Z"));
    await noteOpened({ secret, address });
    const [first] = (await open(secret))?.pages ?? [];
    await markPageRead({ secret, address }, first?.id ?? 0);
    setClock(new Date("2026-06-03T18:00:00Z"));
    await noteOpened({ secret, address });
    await markPageRead({ secret, address }, first?.id ?? 0);
    expect((await open(secret))?.pages.map(({ isRead }) => isRead)).toEqual([true, false]);
    expect(await loadPreboarding(person.id)).toMatchObject({
      mails: [{ openedAt: on("2026-06-02"), lastOpenedAt: on("2026-06-03") }],
      pages: [{ title: "Welcome", readAt: on("2026-06-02") }, { readAt: null }],
    });
  });

  it("is possible only for the link's own pages", async () => {
    const [one, other] = [await hire(), await hire()];
    const secret = await lastSecret(one);
    const foreign = (await open(await lastSecret(other)))?.pages[0]?.id ?? 0;
    const resource = await db().assignment.findFirstOrThrow({
      where: { personId: one.id, kind: "resource" },
    });
    for (const id of [foreign, resource.id, 2_000_000_000]) {
      await expect(markPageRead({ secret, address }, id)).rejects.toMatchObject({ code: "NOT_FOUND" });
    }
    const read = { state: "done" as const, personId: { in: [one.id, other.id] } };
    expect(await db().assignment.count({ where: read })).toBe(0);
  });

  it("is nothing of the past: who has no pages has no such part on their page", async () => {
    const person = await makePerson(db(), { role: 0, startDay: "2026-07-01" });
    expect(await loadPreboarding(person.id)).toBeNull();
  });
});
