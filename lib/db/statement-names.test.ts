import { expect, it } from "vitest";
import { statementName } from "@/lib/db/statement-names";

it("names what comes again, always the same, and stops at an end", () => {
  const names = (sql: string) => [statementName({ sql }), statementName({ sql }), statementName({ sql })];
  expect(names("select 1")).toEqual(["", "muster-0", "muster-0"]);
  expect(names("select 2")).toEqual(["", "muster-1", "muster-1"]);
  for (let i = 0; i < 500; i += 1) names(`select ${i} as more`);
  expect(names("select 'too many'")).toEqual(["", "", ""]);
  expect(statementName({ sql: "select 2" })).toBe("muster-1");
});
