import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { contentOf } from "../content/items";
import { asStored } from "../content/placeholders";
import { daysUntil } from "../rules/preboarding";
import type { PreboardingPage, PreboardingPages } from "../schema/preboarding";
import { findPreboardingLink } from "./preboarding-link";

/** The pages that a secret opens now, and nothing else about the person than their page greets them with; null when it opens nothing. */
export async function loadPreboardingPages(
  secret: string,
  at: Date,
  tx: Tx = db(),
): Promise<PreboardingPages | null> {
  const link = await findPreboardingLink(secret, at, tx);
  if (!link) return null;
  const person = await tx.person.findUnique({
    where: { id: link.personId },
    select: {
      firstName: true,
      message: true,
      startDay: true,
      timezone: true,
      assignments: {
        where: { kind: "preboarding", state: { not: "withdrawn" } },
        orderBy: { id: "asc" },
        select: { id: true, title: true, content: true, state: true },
      },
    },
  });
  if (!person?.startDay) return null;
  const organisation = await tx.organisation.findUnique({ where: { id: 1 }, select: { name: true } });
  const startDay = dayFromDate(person.startDay);
  return {
    organisation: organisation?.name ?? "",
    firstName: person.firstName,
    message: person.message,
    startDay,
    daysLeft: daysUntil(startDay, person.timezone, at),
    pages: person.assignments.map(({ id, title, content, state }) => ({
      id,
      title,
      ...readable(content),
      isRead: state === "done",
    })),
  };
}

function readable(content: unknown): Pick<PreboardingPage, "body" | "attachments"> {
  const { body, attachments } = asStored(() => contentOf.preboarding.parse(content));
  return { body, attachments };
}
