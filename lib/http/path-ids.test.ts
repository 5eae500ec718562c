import { expect, test } from "vitest";
import type { AnyContract } from "./contract";
import { matchPath } from "./path";

const modules = import.meta.glob<Record<string, unknown>>(["/lib/**/contract.ts", "/lib/**/contract/*.ts"], {
  eager: true,
});
const isContract = (value: unknown): value is AnyContract =>
  typeof value === "object" && value !== null && "path" in value && "dialect" in value;
/** The employee API's ids are opaque text. */
const withIds = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(isContract)
  .filter(({ path, dialect }) => /\{(?!kind|language|secret)/.test(path) && dialect !== "err")
  .map((contract) => [`${contract.method} ${contract.path}`, contract] as const);

test("contracts with ids in their path are found", () => {
  expect(withIds.length).toBeGreaterThan(50);
});

test.each(withIds)("%s takes only ids that a row may have", (_name, { path, params }) => {
  const fits = (id: string) =>
    matchPath(path, path.replace("{secret}", "s").replace(/\{\w+\}/g, id), params) !== null;
  expect(["1", "77", "2147483647"].filter((id) => !fits(id))).toEqual([]);
  const none = [
    "0",
    "-1",
    "1.5",
    "1e3",
    "0x1",
    "01",
    "+1",
    "%201",
    "2147483648",
    "9223372036854775808",
    "abc",
    "%00",
  ];
  expect([...none, "%FF", "9".repeat(400)].filter(fits)).toEqual([]);
});
