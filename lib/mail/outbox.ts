import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import { env } from "@/lib/env";
import { enqueueAll } from "@/lib/jobs/enqueue";
import type { Letter } from "./letter";
import { ownAddress } from "./links";
import { writeSheet } from "./sheet";
import { mailTexts, type Texts } from "./texts";

/** Who is written to, and in which language. */
export type Recipient = { personId: number | null; email: string; language: string };

/** A mail to be written; with a key it is written only once. */
export type Outgoing = { to: Recipient; write: (texts: Texts) => Letter; key?: string };

/**
 * Writes a mail into the outbox, in the transaction of what causes it: rendered once, as HTML and plain text, and
 * sent by a job after the commit. With a key, the same mail is written only once.
 */
export async function queueMail(
  tx: Tx,
  to: Recipient,
  organisation: string,
  write: (texts: Texts) => Letter,
  key?: string,
): Promise<void> {
  await queueMails(tx, organisation, [{ to, write, ...(key === undefined ? {} : { key }) }]);
}

/** Several mails at once. Without a mail server they are kept as they are, and no job is made. */
export async function queueMails(tx: Tx, organisation: string, mails: readonly Outgoing[]): Promise<void> {
  if (mails.length === 0) return;
  const isSending = env().SMTP_URL !== undefined;
  const host = new URL(ownAddress()).hostname;
  const createdAt = now();
  const rows = await Promise.all(
    mails.map(async ({ to, write, key = randomUUID() }) => ({
      ...(await rendered(to.language, organisation, write)),
      messageId: `<${key}@${host}>`,
      personId: to.personId,
      to: to.email,
      state: isSending ? ("queued" as const) : ("kept" as const),
      createdAt,
    })),
  );
  const written = await insertMany(tx, "Mail", rows, { unlessThere: true });
  const jobs = written.map((id) => ({ id }));
  if (isSending) await enqueueAll(tx, "mail.send", jobs);
}

async function rendered(wanted: string, organisation: string, write: (texts: Texts) => Letter) {
  const { texts, language } = await mailTexts(wanted);
  const drafted = write(texts);
  const letter = { ...drafted, subject: oneLine(drafted.subject) };
  const written = await writeSheet(letter, { language, organisation, texts });
  return { kind: letter.kind, subject: letter.subject, ...written };
}

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();
