import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { expect, it } from "vitest";
import keepCalendars from "./keep-calendars.mjs";

const main = createRequire(import.meta.url).resolve("@internationalized/date");
const source = readFileSync(path.join(path.dirname(main), "private", "createCalendar.mjs"), "utf8");
const kept = (...calendars: string[]) => keepCalendars.call({ getOptions: () => ({ calendars }) }, source);

it("leaves the calendars that are spoken, and the way to them", () => {
  expect(kept("Gregorian")).toMatch(/Gregorian/);
  expect(kept("Gregorian")).toMatch(/default:\s+return new/);
  expect(kept("Gregorian")).not.toMatch(/Buddhist|Islamic|Hebrew|'persian'/);
  expect(kept("Gregorian", "Persian")).toMatch(/PersianCalendar[\s\S]*case 'persian':\s+return new/);
});

it("leaves everything when all are", () => {
  const all = [...source.matchAll(/calendars\/(\w+)Calendar\.mjs/g)].map(([, name = ""]) => name);
  expect(all.length).toBeGreaterThan(5);
  expect(kept(...all)).toBe(source);
});
