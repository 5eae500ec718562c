import { record } from "@/lib/audit";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { db, inTransaction, pool, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import { afterAttempt, LEASE_MS, SWEEP_AFTER_MS } from "@/lib/jobs/attempts";
import { enqueue } from "@/lib/jobs/enqueue";
import { log } from "@/lib/log";
import { transport } from "./transport";

type Claimed = {
  id: number;
  messageId: string;
  to: string;
  subject: string;
  html: string;
  text: string;
  attempts: number;
};

/**
 * Takes one queued mail for the length of a lease. Two workers never hold the same one; a worker that dies leaves
 * it to be taken again, under the same Message-ID.
 */
async function claim(id: number): Promise<Claimed | null> {
  const at = now();
  const { rows } = await pool().query<Claimed>(
    `update "Mail" set attempts = attempts + 1, "notBefore" = $2
      where id = $1 and state = 'queued' and ("notBefore" is null or "notBefore" <= $3)
      returning id, "messageId", "to", subject, html, text, attempts`,
    [id, new Date(at.getTime() + LEASE_MS), at],
  );
  return rows[0] ?? null;
}

/** Sends one mail of the outbox, or keeps it where no mail server is set; a failure is noted and tried again later. */
export async function sendMail(id: number): Promise<void> {
  const mail = await claim(id);
  if (!mail) return;
  if (!env().SMTP_URL) {
    await db().mail.update({ where: { id }, data: { state: "kept", notBefore: null } });
    return;
  }
  try {
    const { messageId, to, subject, html, text } = mail;
    const { response } = await transport().sendMail({
      from: env().MAIL_FROM,
      messageId,
      to,
      subject,
      html,
      text,
    });
    const sent = { state: "sent" as const, sentAt: now(), serverAnswer: response, notBefore: null };
    await db().mail.update({ where: { id }, data: sent });
  } catch (error) {
    const answer = error instanceof Error ? error.message : String(error);
    const next = afterAttempt(mail.attempts, now());
    await db().mail.update({ where: { id }, data: { ...next, serverAnswer: answer.slice(0, 2000) } });
    log.warn({ mail: id, attempts: mail.attempts, state: next.state }, "a mail was not taken by the server");
  }
}

/** Mails whose time has come again, or whose worker died: they are sent without a job of their own. */
export async function overdueMails(limit: number): Promise<number[]> {
  const at = now();
  const { rows } = await pool().query<{ id: number }>(
    `select id from "Mail" where state = 'queued'
      and coalesce("notBefore", "createdAt" + $2 * interval '1 millisecond') <= $1 order by id limit $3`,
    [at, SWEEP_AFTER_MS, limit],
  );
  return rows.map((row) => row.id);
}

/** Puts a mail that failed, or was kept, into the outbox again. Raises NOT_FOUND for any other. */
export async function resendMail(actor: Actor, id: number, outer?: Tx): Promise<void> {
  await inTransaction(async (tx) => {
    const { count } = await tx.mail.updateMany({
      where: { id, state: { in: ["failed", "kept"] } },
      data: { state: "queued", attempts: 0, notBefore: null, serverAnswer: null },
    });
    if (count === 0) throw notFound();
    await enqueue(tx, "mail.send", { id });
    await record(tx, actor, { action: "mail.resent", subject: { kind: "mail", id } });
  }, outer);
}
