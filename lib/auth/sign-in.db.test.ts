import { beforeEach, describe, expect, test } from "vitest";
import { now, setClock } from "@/lib/clock";
import { db, inTransaction, pool } from "@/lib/db";
import { parseCookies } from "./cookies";
import { choosePassword, createInvite, readInvite } from "./invites";
import { nextAuthHandler } from "./next-auth-handler";
import { hashPassword } from "./password";
import { requestReset, sendReset } from "./reset";
import { closeEverything } from "./session";
import { actorOfCookie } from "./session-cookie";

const origin = "http://localhost:3000";
const password = "a kettle of plum soup";
let personId = 0;

beforeEach(async () => {
  setClock(undefined);
  await db().rateLimit.deleteMany();
  await db().person.deleteMany();
  const person = await db().person.create({
    data: {
      firstName: "Anna",
      lastName: "Berg",
      email: "anna@example.test",
      role: 3,
      timezone: "Europe/Stockholm",
      language: "en",
      createdAt: now(),
      signIn: { create: { passwordHash: await hashPassword(password) } },
    },
  });
  personId = person.id;
});

function ask(path: string, init: RequestInit & { cookie?: string } = {}): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.set("host", "localhost:3000");
  if (init.cookie) headers.set("cookie", init.cookie);
  return nextAuthHandler(new Request(`${origin}/api/auth/${path}`, { ...init, headers }));
}

const cookiesOf = (response: Response) =>
  response.headers
    .getSetCookie()
    .map((line) => line.split(";", 1)[0] as string)
    .filter((pair) => !pair.endsWith("="));

async function signIn(email: string, secret: string) {
  const csrf = await ask("csrf");
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  return ask("callback/credentials", {
    method: "POST",
    cookie: cookiesOf(csrf).join("; "),
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: new URLSearchParams({ email, password: secret, csrfToken, json: "true" }),
  });
}

async function sessionCookieOf(response: Response): Promise<string> {
  const cookie = cookiesOf(response).find((pair) => pair.startsWith("muster.session="));
  if (!cookie) throw new Error("no session cookie was set");
  return cookie;
}

describe("signing in", () => {
  test("right password, any case of the e-mail: a session that belongs to the person", async () => {
    const response = await signIn(" ANNA@example.test ", password);
    expect(response.status).toBe(200);
    const actor = await actorOfCookie(await sessionCookieOf(response), "127.0.0.1");
    expect(actor).toMatchObject({ id: personId, role: 3, via: "session", name: "Anna Berg" });
  });

  test.each([
    ["wrong password", "anna@example.test", "a kettle of plum soup "],
    ["unknown account", "nobody@example.test", password],
  ])("%s: 401 with the same body and no session", async (_, email, secret) => {
    const response = await signIn(email, secret);
    expect(response.status).toBe(401);
    expect(cookiesOf(response).some((pair) => pair.startsWith("muster.session="))).toBe(false);
    expect(await response.text()).toContain("CredentialsSignin");
  });

  test("a deactivated person and a person without sign-in are strangers", async () => {
    await db().person.update({ where: { id: personId }, data: { active: false } });
    expect((await signIn("anna@example.test", password)).status).toBe(401);
    await db().person.update({ where: { id: personId }, data: { active: true } });
    await db().signIn.delete({ where: { personId } });
    expect((await signIn("anna@example.test", password)).status).toBe(401);
  });

  test("guessing is stopped, and a right password in between is not counted", async () => {
    expect((await signIn("anna@example.test", password)).status).toBe(200);
    const answers: number[] = [];
    for (let tries = 0; tries < 7; tries++) answers.push((await signIn("anna@example.test", "guess")).status);
    expect(answers.slice(0, 5)).toEqual([401, 401, 401, 401, 401]);
    const refused = await signIn("anna@example.test", password);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  });
});

describe("a session ends", () => {
  const live = async (cookie: string) => (await actorOfCookie(cookie, "")) !== null;

  test("by signing out: the old cookie is dead, also at NextAuth's own endpoint", async () => {
    const cookie = await sessionCookieOf(await signIn("anna@example.test", password));
    const csrf = await ask("csrf", { cookie });
    const { csrfToken } = (await csrf.json()) as { csrfToken: string };
    const out = await ask("signout", {
      method: "POST",
      cookie: [cookie, ...cookiesOf(csrf)].join("; "),
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ csrfToken, json: "true" }),
    });
    expect(out.status).toBe(200);
    expect(await live(cookie)).toBe(false);
    expect(await (await ask("session", { cookie })).json()).toEqual({});
  });

  test("by password change, deactivation, eight idle hours and a day in any case", async () => {
    const first = await sessionCookieOf(await signIn("anna@example.test", password));
    await inTransaction((tx) => closeEverything(tx, personId, "password"));
    expect(await live(first)).toBe(false);

    const second = await sessionCookieOf(await signIn("anna@example.test", password));
    await db().person.update({ where: { id: personId }, data: { active: false } });
    expect(await live(second)).toBe(false);
    await db().person.update({ where: { id: personId }, data: { active: true } });
    expect(await live(second)).toBe(true);

    const start = Date.now();
    setClock(new Date(start + 7.9 * 3_600_000));
    expect(await live(second)).toBe(true);
    setClock(new Date(start + 16.1 * 3_600_000));
    expect(await live(second)).toBe(false);
  });

  test("a role change is felt at once", async () => {
    const cookie = await sessionCookieOf(await signIn("anna@example.test", password));
    await db().person.update({ where: { id: personId }, data: { role: 1 } });
    expect(await actorOfCookie(cookie, "")).toMatchObject({ role: 1 });
  });

  test("a forged or garbled cookie is nobody", async () => {
    const cookie = await sessionCookieOf(await signIn("anna@example.test", password));
    for (const forged of [
      `${cookie.slice(0, -2)}xx`,
      "muster.session=%E0%A4%A",
      "muster.session=a.b.c",
      "",
    ]) {
      expect(await live(forged)).toBe(false);
    }
  });
});

