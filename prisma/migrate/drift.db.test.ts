import { expect, test } from "vitest";
import { env } from "@/lib/env";
import { missingSql, withoutGuards } from "./diff";
import { readGuards } from "./guards";

test("the committed migrations give exactly what the schema says", async () => {
  expect(await missingSql(env().DATABASE_URL)).toBe("");
});

test("what the schema cannot say is in the migrations, by name", async () => {
  const guards = await readGuards(env().DATABASE_URL);
  const lines = guards.map(({ kind, table, name }) => `${kind.padEnd(14)} ${table} ${name}`);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("./guards.txt");
});

test("a guard is no drift, anything else is", () => {
  const script = '-- DropIndex\nDROP INDEX "pending";\n\n-- DropIndex\nDROP INDEX "forgotten";\n';
  expect(withoutGuards(script, new Set(["pending", "forgotten"]))).toBe("");
  expect(withoutGuards(script, new Set(["pending"]))).toBe('-- DropIndex\nDROP INDEX "forgotten";\n');
});
