import { afterAll, beforeAll, expect, test } from "vitest";
import { GET as shifts } from "@/app/v2/users/shifts/route";
import { nextAuthHandler } from "@/lib/auth/next-auth-handler";
import { setClock } from "@/lib/clock";
import { closeConnections, db, pool } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { forgetEverything } from "@/lib/process/once";
import { makeTokens } from "@/lib/testing/employee-api";
import { makeEmployeeWorld } from "@/lib/testing/employee-world";
import { makePerson } from "@/lib/testing/factories/person";
import { makeApiKey } from "@/lib/testing/onboarding-api";
import { lineTo } from "@/lib/testing/wire/line";
import { cookieOf } from "@/lib/testing/wire/session";
import { GET as employees } from "./employees/route";
import { GET as inbox } from "./ui/approvals/route";

const direct = process.env.DATABASE_URL ?? "";
const origin = "http://localhost:3000";
let line: Awaited<ReturnType<typeof lineTo>>;
let asked: [name: string, handler: Handler, path: string, headers: Record<string, string>][] = [];

beforeAll(async () => {
  const { person } = await makeEmployeeWorld();
  setClock(undefined);
  const { accessToken } = await makeTokens(person);
  const admin = await makePerson(db(), { role: 1 });
  const cookie = await cookieOf(admin);
  const key = await makeApiKey(admin);
  asked = [
    ["our pages' data", inbox, "/api/ui/approvals", { cookie }],
    ["the onboarding API", employees, "/api/employees/", { authorization: `Token ${key}` }],
    [
      "the employee API",
      shifts,
      "/v2/users/shifts?filter=upcoming",
      { authorization: `Bearer ${accessToken}` },
    ],
    ["the sign-in", nextAuthHandler, "/api/auth/session", { cookie }],
  ];
  await closeConnections();
  const through = new URL(direct);
  line = await lineTo(Number(through.port));
  through.port = String(line.port);
  process.env.DATABASE_URL = through.href;
  forgetEverything();
});
afterAll(async () => {
  await closeConnections();
  await line.cut();
  process.env.DATABASE_URL = direct;
  forgetEverything();
});

/** Ten of each at once; what each got, and when the slowest had it. */
async function load() {
  const start = performance.now();
  const answers = await Promise.all(
    Array.from({ length: 10 }).flatMap(() =>
      asked.map(async ([name, handler, path, headers]) => {
        const answer = await handler(new Request(`${origin}${path}`, { headers }));
        return `${name}: ${answer.status} ${answer.headers.get("retry-after") ?? ""}`.trim();
      }),
    ),
  );
  return { answers: [...new Set(answers)], took: performance.now() - start };
}
const all = (status: string) => asked.map(([name]) => `${name}: ${status}`);

test("the database goes and comes, under load: 503 with Retry-After at once, then good answers without a restart", async () => {
  for (let round = 0; round < 5; round++) {
    expect((await load()).answers).toEqual(all("200"));
    const underWay = load();
    await line.cut();
    for (const answer of (await underWay).answers) expect(answer).toMatch(/: (200|503 5)$/);
    const away = await load();
    expect(away.answers).toEqual(all("503 5"));
    expect(away.took).toBeLessThan(300);
    await line.mend();
    const back = await load();
    expect(back.answers).toEqual(all("200"));
    expect(back.took).toBeLessThan(2_000);
  }
});

test("every connection is taken: told to come back, and no connection is lost over it", async () => {
  const max = pool().options.max;
  const held = await Promise.all(Array.from({ length: max }, () => pool().connect()));
  pool().options.connectionTimeoutMillis = 1_000;
  const full = await load();
  expect(full.answers).toEqual(all("503 5"));
  expect(full.took).toBeLessThan(2_500);
  for (const client of held) client.release();
  expect((await load()).answers).toEqual(all("200"));
  expect(pool().totalCount).toBeLessThanOrEqual(max);
});
