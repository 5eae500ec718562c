import { describe, expect, it } from "vitest";
import contract from "./vectors/contract.json";
import { vectorFile } from "./vectors/format";
import own from "./vectors/own.json";
import { runVectors } from "./vectors/run";

describe.each([
  ["the contract's worked cases", contract],
  ["our own worked cases", own],
])("%s", (_, file) => {
  it.each(runVectors(vectorFile.parse(file)).map(({ name, failures }) => [name, failures] as const))(
    "%s",
    (_name, failures) => {
      expect(failures).toEqual([]);
    },
  );
});

it("a case outside the format fails alone", () => {
  const [broken, fine] = runVectors(
    vectorFile.parse({
      create: [{ id: "X1", expect: "OK", lockedThrough: "yesterday", request: {} }],
      listSplit: [
        { from: "2026-06-15", to: "2026-06-15", today: "2026-06-15", upcoming: true, historical: true },
      ],
    }),
  );
  expect(broken?.failures[0]).toContain("lockedThrough");
  expect(fine?.failures).toEqual([]);
});
