import { type Day, dateFromDay, nthWorkday } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { Prisma } from "@/lib/generated/prisma/client";
import type { News } from "@/lib/mail/letters/digest";
import { fillContent } from "../../content/fill";
import { type Item, itemOf } from "../../content/items";
import { fillPlaceholders } from "../../content/placeholders";
import { dayInWords } from "../../rules/day-in-words";
import { todoDueDay } from "../../rules/due-day";
import type { FireFacts } from "./facts";
import type { FiringItem } from "./items";

const IN_PORTAL = [
  "todo",
  "resource",
  "appointment",
  "introduction",
  "badge",
  "preboarding",
  "hardware",
] as const;
type PortalKind = (typeof IN_PORTAL)[number];
const isPortal = (item: FiringItem): item is FiringItem & { kind: PortalKind } =>
  IN_PORTAL.some((kind) => kind === item.kind);

/** Puts items into the person's portal, each template once; gives what is new to them. */
export async function deliverToPortal(
  tx: Tx,
  facts: FireFacts,
  items: readonly FiringItem[],
): Promise<News[]> {
  // Equipment of a leaver is asked for by a task; the portal holds it already.
  const portal = items
    .filter(isPortal)
    .filter((item) => item.kind !== "hardware" || item.category === "onboarding");
  if (portal.length === 0) return [];
  const held = await tx.assignment.findMany({
    where: {
      personId: facts.person.id,
      templateId: { in: portal.map((item) => item.templateId) },
      state: { not: "withdrawn" },
    },
    select: { templateId: true },
  });
  const has = new Set(held.map((assignment) => assignment.templateId));
  const fresh = portal.filter((item) => !has.has(item.templateId));
  const rows = fresh.map((item) => row(facts, item));
  await tx.assignment.createMany({ data: rows });
  return fresh.map((item, index) => ({
    kind: item.kind,
    title: fillPlaceholders(item.title, facts.values),
    day: inWords(rows[index]?.dueDay ?? null, facts),
  }));
}

function row(facts: FireFacts, item: FiringItem) {
  const parsed = itemOf(item.kind, item.content);
  const dueDay = dayOf(parsed, item, facts);
  return {
    personId: facts.person.id,
    stepItemId: item.id,
    templateId: item.templateId,
    kind: item.kind,
    title: fillPlaceholders(item.title, facts.values),
    content: fillContent(parsed.content, facts.values) as Prisma.InputJsonValue,
    dueDay: dueDay && dateFromDay(dueDay),
    createdAt: facts.at,
  };
}

/** The day a to-do is due or an appointment takes place. */
function dayOf({ kind, content }: Item, item: FiringItem, facts: FireFacts): Day | null {
  const { startDay, lastDay } = facts.person;
  if (kind === "appointment") {
    if (content.moment.kind === "fixed") return content.moment.day as Day;
    return startDay && nthWorkday(startDay, content.moment.workday, facts.isWorkday);
  }
  if (kind !== "todo") return null;
  if (item.category === "onboarding") return todoDueDay(content.dueWorkday, startDay, facts.isWorkday);
  const counted = todoDueDay(content.dueWorkday, item.day, facts.isWorkday);
  return counted && lastDay && counted > lastDay ? lastDay : counted;
}

const inWords = (day: Date | null, facts: FireFacts): string | null =>
  day && dayInWords(day.toISOString().slice(0, 10) as Day, facts.person.language);
