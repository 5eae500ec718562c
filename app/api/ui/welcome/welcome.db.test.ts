import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { db } from "@/lib/db";
import type { Handler } from "@/lib/http/handler";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { asked, cookieOf } from "@/lib/testing/wire/session";
import { GET as shifts } from "../../../v2/users/shifts/route";
import { GET as users } from "../../users/route";
import { POST as choosePassword } from "../auth/choose-password/route";
import { POST as preboarding } from "../people/[id]/preboarding/route";
import { GET as person } from "../people/[id]/route";
import { POST as opened } from "./opened/route";
import { POST as read } from "./pages/[id]/read/route";

const hire = { id: 0, page: 0, secret: "" };
const old = { revoked: "", left: "", started: "" };

async function welcomed(startDay: "2026-06-15" | "2026-07-01" = "2026-07-01") {
  const { id } = await makePerson(db(), { role: 0, startDay });
  const items = [await makeTemplate(db(), "preboarding")];
  const sequence = await makeSequence(db(), { blocks: [{ trigger: { kind: "unconditional" }, items }] });
  await assignSequences(system("test"), { personId: id, sequenceIds: [sequence.id] });
  const page = await db().assignment.findFirstOrThrow({ where: { personId: id } });
  return { id, page: page.id, secret: await lastSecret(id) };
}

async function lastSecret(personId: number): Promise<string> {
  const { text } = await db().mail.findFirstOrThrow({
    where: { personId, kind: "preboarding" },
    orderBy: { id: "desc" },
  });
  return /\/welcome\/([\w-]{43})/.exec(text)?.[1] ?? "";
}

beforeAll(async () => {
  await makeOrganisation(db());
  setClock(new Date("2026-06-10T10:00:00Z"));
  Object.assign(hire, await welcomed());
  const [revoked, left, started] = [await welcomed(), await welcomed(), await welcomed("2026-06-15")];
  Object.assign(old, { revoked: revoked.secret, left: left.secret, started: started.secret });
  await db().preboardingLink.updateMany({
    where: { personId: revoked.id },
    data: { revokedAt: new Date("2026-06-11T10:00:00Z") },
  });
  await db().person.update({ where: { id: left.id }, data: { active: false } });
  setClock(new Date("2026-06-20T10:00:00Z"));
});
beforeEach(() => db().rateLimit.deleteMany());
afterAll(() => setClock(undefined));

describe("the link's own endpoints", () => {
  const note = (secret: unknown) =>
    asked(opened, { method: "POST", path: "/api/ui/welcome/opened", body: { secret } });
  const mark = (secret: string, page: number | string) =>
    asked(read, { method: "POST", path: `/api/ui/welcome/pages/${page}/read`, body: { secret } });

  it("note and mark without anybody being signed in", async () => {
    expect(await note(hire.secret)).toEqual({ status: 204, body: null });
    expect(await mark(hire.secret, hire.page)).toEqual({ status: 204, body: null });
    const page = await db().assignment.findUniqueOrThrow({ where: { id: hire.page } });
    expect(page).toMatchObject({ state: "done", doneAt: expect.any(Date) });
  });

  it("answer every link that opens nothing alike, known once or never", async () => {
    const without = ({ status, body }: Awaited<ReturnType<typeof note>>) => {
      const { requestId: _, instance: __, ...rest } = body;
      return { status, body: rest };
    };
    const never = without(await note("A".repeat(43)));
    expect(never).toMatchObject({ status: 410, body: { reason: "LINK_DEAD" } });
    for (const secret of [...Object.values(old), "", "%E0%A4%A", `${hire.secret}x`]) {
      expect(without(await note(secret))).toEqual(never);
      expect(without(await mark(secret, hire.page))).toEqual(never);
    }
  });

  it("refuse what is no request of theirs, and change nothing on a GET", async () => {
    expect((await note(7)).status).toBe(400);
    expect((await mark(hire.secret, 2_000_000_000)).status).toBe(404);
    expect((await mark(hire.secret, "none")).status).toBe(404);
    const before = await db().preboardingLink.findFirstOrThrow({ where: { personId: hire.id } });
    expect((await asked(opened, { path: "/api/ui/welcome/opened" })).status).toBe(405);
    expect(await db().preboardingLink.findFirstOrThrow({ where: { personId: hire.id } })).toEqual(before);
  });
});

describe("the secret", () => {
  it.each<[string, Handler, string]>([
    ["our pages' endpoints", person, "/api/ui/people/1"],
    ["the onboarding API", users, "/api/users/"],
    ["the employee API", shifts, "/v2/users/shifts"],
  ])("opens nothing of %s, whatever it is sent as", async (_, handler, path) => {
    const cookie = `next-auth.session-token=${hire.secret}; __Host-next-auth.session-token=${hire.secret}`;
    const disguises: Record<string, string>[] = [
      { authorization: `Bearer ${hire.secret}` },
      { authorization: `Token ${hire.secret}` },
      { cookie },
    ];
    for (const headers of disguises) {
      const answer = await handler(new Request(`http://muster.test${path}`, { headers }));
      expect(answer.status).toBe(401);
    }
  });

  it("chooses no password", async () => {
    const body = { token: hire.secret, password: "a quiet lake at dawn" };
    const answer = await asked(choosePassword, {
      ...{ method: "POST", path: "/api/ui/auth/choose-password", body },
    });
    expect(answer.status).toBe(410);
    expect(await db().signIn.count({ where: { personId: hire.id } })).toBe(0);
  });
});

describe("sending again and ending", () => {
  const path = () => `/api/ui/people/${hire.id}/preboarding`;
  const as = async (role: 0 | 1 | 2 | 3 | null, method: "POST" | "DELETE", from?: string) => {
    const cookie = role === null ? null : await cookieOf(await makePerson(db(), { role }));
    const answer = await asked(preboarding, {
      method,
      path: path(),
      cookie,
      ...(from ? { from } : {}),
    });
    return answer.status;
  };

  it("is for administrators, from our own pages", async () => {
    for (const method of ["POST", "DELETE"] as const) {
      expect(await as(null, method)).toBe(401);
      for (const role of [0, 2, 3] as const) expect(await as(role, method)).toBe(403);
      expect(await as(1, method, "https://evil.test")).toBe(403);
    }
    expect(await lastSecret(hire.id)).toBe(hire.secret);
    expect(await db().preboardingLink.count({ where: { personId: hire.id, revokedAt: null } })).toBe(1);
    expect(await as(1, "POST")).toBe(204);
    expect(await lastSecret(hire.id)).not.toBe(hire.secret);
    expect(await as(1, "DELETE")).toBe(204);
    expect(await db().preboardingLink.count({ where: { personId: hire.id, revokedAt: null } })).toBe(0);
  });

  it("of nobody is not found", async () => {
    const cookie = await cookieOf(await makePerson(db(), { role: 1 }));
    for (const method of ["POST", "DELETE"] as const) {
      const nobody = "/api/ui/people/1999999/preboarding";
      expect((await asked(preboarding, { method, path: nobody, cookie })).status).toBe(404);
    }
  });
});
