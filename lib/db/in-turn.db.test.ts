import { setImmediate as turn } from "node:timers/promises";
import { expect, it } from "vitest";
import { db, inTransaction } from "@/lib/db";
import { makePerson } from "@/lib/testing/factories/person";

it("a transaction sends one statement at a time, also for a select with several relations", async () => {
  const warnings: string[] = [];
  const note = ({ message }: Error) => warnings.push(message);
  process.on("warning", note);
  const buddy = await makePerson(db());
  const { id } = await makePerson(db(), { buddy, manager: buddy });
  const name = { select: { firstName: true } } as const;
  const select = {
    buddy: name,
    manager: name,
    memberships: { select: { id: true } },
    steps: { select: { id: true } },
  };
  const found = await inTransaction((tx) => tx.person.findUnique({ where: { id }, select }));
  expect(found).toMatchObject({
    buddy: { firstName: "Robin" },
    manager: { firstName: "Robin" },
    memberships: [],
  });
  await turn();
  process.off("warning", note);
  expect(warnings).toEqual([]);
});

it("a statement that failed keeps nobody waiting", async () => {
  const after = inTransaction(async (tx) => {
    await tx.$executeRaw`savepoint before`;
    await tx.$executeRaw`select 1 / 0`.catch(() => undefined);
    await tx.$executeRaw`rollback to savepoint before`;
    return tx.$queryRaw`select 7 as seven`;
  });
  expect(await after).toEqual([{ seven: 7 }]);
});
