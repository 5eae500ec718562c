import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import lightContracts from "./light-contracts.mjs";

type Light = { method: string; path: string; body?: unknown };

const files = globSync("lib/{*,auth/*}/contract{.ts,/*.ts}").filter(
  (file) => !/^lib\/http\/|document\.ts$/.test(file),
);
const isContract = (value: unknown): value is Light =>
  typeof value === "object" && value !== null && "dialect" in value && "path" in value;

describe("contracts for the browser", () => {
  it.each(files)("%s: every one, with its method, its path, and whether it has a body", async (file) => {
    const whole: Record<string, unknown> = await import(/* @vite-ignore */ path.resolve(file));
    const expected = Object.entries(whole).flatMap(([name, value]) =>
      isContract(value)
        ? [[name, { method: value.method, path: value.path, body: Boolean(value.body) }]]
        : [],
    );
    const light = lightContracts(readFileSync(file, "utf8"));
    const found = [...light.matchAll(/^export const (\w+) = (.*);$/gm)].map(([, name, json = ""]) => {
      const { method, path, body = false } = JSON.parse(json) as Light;
      return [name, { method, path, body }];
    });
    expect(found.length).toBeGreaterThan(0);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  it("refuses a path that has to be computed", () => {
    const source = 'export const aContract = contract({\n  method: "GET",\n  path: base + "/a",\n});\n';
    expect(() => lightContracts(source)).toThrow("aContract");
  });
});
