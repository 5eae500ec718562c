import { addDays, dateFromDay, dateFromInstant } from "@/lib/dates";
import { dueDayReminder } from "@/lib/onboarding/rules/reminder";
import { MENTION } from "@/lib/onboarding/schema/task-words";
import { type Company, worker } from "./company";

type Row = {
  title: string;
  body?: string;
  assignee: string;
  about?: string;
  priority?: "low" | "normal" | "high";
  /** Days from today. */
  due: number | null;
  created: number;
  done?: number;
  /** Who is mentioned stands in `@[…]`. */
  comments?: readonly (readonly [who: string, text: string, daysAgo: number])[];
};

const rows: readonly Row[] = [
  {
    ...{
      title: "Renew the hygiene certificates in Malmö",
      assignee: "Ingrid Solheim",
      due: -2,
      created: -20,
      priority: "high",
    },
    body: "Three run out this month: Rasmus, Aisha, Emil. The course provider has dates on Tuesdays.",
    comments: [
      ["Nils Andersson", "Tuesday next week works for all three, I keep the early shift covered.", 6],
      ["Ingrid Solheim", "Booked for two of them. @[Nils Andersson], who can wait until December?", 3],
    ],
  },
  { title: "Order name badges for next month's starters", assignee: "Ingrid Solheim", due: 6, created: -4 },
  {
    ...{
      title: "Answer the questions of the works council about rosters",
      assignee: "Ingrid Solheim",
      due: 11,
      created: -9,
    },
    body: "How long ahead do we publish, and who may see whose absence?",
  },
  {
    ...{
      title: "Trial shift for the open housekeeping position",
      assignee: "Marcus Lindqvist",
      due: 3,
      created: -2,
    },
    comments: [["Marta Nowak", "Thursday morning is best, there are only departures.", 1]],
  },
  { title: "Check last week's punches", assignee: "Marcus Lindqvist", due: 1, created: -1, priority: "high" },
  {
    title: "Return the spare key of locker 14",
    assignee: "Elsa Nyström",
    due: 2,
    created: -3,
    priority: "low",
  },
  {
    title: "Talk about going full time",
    assignee: "Marcus Lindqvist",
    about: "Linnea Åberg",
    due: -12,
    created: -30,
    done: -13,
  },
  {
    title: "New parking permits for the bakery vans",
    assignee: "Nils Andersson",
    due: null,
    created: -40,
    done: -33,
  },
];

const mentioned = /@\[([^\]]+)\]/g;

/** Reminders of the company's past went out in their time: nobody's first minute is a heap of old mails. */
const settleReminders = ({ tx, at }: Company) =>
  tx.$executeRaw`update "Task" set "remindedAt" = "remindAt" where "remindAt" <= ${at} and "doneAt" is null`;

/** Work that people gave each other by hand, beside what sequences make. */
export async function makeTasks(company: Company): Promise<void> {
  const { tx, at, today } = company;
  const daysAgo = (days: number) => new Date(at.getTime() - days * 86_400_000);
  const personOf = (name: string) => worker(company, name).person;
  const idOf = (name: string) => personOf(name).id;
  for (const {
    title,
    body = "",
    assignee,
    about,
    priority = "normal",
    due,
    created,
    done,
    comments = [],
  } of rows) {
    const reminder =
      due !== null && due > 0 ? dueDayReminder(addDays(today, due), personOf(assignee).timezone) : null;
    await tx.task.create({
      data: {
        remindAt: reminder && dateFromInstant(reminder),
        ...{ title, body, priority, createdAt: daysAgo(-created), createdById: idOf("Charlotte Åkesson") },
        ...{ assigneeId: idOf(assignee), aboutId: about ? idOf(about) : null },
        dueDay: due === null ? null : dateFromDay(addDays(today, due)),
        doneAt: done === undefined ? null : daysAgo(-done),
        doneById: done === undefined ? null : idOf(assignee),
        comments: {
          create: comments.map(([who, text, days]) => ({
            authorId: idOf(who),
            body: text.replaceAll(mentioned, MENTION),
            mentions: {
              create: [...text.matchAll(mentioned)].map(([, name = ""], position) => ({
                position,
                personId: idOf(name),
              })),
            },
            createdAt: daysAgo(days),
          })),
        },
      },
    });
  }
  await settleReminders(company);
}