describe("NextAuth's rough edges", () => {
  const garbage = "muster.callback-url=javascript%3Aalert(1)";
  test.each([
    ["GET of the credentials callback", "callback/credentials", {}, 405],
    ["unreadable callbackUrl", "session?callbackUrl=javascript:alert(1)", {}, 400],
    ["protocol-relative trick", "signin?callbackUrl=.....///windows/win.ini", {}, 400],
    [
      "malformed JSON",
      "callback/credentials",
      { method: "POST", headers: { "content-type": "application/json" }, body: "{" },
      400,
    ],
    [
      "a JSON list",
      "signout",
      { method: "POST", headers: { "content-type": "application/json" }, body: "[1]" },
      400,
    ],
    ["garbage callback cookie", "session", { cookie: garbage }, 200],
    ["unknown action", "verify-request-please", {}, 404],
    ["unknown method", "session", { method: "DELETE" }, 405],
  ] as [string, string, RequestInit & { cookie?: string }, number][])(
    "%s: never a 500",
    async (_, path, init, status) => {
      expect((await ask(path, init)).status).toBe(status);
    },
  );
});

describe("a mailed link", () => {
  const newPassword = "seven quiet bicycles";
  const invite = () => inTransaction((tx) => createInvite(tx, personId, "access"));

  test("lets a password be chosen exactly once, two at a time included", async () => {
    const secret = await invite();
    expect(await readInvite(secret)).toMatchObject({ personId, kind: "access" });
    const both = await Promise.allSettled([
      choosePassword(secret, newPassword),
      choosePassword(secret, newPassword),
    ]);
    expect(both.map((one) => one.status).sort()).toEqual(["fulfilled", "rejected"]);
    await expect(choosePassword(secret, newPassword)).rejects.toMatchObject({ code: "GONE" });
    expect((await signIn("anna@example.test", newPassword)).status).toBe(200);
    expect((await signIn("anna@example.test", password)).status).toBe(401);
  });

  test("a refused password leaves it usable; a newer link voids it; seven days end it", async () => {
    const first = await invite();
    await expect(choosePassword(first, "anna berg 2026 !")).rejects.toMatchObject({ code: "INVALID" });
    expect(await readInvite(first)).not.toBeNull();
    const second = await invite();
    expect(await readInvite(first)).toBeNull();
    setClock(new Date(Date.now() + 7 * 86_400_000 - 60_000));
    expect(await readInvite(second)).not.toBeNull();
    setClock(new Date(Date.now() + 7 * 86_400_000 + 1_000));
    expect(await readInvite(second)).toBeNull();
  });

  test("is mailed to whoever forgot the password, and to nobody else", async () => {
    await db().organisation.upsert({
      where: { id: 1 },
      create: { id: 1, name: "Kettle & Plum", timezone: "Europe/Stockholm", createdAt: now() },
      update: {},
    });
    await requestReset(" ANNA@example.test", "10.0.0.1");
    await requestReset("nobody@example.test", "10.0.0.1");
    const { rows } = await pool().query(
      `select task_identifier from graphile_worker.jobs where task_identifier = 'auth.reset'`,
    );
    expect(rows).toHaveLength(2);
    await sendReset("nobody@example.test");
    expect(await db().mail.count()).toBe(0);
    await sendReset("anna@example.test");
    const mail = await db().mail.findFirstOrThrow();
    expect(mail).toMatchObject({ to: "anna@example.test", kind: "reset" });
    const secret = /invite\/([\w-]{43})/.exec(mail.text)?.[1] ?? "";
    await choosePassword(secret, newPassword);
    expect((await signIn("anna@example.test", newPassword)).status).toBe(200);
  });

  test("cannot be ordered in heaps", async () => {
    for (let sent = 0; sent < 3; sent++) await requestReset("anna@example.test", "10.0.0.2");
    await expect(requestReset("anna@example.test", "10.0.0.3")).rejects.toMatchObject({
      code: "TOO_MANY_REQUESTS",
    });
  });

  test("only hashes are stored", async () => {
    const secret = await invite();
    const rows = await db().invite.findMany();
    expect(JSON.stringify(rows)).not.toContain(secret);
    expect(parseCookies("a=1; b=%20x; broken=%E0")).toEqual({ a: "1", b: " x", broken: "%E0" });
  });
});
