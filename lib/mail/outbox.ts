import { randomUUID } from "node:crypto";
import { render, toPlainText } from "@react-email/render";
import { createElement } from "react";
import { now } from "@/lib/clock";
import type { Tx } from "@/lib/db";
import { enqueue } from "@/lib/jobs/enqueue";
import { type Letter, Sheet } from "./letter";
import { ownAddress } from "./links";
import { mailTexts, type Texts } from "./texts";

/** Who is written to, and in which language. */
export type Recipient = { personId: number | null; email: string; language: string };

const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/**
 * Writes a mail into the outbox, in the transaction of what causes it: rendered once, as HTML and plain text, and
 * sent by a job after the commit. Gives the mail's id. With a key, the same mail is written only once.
 */
export async function queueMail(
  tx: Tx,
  to: Recipient,
  organisation: string,
  write: (texts: Texts) => Letter,
  key: string = randomUUID(),
): Promise<number> {
  const messageId = `<${key}@${new URL(ownAddress()).hostname}>`;
  const written = await tx.mail.findUnique({ where: { messageId }, select: { id: true } });
  if (written) return written.id;
  const { texts, language } = await mailTexts(to.language);
  const drafted = write(texts);
  const letter = { ...drafted, subject: oneLine(drafted.subject) };
  const html = await render(createElement(Sheet, { letter, language, organisation, texts }));
  const { id } = await tx.mail.create({
    data: {
      messageId,
      kind: letter.kind,
      personId: to.personId,
      to: to.email,
      subject: letter.subject,
      html,
      text: toPlainText(html),
      createdAt: now(),
    },
    select: { id: true },
  });
  await enqueue(tx, "mail.send", { id });
  return id;
}
