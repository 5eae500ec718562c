import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { system } from "@/lib/auth/actor";
import { setClock } from "@/lib/clock";
import { closeConnections, db, inTransaction } from "@/lib/db";
import { tick } from "@/lib/jobs/tick";
import { forgetEverything } from "@/lib/process/once";
import { makeOrganisation } from "@/lib/testing/factories/organisation";
import { makePerson } from "@/lib/testing/factories/person";
import { type ReceivedMail, startSmtp } from "@/lib/testing/smtp";
import { taskAssignedLetter } from "./letters/task-assigned";
import { listMails, readMail } from "./mailbox";
import { queueMail } from "./outbox";
import { resendMail, sendMail } from "./send";

const NOW = new Date("2026-06-15T08:00:00Z");
let smtp: Awaited<ReturnType<typeof startSmtp>>;
let answer: (mail: ReceivedMail) => "take" | "drop" | "refuse" = () => "take";

beforeAll(() => makeOrganisation(db()));
beforeEach(async () => {
  answer = () => "take";
  smtp = await startSmtp((mail) => answer(mail));
  await use(smtp.url);
  setClock(NOW);
  await db().mail.deleteMany();
});
afterEach(async () => {
  setClock(undefined);
  await use(undefined);
  await smtp.stop();
});

/** The environment is read once per process, so a changed one starts everything anew. */
async function use(url: string | undefined): Promise<void> {
  await closeConnections();
  if (url) process.env.SMTP_URL = url;
  else delete process.env.SMTP_URL;
  forgetEverything();
}

async function write(title = "A desk"): Promise<number> {
  const person = await makePerson(db(), { firstName: "Ada" });
  const letter = taskAssignedLetter({ id: 1, name: "Ada", title, about: "Bo Berg", due: "" });
  const to = { personId: person.id, email: person.email, language: "en" };
  await inTransaction((tx) => queueMail(tx, to, "Exempel AB", letter));
  const { id } = await db().mail.findFirstOrThrow({ orderBy: { id: "desc" } });
  return id;
}
const mail = (id: number) => db().mail.findUniqueOrThrow({ where: { id } });

describe("the outbox", () => {
  it("sends a mail once, as HTML and plain text, however many workers try", async () => {
    const id = await write();
    await Promise.all([sendMail(id), sendMail(id), sendMail(id)]);
    await sendMail(id);
    expect(smtp.mails).toHaveLength(1);
    expect(await mail(id)).toMatchObject({ state: "sent", attempts: 1, serverAnswer: "250 Taken" });
    expect(smtp.mails[0]?.messageId).toBe((await mail(id)).messageId);
    expect(smtp.mails[0]?.data).toMatch(/Content-Type: text\/plain[\s\S]*Content-Type: text\/html/);
  });

  it("after a lost answer sends at most once more, under the same Message-ID", async () => {
    const id = await write();
    answer = () => "drop";
    await sendMail(id);
    expect(await mail(id)).toMatchObject({ state: "queued", attempts: 1 });
    answer = () => "take";
    setClock(new Date(NOW.getTime() + 70_000));
    await tick(new Date(NOW.getTime() + 70_000));
    expect(await mail(id)).toMatchObject({ state: "sent" });
    expect(new Set(smtp.mails.map((received) => received.messageId)).size).toBe(1);
    expect(smtp.mails).toHaveLength(2);
  });

  it("picks up what a worker held that died, when its lease is over", async () => {
    const id = await write();
    await db().mail.update({
      where: { id },
      data: { attempts: 1, notBefore: new Date(NOW.getTime() + 120_000) },
    });
    await tick(new Date(NOW.getTime() + 119_000));
    expect(smtp.mails).toHaveLength(0);
    setClock(new Date(NOW.getTime() + 120_000));
    await tick(new Date(NOW.getTime() + 120_000));
    expect(smtp.mails).toHaveLength(1);
    expect(await mail(id)).toMatchObject({ state: "sent" });
  });

  it("gives up in the end, with the server's answer, and can be resent", async () => {
    const id = await write();
    answer = () => "refuse";
    let clock = NOW.getTime();
    for (let attempt = 0; attempt < 8; attempt += 1) {
      setClock(new Date(clock));
      await sendMail(id);
      clock += 86_400_000;
    }
    expect(await mail(id)).toMatchObject({ state: "failed", attempts: 7 });
    expect((await readMail(id)).serverAnswer).toContain("550 No such mailbox");
    answer = () => "take";
    await resendMail(system("test"), id);
    await sendMail(id);
    expect(await mail(id)).toMatchObject({ state: "sent" });
    await expect(resendMail(system("test"), id)).rejects.toMatchObject({ code: "NOT_FOUND" });
  });

  it("without a mail server keeps the mail to be read", async () => {
    await use(undefined);
    setClock(NOW);
    const id = await write("Keys\r\nBcc: everybody@example.test");
    expect(await readMail(id)).toMatchObject({
      state: "kept",
      subject: "New task: Keys Bcc: everybody@example.test",
      text: expect.stringContaining("It is about Bo Berg."),
      html: expect.stringContaining("/tasks/1"),
    });
    expect((await listMails({ q: "keys" })).mails).toHaveLength(1);
    expect((await listMails({ q: "nobody" })).mails).toEqual([]);
  });

  it("leaves no mail and no job when the transaction fails", async () => {
    const jobs = async () => (await db().$queryRaw<unknown[]>`select 1 from graphile_worker.jobs`).length;
    const before = await jobs();
    const failing = inTransaction(async (tx) => {
      const letter = taskAssignedLetter({ id: 1, name: "Ada", title: "x", about: "", due: "" });
      await queueMail(
        tx,
        { personId: null, email: "ada@example.test", language: "nl" },
        "Exempel AB",
        letter,
      );
      throw new Error("undo");
    });
    await expect(failing).rejects.toThrow("undo");
    expect(await db().mail.count()).toBe(0);
    expect(await jobs()).toBe(before);
  });
});
