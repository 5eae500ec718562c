import type { Tx } from "@/lib/db";
import type { Done } from "../rules/firing";

/** What people have done so far that steps may wait for; gives it by person. */
export async function loadDone(tx: Tx, personIds: readonly number[]): Promise<(personId: number) => Done> {
  const ids = [...personIds];
  const rows = await tx.$queryRaw<{ personId: number; what: "todo" | "task"; templateId: number }[]>`
    select "personId", 'todo' as what, "templateId" from "Assignment"
     where "personId" = any(${ids}) and state = 'done' and "templateId" is not null
    union all
    select t."aboutId", 'task', i."templateId" from "Task" t join "StepItem" i on i.id = t."stepItemId"
     where t."aboutId" = any(${ids}) and t."doneAt" is not null`;
  const accounts = await tx.integrationAccount.groupBy({
    by: ["personId"],
    where: { personId: { in: ids } },
    _count: { _all: true, revokedAt: true },
  });
  const revoked = new Set(
    accounts.filter(({ _count }) => _count._all === _count.revokedAt).map((row) => row.personId),
  );
  const byPerson = Map.groupBy(rows, (row) => row.personId);
  return (personId) => {
    const own = byPerson.get(personId) ?? [];
    const templates = (of: "todo" | "task") =>
      new Set(own.filter(({ what }) => what === of).map((row) => row.templateId));
    return { todos: templates("todo"), tasks: templates("task"), accessRevoked: revoked.has(personId) };
  };
}
