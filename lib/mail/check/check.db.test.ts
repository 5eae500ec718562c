import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { closeConnections, db } from "@/lib/db";
import { forgetEverything } from "@/lib/process/once";
import { selfSigned } from "@/lib/testing/certificate";
import { actorOf, makePerson } from "@/lib/testing/factories/person";
import { type Behaviour, startSmtp } from "@/lib/testing/smtp";
import { checkMailServer } from "./check";
import type { MailCheck } from "./schema";

let server: Awaited<ReturnType<typeof startSmtp>> | undefined;
afterEach(async () => {
  await server?.stop();
  server = undefined;
  await use(undefined);
});

async function use(url: string | undefined): Promise<void> {
  await closeConnections();
  if (url) process.env.SMTP_URL = url;
  else delete process.env.SMTP_URL;
  forgetEverything();
}

const admin = async (role: 1 | 2 = 1) => actorOf(await makePerson(db(), { role }));
const account = { user: "muster@mail.test", password: "open sesame" };

/** What the check says of a server that behaves like this. */
async function checked(behaviour: Behaviour, address = "smtp://127.0.0.1:PORT"): Promise<MailCheck> {
  server = await startSmtp(() => "take", behaviour);
  await use(address.replace("PORT", String(server.port)));
  return checkMailServer(await admin());
}
const withPassword = (password: string) =>
  `smtp://${encodeURIComponent(account.user)}:${encodeURIComponent(password)}@127.0.0.1:PORT`;
const brief = ({ steps }: MailCheck) =>
  steps.map(({ step, state, reason }) => [step, state, reason].filter(Boolean).join(" "));
const failure = ({ steps }: MailCheck) => steps.find(({ state }) => state === "failed");

describe("the connection check", () => {
  it("says that nothing is set", async () => {
    expect(await checkMailServer(await admin())).toMatchObject({ server: null, steps: [] });
  });

  it("goes through every step and sends nothing", async () => {
    const check = await checked({ account }, withPassword(account.password));
    expect(brief(check)).toEqual([
      "address ok",
      "connection ok",
      "greeting ok",
      "encryption warning unencrypted",
      "signIn ok",
      "sender ok",
    ]);
    expect(server?.heard.filter((line) => /^(MAIL|RCPT|DATA)/.test(line))).toEqual([
      "MAIL FROM:<muster@localhost>",
    ]);
    expect(await db().mail.count()).toBe(0);
    const entry = await db().auditEntry.findFirstOrThrow({ where: { action: "mail.serverChecked" } });
    expect(entry.after).toMatchObject({ failed: null });
  });

  it("names a wrong password without showing it", async () => {
    const check = await checked(
      { account, signIn: "535 5.7.8 No: wrong%20secret, wrong secret" },
      withPassword("wrong secret"),
    );
    expect(brief(check).slice(-2)).toEqual(["signIn failed signInRefused", "sender skipped"]);
    expect(failure(check)?.answer).toContain("535 5.7.8 No");
    expect(JSON.stringify(check)).not.toMatch(/wrong.{1,3}secret/);
    const log = await db().auditEntry.findMany({ where: { action: "mail.serverChecked" } });
    expect(JSON.stringify(log.map(({ after }) => after))).not.toMatch(/secret/);
  });

  it("tells a server that takes no sign-in from one that wants it", async () => {
    expect(brief(await checked({}, withPassword("x"))).slice(-2)).toEqual([
      "signIn warning signInNotOffered",
      "sender ok",
    ]);
    await server?.stop();
    const check = await checked({ account, sender: "530 5.7.0 Authentication required" });
    expect(brief(check).slice(-2)).toEqual(["signIn skipped noCredentials", "sender failed signInRequired"]);
  });

  it("names a sender that is not taken", async () => {
    const check = await checked({ sender: "550 5.7.1 Not yours" });
    expect(failure(check)).toMatchObject({
      step: "sender",
      reason: "senderRefused",
      answer: expect.stringContaining("550 5.7.1 Not yours"),
    });
  });

  it("names what is wrong with encryption", async () => {
    const untrusted = await checked({ startTls: selfSigned() });
    expect(failure(untrusted)).toMatchObject({ step: "encryption", reason: "certificate" });
    await server?.stop();
    const trusted = await checked(
      { startTls: selfSigned() },
      "smtp://127.0.0.1:PORT?tls.rejectUnauthorized=false",
    );
    expect(brief(trusted)).toContain("encryption ok");
    await server?.stop();
    const refused = await checked({ startTls: "454 Not now" });
    expect(failure(refused)).toMatchObject({ step: "encryption", reason: "tlsRefused" });
    await server?.stop();
    const plain = await checked({}, "smtps://127.0.0.1:PORT");
    expect(brief(plain)).toEqual([
      "address ok",
      "connection ok",
      "encryption failed noTls",
      "greeting skipped",
      "signIn skipped",
      "sender skipped",
    ]);
    await server?.stop();
    const secure = await checked(
      { tls: selfSigned() },
      "smtps://127.0.0.1:PORT?tls.rejectUnauthorized=false",
    );
    expect(brief(secure).slice(2, 4)).toEqual(["encryption ok", "greeting ok"]);
  });

  it("names a server that is busy, or none at all", async () => {
    expect(failure(await checked({ greeting: "554 5.3.2 Closed for today" }))).toMatchObject({
      step: "greeting",
      reason: "notReady",
    });
    await server?.stop();
    expect(failure(await checked({ greeting: "HTTP/1.1 400 Bad Request" }))).toMatchObject({
      step: "greeting",
      reason: "notMail",
    });
    await server?.stop();
    const { port } = server ?? { port: 1 };
    await use(`smtp://127.0.0.1:${port}`);
    expect(failure(await checkMailServer(await admin()))).toMatchObject({
      step: "connection",
      reason: "refused",
    });
    await use("smtp://no-such-host.invalid:25");
    expect(failure(await checkMailServer(await admin()))?.step).toBe("address");
  });

  it("waits ten seconds for a silent server, no longer", { timeout: 20_000 }, async () => {
    const start = performance.now();
    expect(failure(await checked({ greeting: null }))).toMatchObject({ step: "greeting", reason: "timeout" });
    const seconds = (performance.now() - start) / 1000;
    expect(seconds).toBeGreaterThan(9);
    expect(seconds).toBeLessThan(13);
  });

  it("is for administrators", async () => {
    await expect(checkMailServer(await admin(2))).rejects.toMatchObject({ code: "FORBIDDEN" });
  });
});

beforeEach(() => db().mail.deleteMany());
