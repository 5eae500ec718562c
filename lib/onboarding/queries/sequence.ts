import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { pickedPeople } from "@/lib/people/queries/picker";
import { itemOf } from "../content/items";
import { personNamed } from "../content/person-named";
import { triggerOf } from "../rules/trigger";
import type { SequenceDetail, TemplateDetail, TemplateSummary } from "../schema/sequence";

const template = { select: { id: true, kind: true, name: true } } as const;
const templateDto = ({ id, kind, name }: { id: number; kind: TemplateSummary["kind"]; name: string }) => ({
  id,
  kind,
  title: name,
});

/** A sequence as its editor shows it. Raises NOT_FOUND. */
export async function readSequence(id: number, tx: Tx = db()): Promise<SequenceDetail> {
  const row = await tx.sequence.findUnique({
    where: { id },
    select: {
      id: true,
      name: true,
      category: true,
      archivedAt: true,
      _count: { select: { persons: { where: { removedAt: null } } } },
      blocks: {
        orderBy: [{ position: "asc" }, { id: "asc" }],
        select: {
          triggerKind: true,
          days: true,
          minute: true,
          conditions: { select: { templateId: true } },
          items: { orderBy: [{ position: "asc" }, { id: "asc" }], select: { template } },
        },
      },
    },
  });
  if (!row) throw notFound();
  const { archivedAt, _count, blocks, ...sequence } = row;
  return {
    ...sequence,
    isArchived: archivedAt !== null,
    people: _count.persons,
    blocks: blocks.map(({ items, conditions, ...block }) => ({
      trigger: triggerOf({ ...block, conditions: conditions.map((condition) => condition.templateId) }),
      items: items.map((item) => templateDto(item.template)),
    })),
  };
}

/** Titles of what the conditional blocks of a sequence wait for, by template; placeholders stand as they are. */
export async function awaitedTitles({ blocks }: SequenceDetail, tx: Tx = db()): Promise<Map<number, string>> {
  const awaited = blocks.flatMap(({ trigger }) => ("templates" in trigger ? trigger.templates : []));
  const rows = await tx.template.findMany({
    where: { id: { in: awaited } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Templates by a part of their title, for pickers; at most fifty. */
export async function findTemplates(
  { kind, q }: { kind?: TemplateSummary["kind"] | undefined; q: string },
  tx: Tx = db(),
): Promise<TemplateSummary[]> {
  const rows = await tx.template.findMany({
    where: {
      archivedAt: null,
      ...(kind ? { kind } : {}),
      ...(q ? { name: { contains: q, mode: "insensitive" } } : {}),
    },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    take: 50,
    select: template.select,
  });
  return rows.map(templateDto);
}

/** A template with what it says, whom it names and where it is used. Raises NOT_FOUND. */
export async function readTemplate(id: number, tx: Tx = db()): Promise<TemplateDetail> {
  const row = await tx.template.findUnique({
    where: { id },
    select: {
      kind: true,
      content: true,
      items: {
        distinct: ["blockId"],
        select: { block: { select: { sequence: { select: { id: true, name: true } } } } },
      },
    },
  });
  if (!row) throw notFound();
  const used = new Map(row.items.map(({ block }) => [block.sequence.id, block.sequence]));
  const item = itemOf(row.kind, row.content);
  const named = personNamed(item);
  return {
    id,
    item,
    people: named ? await pickedPeople([named.id], tx) : [],
    sequences: [...used.values()],
  };
}
