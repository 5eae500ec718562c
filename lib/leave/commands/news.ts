import { dayFromDate, localFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { leaveAppliedLetter, leaveDecidedLetter } from "@/lib/mail/letters/leave";
import { queueMail } from "@/lib/mail/outbox";
import { organisationName } from "@/lib/org/queries/organisation";
import { localeOf } from "@/lib/people/schema/languages";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { leaveInWords } from "../rules/in-words";

const person = {
  id: true,
  firstName: true,
  lastName: true,
  email: true,
  language: true,
  active: true,
} as const;

const newsFields = {
  id: true,
  from: true,
  to: true,
  comment: true,
  by: { select: person },
  application: {
    select: {
      id: true,
      timezone: true,
      startsLocal: true,
      endsLocal: true,
      firstDay: true,
      lastDay: true,
      allDay: true,
      comment: true,
      person: { select: person },
      receiver: { select: person },
      reason: { select: { name: true } },
    },
  },
} satisfies Prisma.LeaveStatusChangeSelect;

type News = Prisma.LeaveStatusChangeGetPayload<{ select: typeof newsFields }>;

/**
 * Writes the mail that a change of a leave's status calls for, to the receiver when it is new, else to its owner, and
 * tells subscribers.
 */
export async function writeLeaveNews(changeId: number): Promise<void> {
  await inTransaction(async (tx) => {
    const news = await tx.leaveStatusChange.findUnique({ where: { id: changeId }, select: newsFields });
    if (news) await tell(tx, news, `leave-news-${changeId}`);
    const mail = news && letterOf(news);
    if (!mail?.to.active) return;
    const { id: personId, email, language } = mail.to;
    const organisation = await organisationName(tx);
    await queueMail(tx, { personId, email, language }, organisation, mail.letter, `leave-news-${changeId}`);
  });
}

/** Integrators hear of every application and decision, whoever reads mails of it. */
async function tell(tx: Tx, { from, to, application }: News, once: string): Promise<void> {
  const { id, person, startsLocal, endsLocal, timezone } = application;
  const leave = {
    person: person.id,
    application: id,
    from: localFromDate(startsLocal),
    to: localFromDate(endsLocal),
    timezone,
  };
  if (from === null) await tellSubscribers(tx, "leave.applied", [leave], once);
  else if (to === "approved" || to === "denied") {
    const decision = from === "pending" ? to : "reversed";
    await tellSubscribers(tx, "leave.decided", [{ ...leave, decision, status: to }], once);
  }
}

function letterOf({ from, to, comment, by, application }: News) {
  const reader = to === "pending" ? application.receiver : application.person;
  if (!reader || to === "withdrawn") return null;
  const other = to === "pending" ? application.person : by;
  const about = {
    name: reader.firstName,
    person: other ? `${other.firstName} ${other.lastName}` : "",
    reason: application.reason.name,
    when: whenOf(application, reader.language),
  };
  const decision = from === "pending" ? to : "reversed";
  const letter =
    to === "pending" || decision === "pending"
      ? leaveAppliedLetter({ ...about, comment: application.comment })
      : leaveDecidedLetter(decision, { ...about, comment });
  return { to: reader, letter };
}

function whenOf(leave: News["application"], language: string): string {
  const { startsLocal, endsLocal, firstDay, lastDay, allDay } = leave;
  const span = {
    from: localFromDate(startsLocal),
    to: localFromDate(endsLocal),
    first: dayFromDate(firstDay),
    last: dayFromDate(lastDay),
    allDay,
  };
  return leaveInWords(span, localeOf(language));
}
