import { expect, it } from "vitest";
import { db } from "@/lib/db";
import { rolledBack } from "../database/rolled-back";
import { makePerson } from "../factories/person";

it("has an index behind every foreign key", async () => {
  const bare = await db().$queryRaw<{ key: string }[]>`
      select conrelid::regclass || '.' || conname as key from pg_constraint
       where contype = 'f' and connamespace = 'public'::regnamespace and not exists (
         select 1 from pg_index where indrelid = conrelid and indpred is null
            and (indkey::int2[])[0:cardinality(conkey) - 1] @> conkey)`;
  expect(bare).toEqual([]);
});

it("finds people by parts of name and address", async () => {
  await rolledBack(async (tx) => {
    await makePerson(tx, { firstName: "Anna", lastName: "Berg", email: "anna@example.test" });
    await tx.$executeRaw`set local enable_seqscan = off`;
    const plan = await tx.$queryRaw<{ "QUERY PLAN": string }[]>`
        explain select id from "Person" where "firstName" || ' ' || "lastName" || ' ' || email ilike '%na berg%'`;
    expect(JSON.stringify(plan)).toContain("Person_search");
  });
});
