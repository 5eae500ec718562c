import { afterEach, beforeEach, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import { POST as addItem } from "../people/[id]/items/route";
import { PATCH as leaveOut } from "../step-items/[id]/route";
import { PATCH as changeStep } from "../steps/[id]/route";
import { POST as spread, GET as whom } from "./[id]/spread/route";

beforeEach(() => setClock(new Date("2026-06-10T10:00:00Z")));
afterEach(() => setClock(undefined));

it("only administrators see and change who has an earlier version, and edit a person's plan", async () => {
  if ((await db().organisation.count()) === 0) await makeOrganisation(db());
  const hire = await makePerson(db(), { role: 0, startDay: "2026-06-15" });
  const sequence = await makeSequence(db(), {
    blocks: [
      { trigger: { kind: "afterStart", days: 1, minute: 480 }, items: [await makeTemplate(db(), "todo")] },
    ],
  });
  await assignSequences(system("test"), { personId: hire.id, sequenceIds: [sequence.id] });
  const step = await db().step.findFirstOrThrow({
    where: { personId: hire.id, triggerKind: "afterStart" },
    select: { id: true, items: { select: { id: true } } },
  });
  const path = `/api/ui/sequences/${sequence.id}/spread`;
  const requests = [
    { handler: whom, path },
    { handler: spread, method: "POST", path, body: { people: [{ id: hire.id, seen: "x" }] } },
    {
      handler: addItem,
      method: "POST",
      path: `/api/ui/people/${hire.id}/items`,
      body: { what: "todo", title: "A" },
    },
    {
      handler: leaveOut,
      method: "PATCH",
      path: `/api/ui/step-items/${step.items[0]?.id}`,
      body: { leftOut: true },
    },
    {
      handler: changeStep,
      method: "PATCH",
      path: `/api/ui/steps/${step.id}`,
      body: { deed: "move", day: "2026-06-20", minute: 480 },
    },
  ];
  const statuses = async (cookie: string | null) => {
    const found = [];
    for (const { handler, ...request } of requests)
      found.push((await asked(handler, { ...request, cookie })).status);
    return found;
  };
  for (const role of [0, 2, 3] as const) {
    const cookie = await cookieOf(await makePerson(db(), { role }));
    expect(await statuses(cookie)).toEqual([403, 403, 403, 403, 403]);
  }
  expect(await statuses(null)).toEqual([401, 401, 401, 401, 401]);
  const admin = await cookieOf(await makePerson(db(), { role: 1 }));
  expect(await statuses(admin)).toEqual([200, 200, 204, 204, 204]);
});

it("bad input is named at its field", async () => {
  const cookie = await cookieOf(await makePerson(db(), { role: 1 }));
  const fields = async (handler: typeof spread, method: string, path: string, body: unknown) =>
    (await asked(handler, { method, path, body, cookie })).body.errors.map(({ path }: { path: unknown[] }) =>
      path.join("."),
    );
  expect(await fields(spread, "POST", "/api/ui/sequences/1/spread", { people: [] })).toEqual(["people"]);
  const move = { deed: "move", day: "2026-02-30", minute: 483 };
  expect(await fields(changeStep, "PATCH", "/api/ui/steps/1", move)).toEqual(["day", "minute"]);
  const todo = { what: "todo", title: "{{nickname}}" };
  expect(await fields(addItem, "POST", "/api/ui/people/1/items", todo)).toEqual(["title"]);
});
