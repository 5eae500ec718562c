import { readdirSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSources, type Source } from "./sources";

const sources = readSources();
const isTest = ({ file }: Source) => /\.test\.tsx?$/.test(file) || /^(lib\/testing|e2e)\//.test(file);
const isCommand = ({ file }: Source) => /command\.ts$/.test(file);
const named = (offenders: Source[]) => offenders.map(({ file, lines }) => `${file} (${lines} lines)`);

describe("files", () => {
  test("the median has at most 60 lines, nine in ten at most 200, none more than 300", () => {
    const lengths = sources.map(({ lines }) => lines).sort((a, b) => a - b);
    const at = (share: number) => lengths[Math.floor(lengths.length * share)] ?? 0;
    expect(named(sources.filter(({ lines }) => lines > 300))).toEqual([]);
    expect(at(0.5)).toBeLessThanOrEqual(60);
    expect(at(0.9)).toBeLessThanOrEqual(200);
  });

  test("a route binds in at most 25 lines, a page reads in at most 80", () => {
    const long = sources.filter(
      ({ file, lines }) =>
        (/^app\/.*\/route\.ts$/.test(file) && lines > 25) || (/^app\/.*page\.tsx$/.test(file) && lines > 80),
    );
    expect(named(long)).toEqual([]);
  });

  test("no drawers: every file and folder names its thing", () => {
    const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|types|index)(\/|\.tsx?$)/;
    expect(named(sources.filter(({ file }) => drawer.test(file)))).toEqual([]);
  });
});

describe("domains", () => {
  const domains = ["people", "onboarding", "schedule", "leave", "org", "notifications", "files"];
  const vocabulary = ["schema", "rules", "access", "queries", "commands", "contract"];
  /** What a domain has besides, and why. */
  const besides: Record<string, string[]> = {
    onboarding: ["content"], // one schema per kind of item, read by schema and rules alike
    leave: ["vectors", "vectors-command"], // worked cases, and the command that runs a file of them
    files: ["storage"], // where the bytes are: disk or S3
    people: ["timezones"], // the list of the wire contract
  };

  test("speak one vocabulary", () => {
    const strange = domains.flatMap((domain) => {
      const known = [...vocabulary, ...(besides[domain] ?? [])];
      const names = readdirSync(path.join("lib", domain), { withFileTypes: true });
      return names
        .filter(({ name }) => !known.includes(name.split(".", 1)[0] ?? ""))
        .map(({ name }) => `lib/${domain}/${name}`);
    });
    expect(strange).toEqual([]);
  });

  test("use each other only through queries, commands and schema", () => {
    const domainOf = (file: string) => domains.find((domain) => file.startsWith(`lib/${domain}/`));
    const door = /^lib\/\w+\/((queries|commands|schema)(\/|\.ts$)|\w+\.json$)/;
    const crossings = sources
      .filter((source) => !isTest(source))
      .flatMap(({ file, imports }) =>
        imports
          .filter((target) => domainOf(file) && domainOf(target) && domainOf(file) !== domainOf(target))
          .filter((target) => !door.test(target))
          .map((target) => `${file} → ${target}`),
      );
    expect(crossings).toEqual([]);
  });

  test("have pure rules: no waiting, no clock, no environment, no database", () => {
    const impure = /\b(async|await)\b|\bDate\.now\b|\bnew Date\(\)|\bprocess\.|\bMath\.random\b|\bfetch\(/;
    const reach = /^lib\/(db|clock|env|log|jobs|mail|generated|http)|\/(queries|commands)(\/|\.ts$)/;
    const offenders = sources.filter(
      (source) =>
        /^lib\/\w+\/rules(\/|\.ts$)/.test(source.file) &&
        !isTest(source) &&
        (impure.test(withoutComments(source.text)) || source.imports.some((target) => reach.test(target))),
    );
    expect(named(offenders)).toEqual([]);
  });
});

describe("imports", () => {
  const floors = ["lib", "components", "app"];
  const floorOf = (file: string) => floors.indexOf(file.split("/", 1)[0] ?? "");

  test("point app → components → lib", () => {
    const upwards = sources.flatMap(({ file, imports }) =>
      imports
        .filter((target) => floorOf(file) >= 0 && floorOf(target) > floorOf(file))
        .map((target) => `${file} → ${target}`),
    );
    expect(upwards).toEqual([]);
  });

  test("reach prisma/ only from entry points, tests and itself", () => {
    const allowed = (source: Source) =>
      isTest(source) || isCommand(source) || /^(prisma|app\/server)/.test(source.file);
    const strange = sources
      .filter((source) => !allowed(source) && source.imports.some((target) => target.startsWith("prisma/")))
      .map(({ file }) => file);
    expect(strange).toEqual([]);
  });

  test("lead somewhere", () => {
    const nowhere = sources.flatMap(({ file, imports }) =>
      imports
        .filter((target) => !/\.\w+$/.test(target) && !target.startsWith("lib/generated/"))
        .map((target) => `${file} → ${target}`),
    );
    expect(nowhere).toEqual([]);
  });
});

test("no server actions: writes go through route handlers", () => {
  expect(named(sources.filter(({ text }) => /^\s*["']use server["']/m.test(text)))).toEqual([]);
});

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "");
}
