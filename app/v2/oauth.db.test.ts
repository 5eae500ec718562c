import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sweepTokens } from "@/lib/auth/oauth/sweep";
import { hashPassword } from "@/lib/auth/password";
import { closeEverything } from "@/lib/auth/session";
import { setClock } from "@/lib/clock";
import { db, inTransaction } from "@/lib/db";
import { call, err } from "@/lib/testing/employee-api";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson, makeSignIn } from "@/lib/testing/factories/person";
import { POST as token } from "./oauth/token/route";
import { GET as reasons } from "./users/leave-reasons/route";

const start = new Date("2026-06-15T08:00:00.000Z");
const password = "correct horse battery staple";
const passwordHash = hashPassword(password);
const invalid = err(400, "INVALID_PARAMETER_VALUE");
const wrong = err(401, "INVALID_USERNAME_OR_PASSWORD");
const usedUp = err(400, "INVALID_REFRESH_TOKEN");

const post = (body: unknown, headers?: Record<string, string>) =>
  call(token, "/v2/oauth/token", { method: "POST", body, ...(headers ? { headers } : {}) });
const grant = (username: string, secret = password) => ({
  grantType: "password",
  username,
  password: secret,
});
const refresh = (refreshToken: string) => post({ grantType: "refresh_token", refreshToken });
const later = (milliseconds: number) => setClock(new Date(start.getTime() + milliseconds));
const whoami = async (accessToken: string) =>
  (await call(reasons, "/v2/users/leave-reasons", { token: accessToken })).status;

beforeEach(async () => {
  setClock(start);
  if ((await db().organisation.count()) === 0) await makeOrganisation(db());
  await db().rateLimit.deleteMany();
});
afterEach(() => setClock(undefined));

async function person(input: Parameters<typeof makePerson>[1] = {}) {
  const made = await makePerson(db(), input);
  await makeSignIn(db(), made, { passwordHash: await passwordHash });
  return made;
}

async function signIn() {
  const { email, id } = await person();
  const { body } = await post(grant(email));
  return { id, ...(body.token as { accessToken: string; refreshToken: string }) };
}

describe("the password grant", () => {
  it("gives a pair of tokens in the contract's shape", async () => {
    const { email } = await person({ email: "ada.lund@example.test" });
    const answer = await post(grant(`  ${email.toUpperCase()} `));
    expect(answer.status).toBe(200);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    const { accessToken, refreshToken, ...rest } = answer.body.token;
    expect(rest).toEqual({ tokenType: "Bearer", expiredIn: 900 });
    expect([accessToken, refreshToken].map((secret) => Buffer.from(secret, "base64url").length)).toEqual([
      32, 32,
    ]);
    expect(await whoami(accessToken)).toBe(200);
  });

  it("says the same to an unknown, a wrong, an uninvited and a deactivated one", async () => {
    const known = await person();
    const inactive = await person({ active: false });
    const without = await makePerson(db());
    const twoFactor = await person();
    await db().secondFactor.create({
      data: {
        personId: twoFactor.id,
        kind: "totp",
        secret: new Uint8Array(1),
        confirmedAt: start,
        createdAt: start,
      },
    });
    for (const body of [
      grant("nobody@example.test"),
      grant(known.email, "wrong"),
      grant(inactive.email),
      grant(without.email),
      grant(twoFactor.email),
    ]) {
      const answer = await post(body);
      expect([answer.status, answer.body]).toEqual([401, wrong]);
    }
  });

  it.each([
    ["nothing", {}],
    ["no password", { grantType: "password", username: "a@b.test" }],
    ["an empty username", { grantType: "password", username: "", password: "x" }],
    ["a number", { grantType: "password", username: "a@b.test", password: 7 }],
    ["an unknown grant", { grantType: "client_credentials" }],
    ["OAuth's own spelling", { grant_type: "password", username: "a", password: "b" }],
    ["no refresh token", { grantType: "refresh_token" }],
    ["broken JSON", "{"],
    ["JSON nested past all reason", "[".repeat(400_000)],
    ["a list", "[]"],
    ["null", "null"],
  ])("refuses %s", async (_, body) => {
    const answer = await post(body);
    expect([answer.status, answer.body]).toEqual([400, invalid]);
  });

  it("refuses a form with 400, another media type with 415, another method with 405", async () => {
    const form = { "content-type": "application/x-www-form-urlencoded" };
    expect((await post("grantType=password", form)).body).toEqual(invalid);
    expect((await post("hello", { "content-type": "text/plain" })).body).toEqual(
      err(415, "UNSUPPORTED_MEDIA_TYPE"),
    );
    const get = await call(token, "/v2/oauth/token");
    expect([get.status, get.body]).toEqual([405, err(405, "METHOD_NOT_ALLOWED")]);
    expect(get.headers.get("allow")).toContain("POST");
  });

  it("can be switched off; refreshing goes on", async () => {
    const { refreshToken, id } = await signIn();
    await db().organisation.update({ where: { id: 1 }, data: { passwordGrant: false } });
    const { email } = await db().person.findUniqueOrThrow({ where: { id } });
    const answer = await post(grant(email));
    const refreshed = await refresh(refreshToken);
    await db().organisation.update({ where: { id: 1 }, data: { passwordGrant: true } });
    expect([answer.status, answer.body]).toEqual([400, invalid]);
    expect(refreshed.status).toBe(200);
  });

  it("answers 429 with Retry-After past the limit of tries", async () => {
    const { email } = await person();
    for (let tries = 0; tries < 5; tries += 1) expect((await post(grant(email, "wrong"))).status).toBe(401);
    const answer = await post(grant(email));
    expect([answer.status, answer.body]).toEqual([429, err(429, "TOO_MANY_REQUESTS")]);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  });

  it("keeps no secret, only hashes", async () => {
    const { accessToken, refreshToken } = await signIn();
    const rows = JSON.stringify([await db().accessToken.findMany(), await db().refreshToken.findMany()]);
    expect(rows).not.toContain(accessToken);
    expect(rows).not.toContain(refreshToken);
  });
});

