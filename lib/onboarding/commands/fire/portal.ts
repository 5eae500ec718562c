import { type Day, dateFromDay, nthWorkday } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { insertMany } from "@/lib/db/insert-many";
import type { News } from "@/lib/mail/letters/digest";
import { fillContent } from "../../content/fill";
import { fillText } from "../../content/fill-text";
import { dayInWords } from "../../rules/day-in-words";
import { todoDueDay } from "../../rules/due-day";
import { type Batch, factsOf } from "./batch";
import type { FireFacts } from "./facts";
import type { ParsedItem } from "./items";

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
type PortalItem = ParsedItem & { kind: PortalKind };
const isPortal = (item: ParsedItem): item is PortalItem => IN_PORTAL.some((kind) => kind === item.kind);

export type Brought = { personId: number; news: News };

/** Puts items into the portals of their people, each template once; gives what is new to whom. */
export async function deliverToPortals(tx: Tx, batch: Batch): Promise<Brought[]> {
  // Equipment of a leaver is asked for by a task; the portal holds it already.
  const portal = batch.items
    .filter(isPortal)
    .filter((item) => item.kind !== "hardware" || item.category === "onboarding");
  if (portal.length === 0) return [];
  const has = await heldTemplates(tx, portal);
  const fresh = portal.filter((item) => {
    const key = `${item.personId}:${item.templateId}`;
    return !has.has(key) && has.add(key);
  });
  const made = fresh.map((item) => ({
    item,
    facts: factsOf(batch, item),
    day: dayOf(item, factsOf(batch, item)),
  }));
  await insertMany(
    tx,
    "Assignment",
    made.map(({ item, facts, day }) => row(item, facts, day, batch.at)),
  );
  return made.map(({ item, facts, day }) => ({
    personId: item.personId,
    news: {
      kind: item.kind,
      title: fillText(item.title, facts.values),
      day: day && dayInWords(day, facts.person.language),
    },
  }));
}

/** Which templates the people have already, as `person:template`. */
async function heldTemplates(tx: Tx, items: readonly PortalItem[]): Promise<Set<string>> {
  const held = await tx.assignment.findMany({
    where: {
      personId: { in: [...new Set(items.map((item) => item.personId))] },
      templateId: { in: [...new Set(items.map((item) => item.templateId))] },
      state: { not: "withdrawn" },
    },
    select: { personId: true, templateId: true },
  });
  return new Set(held.map(({ personId, templateId }) => `${personId}:${templateId}`));
}

const row = (item: PortalItem, facts: FireFacts, day: Day | null, createdAt: Date) => ({
  personId: item.personId,
  stepItemId: item.id,
  templateId: item.templateId,
  kind: item.kind,
  title: fillText(item.title, facts.values),
  content: fillContent(item.parsed.content, facts.values),
  dueDay: day && dateFromDay(day),
  createdAt,
});

/** The day a to-do is due or an appointment takes place. */
export function dayOf(
  { parsed: { kind, content }, category, day }: Pick<ParsedItem, "parsed" | "category" | "day">,
  facts: FireFacts,
): Day | null {
  const { startDay, lastDay } = facts.person;
  if (kind === "appointment") {
    if (content.moment.kind === "fixed") return content.moment.day as Day;
    return startDay && nthWorkday(startDay, content.moment.workday, facts.isWorkday);
  }
  if (kind !== "todo") return null;
  if (category === "onboarding") return todoDueDay(content.dueWorkday, startDay, facts.isWorkday);
  const counted = todoDueDay(content.dueWorkday, day, facts.isWorkday);
  return counted && lastDay && counted > lastDay ? lastDay : counted;
}
