import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import * as check from "../mail-check/route";
import * as switches from "../mail-switches/route";
import * as preview from "./[kind]/[language]/preview/route";
import * as text from "./[kind]/[language]/route";
import * as test from "./[kind]/[language]/test/route";

type Route = Record<"POST" | "PUT" | "DELETE", Handler>;
type Row = [method: keyof Route, path: string, route: Route, body: unknown, admin: number];

const words = { subject: "Hallo {{name}}", body: "Tekst", action: "Verder", note: "" };
const place = "/api/ui/mail-texts/access/nl";
const rows: Row[] = [
  ["PUT", place, text, words, 204],
  ["PUT", "/api/ui/mail-texts/access/xx", text, words, 404],
  ["PUT", "/api/ui/mail-texts/message/nl", text, words, 404],
  ["PUT", place, text, { ...words, html: "<b>" }, 400],
  ["POST", `${place}/preview`, preview, words, 200],
  ["POST", `${place}/test`, test, words, 200],
  ["DELETE", place, text, undefined, 204],
  ["DELETE", place, text, undefined, 404],
  ["PUT", "/api/ui/mail-switches", switches, { on: ["digest"] }, 204],
  ["PUT", "/api/ui/mail-switches", switches, { on: ["access"] }, 400],
  ["POST", "/api/ui/mail-check", check, undefined, 200],
];
const cookies = new Map<number, string>();

beforeAll(async () => {
  await makeOrganisation(db());
  for (const role of [0, 1, 2, 3] as const)
    cookies.set(role, await cookieOf(await makePerson(db(), { role })));
});
const ask = (role: number | null, [method, path, route, body]: Row, from?: string) =>
  asked(route[method], {
    ...{ method, path, body, cookie: role === null ? null : (cookies.get(role) ?? null) },
    ...(from ? { from } : {}),
  });

describe("texts, switches and the check of mails, over the wire", () => {
  it("are closed to strangers, to whoever is no administrator, and to other sites", async () => {
    for (const row of rows) {
      const statuses = [];
      for (const role of [null, 0, 2, 3]) statuses.push((await ask(role, row)).status);
      expect([row[1], ...statuses]).toEqual([row[1], 401, 403, 403, 403]);
      expect((await ask(1, row, "https://elsewhere.test")).body.reason).toBe("FOREIGN_ORIGIN");
    }
    expect(await db().mailText.count()).toBe(0);
  });

  it("answer administrators", async () => {
    for (const row of rows)
      expect([row[0], row[1], (await ask(1, row)).status]).toEqual([row[0], row[1], row[4]]);
  });

  it("name the field whose placeholder is wrong", async () => {
    const { status, body } = await ask(1, ["PUT", place, text, { ...words, subject: "{{naam}}" }, 400]);
    expect(status).toBe(400);
    expect(body.errors).toEqual([
      { path: ["subject"], message: expect.stringContaining("There is no placeholder {{naam}}.") },
    ]);
  });
});
