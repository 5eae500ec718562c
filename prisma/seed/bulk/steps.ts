import { addDays, type Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import { richTextOf } from "@/lib/onboarding/content/rich-text";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";

/** How long until the first of them, so that a kept stage stays one of future steps. */
const daysAhead = 400;
/** One in so many people has a step on any one morning. */
const spread = 10;

/**
 * One long sequence that everybody made in bulk was given, and of it at least so many steps in all, with an item each:
 * every one at 08:00 local, far ahead. People stand at different points of it, so that any morning has all kinds.
 */
export async function makeBulkSteps(
  tx: Tx,
  count: number,
  { day, at }: { day: Day; at: Date },
  tell: (made: number) => void,
): Promise<void> {
  const [found] = await tx.$queryRaw<{ people: number }[]>`select count(*)::int as people from bulk`;
  if (count === 0 || !found?.people) return;
  const each = Math.ceil(count / found.people);
  const sequence = await makeLongSequence(tx, each);
  await tx.$executeRaw`
    insert into "PersonSequence" ("personId", "sequenceId", "assignedAt") select id, ${sequence}, ${at} from bulk`;
  await tx.$executeRaw`
    create temporary table bulk_given on commit drop as
    select b.n, b.id as person, b.timezone, g.id as given
      from bulk b join "PersonSequence" g on g."personId" = b.id and g."sequenceId" = ${sequence}`;
  for (let nth = 0; nth < each; nth++) {
    await tx.$executeRawUnsafe(stepsSql, sequence, nth, each, addDays(day, daysAhead), spread);
    tell((nth + 1) * found.people);
  }
}

/** To-dos, mails and tasks in turn, each on a workday of its own. */
async function makeLongSequence(tx: Tx, length: number): Promise<number> {
  const items = [];
  for (let nth = 1; nth <= length; nth++) {
    const text = `Workday ${nth} with {{manager}}, {{first_name}}: what went well, what should change?`;
    const title = `Workday ${nth}`;
    const make = [
      () => makeTemplate(tx, "todo", { title, body: richTextOf(text), dueWorkday: nth }),
      () => makeTemplate(tx, "message", { by: "mail", title, body: richTextOf(text), to: { kind: "hire" } }),
      () => makeTemplate(tx, "task", { title: `${title} of {{first_name}}`, assignee: { kind: "manager" } }),
    ] as const;
    items.push(await (make[nth % 3] ?? make[0])());
  }
  const blocks = items.map((item, index) => ({
    trigger: { kind: "afterStart", days: index + 1, minute: 480 } as const,
    items: [item],
  }));
  return (await makeSequence(tx, { name: "Day after day", blocks })).id;
}

const stepsSql = `
  with planned as (
    select g.*, 1 + (g.n + $2::int) % $3::int as days,
           $4::text::date + ($2::int * $5::int + g.n % $5::int) + time '08:00' as moment
      from bulk_given g
  ), step as (
    insert into "Step" ("personId", "triggerKey", "triggerKind", days, minute, "dueAt", "dueLocal", timezone, state)
    select person, format('afterStart:%s:480', days), 'afterStart', days, 480, moment at time zone timezone, moment,
           timezone, 'due' from planned
    returning id, "personId", days
  ), item as (
    insert into "StepItem" ("stepId", "templateId", kind, title, content)
    select s.id, t.id, t.kind, t.content ->> 'title', t.content
      from step s
      join "Block" b on b."sequenceId" = $1::int and b.days = s.days
      join "BlockItem" i on i."blockId" = b.id
      join "Template" t on t.id = i."templateId"
    returning id, "stepId"
  )
  insert into "StepItemSource" ("stepItemId", "personSequenceId")
  select item.id, g.given from item join step on step.id = item."stepId" join bulk_given g on g.person = step."personId"`;
