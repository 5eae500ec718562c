import { afterAll, beforeEach, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { encodeId } from "@/lib/http/opaque-ids";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { replanPerson } from "@/lib/onboarding/commands/replan";
import { richTextOf } from "@/lib/onboarding/content/rich-text";
import { makeFeed } from "@/lib/schedule/commands/feed";
import { calendarFeed } from "@/lib/schedule/queries/feed";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { actorOf, type MadePerson, makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { readCalendar } from "@/lib/testing/icalendar/read";
import { cookieOf } from "@/lib/testing/wire/session";
import { GET } from "./[id]/calendar.ics/route";

const engine = system("test");
let person: MadePerson;
let id: number;

beforeEach(async () => {
  setClock(new Date("2026-10-20T10:00:00Z"));
  await makeOrganisation(db()).catch(() => undefined);
  person = await makePerson(db(), { role: 0, startDay: "2026-10-26", timezone: "Europe/Stockholm" });
  const tour = await makeTemplate(db(), "appointment", {
    title: "Tour with {{first_name}}",
    body: richTextOf("Wear shoes; please."),
    place: "Door 3, Harbour",
    minutes: 45,
    moment: { kind: "workday", workday: 2, minute: 570 },
  });
  const sequence = await makeSequence(db(), {
    blocks: [{ trigger: { kind: "unconditional" }, items: [tour] }],
  });
  await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] });
  ({ id } = await db().assignment.findFirstOrThrow({ where: { personId: person.id }, select: { id: true } }));
});
afterAll(() => setClock(undefined));

async function fetched(of: { id: number } | null): Promise<Response> {
  const cookie = of ? { cookie: await cookieOf(of) } : undefined;
  const url = `http://muster.test/api/ui/me/onboarding/${id}/calendar.ics`;
  return GET(new Request(url, { headers: { host: "muster.test", ...cookie } }));
}
/** Lines as they were before folding. */
const lines = async (answer: Response) => (await answer.text()).replaceAll("\r\n ", "").split("\r\n");

it("an appointment comes as a file for one's calendar, in one's zone, its clock changes spelt out", async () => {
  const answer = await fetched(person);
  expect(answer.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
  expect(answer.headers.get("content-disposition")).toContain("appointment.ics");
  expect(await lines(answer)).toEqual(
    expect.arrayContaining([
      "BEGIN:VTIMEZONE",
      `UID:${encodeId("appointment", id)}@muster`,
      "DTSTART;TZID=Europe/Stockholm:20261027T093000",
      "DTEND;TZID=Europe/Stockholm:20261027T101500",
      "LOCATION:Door 3\\, Harbour",
      "DESCRIPTION:Wear shoes\\; please.",
    ]),
  );
});

it("moves with the start day while it is to come", async () => {
  await db().person.update({ where: { id: person.id }, data: { startDay: new Date("2026-11-02") } });
  await replanPerson(engine, person.id);
  expect(await lines(await fetched(person))).toContain("DTSTART;TZID=Europe/Stockholm:20261103T093000");
});

it("is nobody else's, and needs a sign-in", async () => {
  expect((await fetched(await makePerson(db(), { role: 1 }))).status).toBe(404);
  expect((await fetched(null)).status).toBe(401);
});

it("is newer than before for a calendar that has it when it moves, and for no other reason", async () => {
  const sequence = async () => readCalendar(await (await fetched(person)).text())[0]?.sequence;
  expect(await sequence()).toBe(0);
  await db().assignment.update({ where: { id }, data: { attempts: 1 } });
  expect(await sequence()).toBe(0);
  await db().person.update({ where: { id: person.id }, data: { startDay: new Date("2026-11-02") } });
  await replanPerson(engine, person.id);
  expect(await sequence()).toBe(1);
});

it("stays in one's calendar as cancelled once it is taken back", async () => {
  await db().assignment.update({ where: { id }, data: { state: "withdrawn" } });
  expect((await fetched(person)).status).toBe(404);
  const { url } = await makeFeed(actorOf(person));
  const text = await calendarFeed(new URL(url).searchParams.get("token") ?? "");
  expect(readCalendar(text ?? "")).toMatchObject([{ status: "CANCELLED", sequence: 1 }]);
});