describe("refreshing", () => {
  it("rotates; the spent one is refused, and within ten seconds nothing else happens", async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    expect(second.status).toBe(200);
    later(9_000);
    const again = await refresh(first.refreshToken);
    expect([again.status, again.body]).toEqual([400, usedUp]);
    expect(await whoami(second.body.token.accessToken)).toBe(200);
    expect((await refresh(second.body.token.refreshToken)).status).toBe(200);
  });

  it("ends the whole family when a spent one comes later than ten seconds", async () => {
    const first = await signIn();
    const second = await refresh(first.refreshToken);
    later(11_000);
    expect((await refresh(first.refreshToken)).body).toEqual(usedUp);
    expect((await refresh(second.body.token.refreshToken)).body).toEqual(usedUp);
    expect(await whoami(second.body.token.accessToken)).toBe(401);
    expect(await whoami(first.accessToken)).toBe(401);
  });

  it("works for 30 days less a second", async () => {
    const days30 = 30 * 86_400_000;
    const [soon, late] = [await signIn(), await signIn()];
    later(days30 - 1000);
    expect((await refresh(soon.refreshToken)).status).toBe(200);
    later(days30 + 5000);
    expect((await refresh(late.refreshToken)).body).toEqual(usedUp);
  });

  it("of twenty at once exactly one succeeds", async () => {
    const { refreshToken } = await signIn();
    const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(answers.filter(({ status }) => status === 400)).toHaveLength(19);
  });

  it.each(["", "unknown", "x".repeat(100_000)])("refuses %.10s", async (refreshToken) => {
    expect((await refresh(refreshToken)).status).toBe(400);
  });
});

describe("access tokens", () => {
  it("work for 899 seconds and not for 900", async () => {
    const { accessToken } = await signIn();
    later(899_000);
    expect(await whoami(accessToken)).toBe(200);
    later(902_000);
    expect(await whoami(accessToken)).toBe(401);
  });

  it("die at once with their family: sign-out everywhere, deactivation", async () => {
    const [one, two] = [await signIn(), await signIn()];
    await inTransaction((tx) => closeEverything(tx, one.id, "signOut"));
    await db().person.update({ where: { id: two.id }, data: { active: false, deactivatedAt: start } });
    expect([await whoami(one.accessToken), await whoami(two.accessToken)]).toEqual([401, 401]);
    expect([(await refresh(one.refreshToken)).status, (await refresh(two.refreshToken)).status]).toEqual([
      400, 400,
    ]);
  });

  it.each([
    ["none", undefined],
    ["a raw token", (secret: string) => secret],
    ["another scheme", (secret: string) => `Token ${secret}`],
    ["an unknown one", () => "Bearer unknown"],
    ["the word alone", () => "Bearer"],
  ])("refuses %s with a challenge", async (_, header) => {
    const { accessToken } = await signIn();
    const answer = await call(reasons, "/v2/users/leave-reasons", {
      headers: header ? { authorization: header(accessToken) } : {},
    });
    expect([answer.status, answer.body]).toEqual([401, err(401, "INVALID_ACCESS_TOKEN")]);
    expect(answer.headers.get("www-authenticate")).toBe('Bearer error="invalid_token"');
  });

  it("take the scheme's word in any case", async () => {
    const { accessToken } = await signIn();
    const headers = { authorization: `bEaReR ${accessToken}` };
    expect((await call(reasons, "/v2/users/leave-reasons", { headers })).status).toBe(200);
  });

  it("are swept once they have expired, and their families with them", async () => {
    const { refreshToken, id } = await signIn();
    const left = async () => [
      await db().accessToken.count({ where: { family: { personId: id } } }),
      await db().refreshToken.count({ where: { family: { personId: id } } }),
      await db().tokenFamily.count({ where: { personId: id } }),
    ];
    later(901_000);
    await sweepTokens();
    expect(await left()).toEqual([0, 1, 1]);
    expect((await refresh(refreshToken)).status).toBe(200);
    later(62 * 86_400_000);
    await sweepTokens();
    expect(await left()).toEqual([0, 0, 0]);
  });
});
