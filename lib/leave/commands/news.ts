import { now } from "@/lib/clock";
import { dayFromDate, localFromDate } from "@/lib/dates";
import { inTransaction, type Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import { leaveAppliedLetter, leaveDecidedLetter, leaveStandInLetter } from "@/lib/mail/letters/leave";
import { queueMail } from "@/lib/mail/outbox";
import { organisationName } from "@/lib/org/queries/organisation";
import { localeOf } from "@/lib/people/schema/languages";
import { tellSubscribers } from "@/lib/webhooks/tell";
import { inForce } from "../queries/stand-ins";
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
  for: { select: { firstName: true, lastName: true } },
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
 * Writes the mail that a change of a leave's status calls for, to the receiver and whoever stands in for them when it
 * is new, else to its owner, and tells subscribers.
 */
export async function writeLeaveNews(changeId: number): Promise<void> {
  await inTransaction(async (tx) => {
    const news = await tx.leaveStatusChange.findUnique({ where: { id: changeId }, select: newsFields });
    if (!news) return;
    const key = `leave-news-${changeId}`;
    await tell(tx, news, key);
    const organisation = await organisationName(tx);
    const mail = letterOf(news);
    if (mail?.to.active) await queueMail(tx, readerOf(mail.to), organisation, mail.letter, key);
    for (const standIn of await standInsFor(tx, news)) {
      const letter = standInLetter(news, standIn);
      if (letter) await queueMail(tx, readerOf(standIn), organisation, letter, `${key}-${standIn.id}`);
    }
  });
}

type Reader = NonNullable<News["by"]>;
const readerOf = ({ id: personId, email, language }: Reader) => ({ personId, email, language });

/** Whoever stands in for the receiver of a new application; never the applicant, who cannot decide it. */
async function standInsFor(tx: Tx, { to, application }: News): Promise<Reader[]> {
  if (to !== "pending" || !application.receiver) return [];
  return tx.$queryRaw<Reader[]>`
    select p.id, p."firstName", p."lastName", p.email, p.language, p.active
      from "StandIn" s join "Person" w on w.id = s."personId" join "Person" p on p.id = s."standInId" and p.active
     where s."personId" = ${application.receiver.id} and p.id <> ${application.person.id} and ${inForce(now())}`;
}

function standInLetter({ application }: News, reader: Reader) {
  const { person, receiver, comment } = application;
  if (!receiver) return null;
  return leaveStandInLetter({
    name: reader.firstName,
    person: fullName(person),
    receiver: fullName(receiver),
    reason: application.reason.name,
    when: whenOf(application, reader.language),
    comment,
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

function letterOf({ from, to, comment, by, for: stoodInFor, application }: News) {
  const reader = to === "pending" ? application.receiver : application.person;
  if (!reader || to === "withdrawn") return null;
  const other = to === "pending" ? application.person : by;
  const about = {
    name: reader.firstName,
    person: other ? fullName(other) : "",
    reason: application.reason.name,
    when: whenOf(application, reader.language),
  };
  const decision = from === "pending" ? to : "reversed";
  const letter =
    to === "pending" || decision === "pending"
      ? leaveAppliedLetter({ ...about, comment: application.comment })
      : leaveDecidedLetter(decision, { ...about, comment, standsInFor: stoodInFor && fullName(stoodInFor) });
  return { to: reader, letter };
}

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`;

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
