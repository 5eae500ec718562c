import { instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { env } from "@/lib/env";
import { notFound } from "@/lib/errors";
import type { MailDetail, MailFilter, MailSummary } from "./schema";

const PAGE = 50;
const columns = {
  id: true,
  kind: true,
  to: true,
  subject: true,
  state: true,
  attempts: true,
  createdAt: true,
  sentAt: true,
  serverAnswer: true,
} as const;

type Row = Omit<MailSummary, "createdAt" | "sentAt"> & { createdAt: Date; sentAt: Date | null };
const summary = ({ createdAt, sentAt, ...row }: Row): MailSummary => ({
  ...row,
  createdAt: instantFromDate(createdAt),
  sentAt: sentAt && instantFromDate(sentAt),
});

/** Every mail Muster wrote, the newest first by its date; `next` leads to older ones. */
export async function listMails(
  { state, q, before }: MailFilter,
  tx: Tx = db(),
): Promise<{ mails: MailSummary[]; next: number | null }> {
  const like = { contains: q, mode: "insensitive" } as const;
  const last = before
    ? await tx.mail.findUnique({ where: { id: before }, select: { id: true, createdAt: true } })
    : null;
  const rows = await tx.mail.findMany({
    where: {
      AND: [
        state ? { state } : {},
        // Bounded by the date first: the index gives them in this order.
        last
          ? {
              createdAt: { lte: last.createdAt },
              OR: [{ createdAt: { lt: last.createdAt } }, { id: { lt: last.id } }],
            }
          : {},
        q ? { OR: [{ to: like }, { subject: like }] } : {},
      ],
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: PAGE + 1,
    select: columns,
  });
  const mails = rows.slice(0, PAGE).map(summary);
  return { mails, next: rows.length > PAGE ? (mails.at(-1)?.id ?? null) : null };
}

/** One mail as it was rendered. Raises NOT_FOUND. */
export async function readMail(id: number, tx: Tx = db()): Promise<MailDetail> {
  const row = await tx.mail.findUnique({
    where: { id },
    select: {
      ...columns,
      messageId: true,
      html: true,
      text: true,
      person: { select: { id: true, firstName: true, lastName: true } },
    },
  });
  if (!row) throw notFound();
  const { messageId, html, text, person, ...rest } = row;
  const named = person && { id: person.id, name: `${person.firstName} ${person.lastName}`.trim() };
  return { ...summary(rest), messageId, html, text, person: named };
}

/** Whether mails leave the house: without a mail server they are kept to be read here. */
export const isSending = (): boolean => env().SMTP_URL !== undefined;

/** Nothing runs and nothing is loaded; only our own page may show it in a frame. */
const framed = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Security-Policy":
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'self'; frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox",
  "X-Frame-Options": "SAMEORIGIN",
};

/** The rendered mail as a document to be framed; its links open beside it. Raises NOT_FOUND. */
export async function mailDocument(id: number): Promise<Response> {
  const { html } = await readMail(id);
  const opening = '<base target="_blank">';
  const page = html.includes("<head>") ? html.replace("<head>", `<head>${opening}`) : opening + html;
  return new Response(page, { headers: framed });
}
