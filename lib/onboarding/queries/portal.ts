import { dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { describeFiles } from "@/lib/files/queries/files";
import type { FileSummary } from "@/lib/files/schema";
import { withoutAnswers } from "../content/course";
import type { Form } from "../content/form";
import { type ContentOf, type Item, itemOf } from "../content/items";
import { type Answers, filesAnswered } from "../rules/answers";
import type { Progress } from "../rules/progress";
import type { PortalItem } from "../schema/portal";
import { loadProgressOf } from "./progress";

export type Portal = {
  progress: Progress;
  startDay: string | null;
  timezone: string;
  /** When everything was done for the first time. */
  finishedAt: string | null;
  /** Open ones first by their day, then done ones, the latest first. */
  items: PortalItem[];
};

const columns = {
  id: true,
  kind: true,
  title: true,
  content: true,
  dueDay: true,
  state: true,
  doneAt: true,
  createdAt: true,
  score: true,
  attempts: true,
} as const;

/** Everything a person has been given so far. Raises NOT_FOUND. */
export async function loadPortal(personId: number, tx: Tx = db()): Promise<Portal> {
  const person = await tx.person.findUnique({
    where: { id: personId },
    select: { startDay: true, timezone: true, onboardedAt: true },
  });
  if (!person) throw notFound();
  const rows = await tx.assignment.findMany({
    where: { personId, state: { not: "withdrawn" } },
    orderBy: [
      { state: "asc" },
      { doneAt: "desc" },
      { dueDay: { sort: "asc", nulls: "last" } },
      { id: "asc" },
    ],
    select: columns,
  });
  return {
    progress: await loadProgressOf(tx, personId),
    startDay: person.startDay && dayFromDate(person.startDay),
    timezone: person.timezone,
    finishedAt: person.onboardedAt && instantFromDate(person.onboardedAt),
    items: rows.map(summary),
  };
}

type Row = Pick<PortalItem, "id" | "kind" | "title" | "score" | "attempts"> & {
  content: unknown;
  dueDay: Date | null;
  state: "open" | "done" | "withdrawn";
  doneAt: Date | null;
  createdAt: Date;
};

function summary({ content, dueDay, createdAt, state, ...row }: Row): PortalItem {
  const item = itemOf(row.kind, content);
  const isCourse = item.kind === "resource" && item.content.course !== null;
  return {
    ...row,
    day: dueDay && dayFromDate(dueDay),
    state: state === "done" ? "done" : "open",
    doneAt: row.doneAt && instantFromDate(row.doneAt),
    givenAt: instantFromDate(createdAt),
    asks: isCourse || (item.kind === "todo" && item.content.form.length > 0),
    isCourse,
    meeting: item.kind === "appointment" ? meetingOf(item.content) : null,
    attached: attachedTo(item),
    image: item.kind === "badge" ? item.content.image : null,
    personId: item.kind === "introduction" ? item.content.person : null,
  };
}

/** How many files come along: an item's own, or those of all chapters. */
function attachedTo({ content }: Item): number {
  if ("chapters" in content)
    return content.chapters.reduce((sum, { attachments }) => sum + attachments.length, 0);
  return "attachments" in content ? content.attachments.length : 0;
}

const meetingOf = ({ moment: { minute }, minutes, place }: ContentOf<"appointment">) => ({
  minute,
  minutes,
  place,
});

/** What a course looks like to the one who takes it: nothing tells the right answers. */
type Shown =
  | Exclude<Item, { kind: "resource" }>
  | { kind: "resource"; content: ReturnType<typeof withoutAnswers> };

export type PortalDetail = PortalItem & {
  item: Shown;
  answers: Answers | null;
  /** The files among the answers. */
  files: FileSummary[];
  /** Who an introduction is about; null once they have left. */
  colleague: { id: number; name: string; position: string; email: string; phone: string } | null;
};

/** One item of a person's portal with what it says. Raises NOT_FOUND for anybody else's. */
export async function loadPortalItem(personId: number, id: number, tx: Tx = db()): Promise<PortalDetail> {
  const row = await tx.assignment.findFirst({
    where: { id, personId, state: { not: "withdrawn" } },
    select: { ...columns, answers: true },
  });
  if (!row) throw notFound();
  const { answers, ...rest } = row;
  const item = itemOf(row.kind, row.content);
  return {
    ...summary(rest),
    item: item.kind === "resource" ? { kind: "resource", content: withoutAnswers(item.content) } : item,
    answers: answers as Answers | null,
    files: item.kind === "todo" ? await answeredFiles(item.content.form, answers, tx) : [],
    colleague: item.kind === "introduction" ? await colleague(tx, item.content.person) : null,
  };
}

async function answeredFiles(form: Form, answers: unknown, tx: Tx): Promise<FileSummary[]> {
  const files = filesAnswered(form, answers);
  return [...(await describeFiles(files, tx)).values()];
}

async function colleague(tx: Tx, id: number): Promise<PortalDetail["colleague"]> {
  const found = await tx.person.findFirst({
    where: { id, active: true },
    select: { id: true, firstName: true, lastName: true, position: true, email: true, phone: true },
  });
  if (!found) return null;
  const { firstName, lastName, ...rest } = found;
  return { ...rest, name: `${firstName} ${lastName}` };
}
