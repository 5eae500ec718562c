import { expect, it } from "vitest";
import { shiftWords } from "./shift-in-words";

it.each([
  ["en-GB", "2026-06-15 08:00:00", "2026-06-15 16:30:00", "Mon, 15 June 2026, 08:00–16:30"],
  ["en-GB", "2026-06-15 22:00:00", "2026-06-16 06:00:00", "Mon, 15 June 2026, 22:00–Tue 06:00"],
  ["nl", "2026-06-15 08:00:00", "2026-06-15 16:30:00", "ma 15 juni 2026, 08:00–16:30"],
] as const)("says in %s when a shift from %s to %s is", (locale, from, to, words) => {
  expect(shiftWords(locale).shift({ from, to })).toBe(words);
});
