import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { env } from "@/lib/env";
import type { MailState } from "@/lib/generated/prisma/enums";
import { enqueueAll } from "@/lib/jobs/enqueue";
import { groupOf } from "./kinds";
import type { Letter } from "./letter";
import { ownAddress } from "./links";
import { loadWordings } from "./own-texts";
import { type Printed, printer } from "./print";
import { mailSettings } from "./switches";
import { mailTexts, type Texts } from "./texts";

/** How many mails are written by one statement. */
const BATCH = 250;

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

/**
 * Several mails at once; kinds that the organisation switched off are not written. Without a mail server they are
 * kept as they are, and no job is made.
 */
export async function queueMails(tx: Tx, organisation: string, mails: readonly Outgoing[]): Promise<void> {
  if (mails.length === 0) return;
  const settings = await mailSettings(tx);
  const letters = await Promise.all(
    mails.map(async (mail) => ({ ...mail, letter: mail.write(await mailTexts(mail.to.language)) })),
  );
  const wanted = letters.filter(({ letter }) => !settings.off.has(logName(letter)));
  const kinds = wanted.flatMap(({ letter }) => ("words" in letter ? [letter.words] : []));
  const readers = wanted.map(({ to }) => to.language);
  const wordings = await loadWordings(tx, settings.language, kinds, readers);
  const print = printer(organisation);
  for (let at = 0; at < wanted.length; at += BATCH) {
    const batch = wanted.slice(at, at + BATCH).map(async ({ to, letter, key }) => {
      if (!("words" in letter)) return { ...(await print.free(letter)), to, key };
      const { wording, language } = await wordings(letter.words, to.language);
      return { ...(await print.worded(letter, wording, language)), to, key };
    });
    await post(tx, await Promise.all(batch));
  }
}

/** Puts finished mails into the outbox; gives those that were not there before. */
export async function post(
  tx: Tx,
  mails: readonly (Printed & { to: Recipient; key?: string | undefined })[],
): Promise<{ id: number; state: MailState }[]> {
  const isSending = env().SMTP_URL !== undefined;
  const host = new URL(ownAddress()).hostname;
  const rows = mails.map(({ to, key = randomUUID(), ...printed }) => ({
    ...printed,
    messageId: `<${key}@${host}>`,
    personId: to.personId,
    to: to.email,
  }));
  const state = isSending ? "queued" : "kept";
  const written = await tx.$queryRaw<{ id: number; state: MailState }[]>`
    insert into "Mail" ("messageId", kind, "personId", "to", subject, html, text, state, "createdAt")
    select "messageId", kind, "personId", "to", subject, html, text, ${state}::"MailState", ${now()}
      from json_to_recordset(${JSON.stringify(rows)}::json) as mail
           ("messageId" text, kind text, "personId" int, "to" text, subject text, html text, text text)
    on conflict ("messageId") do nothing returning id, state`;
  const jobs = written.map(({ id }) => ({ id }));
  if (isSending) await enqueueAll(tx, "mail.send", jobs);
  return written;
}

const logName = (letter: Letter): string => ("words" in letter ? groupOf(letter.words) : letter.kind);
