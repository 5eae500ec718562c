import { expect, it } from "vitest";
import { initials } from "@/components/ui/avatar";
import { toneOf } from "@/components/ui/tone";

it.each([
  ["Anna Lindqvist", "AL"],
  ["Fatima Zahra El Amrani", "FA"],
  ["  bo  ", "B"],
  ["élodie Ødegård", "ÉØ"],
  ["😀 Smith", "😀S"],
  ["", ""],
])("%j has the initials %j", (name, expected) => {
  expect(initials(name)).toBe(expected);
});

it("gives the same name the same tone", () => {
  expect(toneOf("Anna Lindqvist")).toBe(toneOf("Anna Lindqvist"));
});
