import { expect, it } from "vitest";
import { databaseFault, db } from "@/lib/db";
import { makeUnit } from "../factories/organisation";

it("closes no circle of units, even when two moves race", async () => {
  const [one, other] = [await makeUnit(db()), await makeUnit(db())];
  const move = (id: number, below: number) => db().unit.update({ where: { id }, data: { parentId: below } });
  const results = await Promise.allSettled([move(one.id, other.id), move(other.id, one.id)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const failed = results.find((result) => result.status === "rejected");
  expect(databaseFault(failed?.reason)?.constraint).toBe("Unit_tree_without_cycles");
});
