import { describe, expect, test } from "vitest";
import { hashPassword, passwordFits } from "./password";
import { passwordProblem } from "./password-policy";

describe("passwordProblem", () => {
  test.each([
    ["fourteen chars", "passwordTooShort"],
    ["fourteen chars!", null],
    ["👩‍🍳 🥐 ☕ 🌙 🚲 🗝️ 🌊 🎻", null],
    ["👩‍👩‍👧‍👦".repeat(14), "passwordTooShort"],
    ["plum-kettle ".repeat(17).slice(0, 200), null],
    ["plum-kettle ".repeat(17).slice(0, 201), "passwordTooLong"],
    ["passwordpassword", "passwordTooCommon"],
    ["PasswordPassword", "passwordTooCommon"],
    ["pass-word pass-word", "passwordTooCommon"],
    ["aaaaaaaaaaaaaaaa", "passwordTooCommon"],
    ["qwertyuiopasdfghjkl", "passwordTooCommon"],
    ["Acme Bakeries 2026", "passwordTooObvious"],
    ["acme bakeries makes odd violins", null],
    ["anna-lindqvist-2026!", "passwordTooObvious"],
  ])("%s → %s", (password, problem) => {
    expect(passwordProblem(password, ["Acme Bakeries", "Anna", "Lindqvist"])).toBe(problem);
  });
});

describe("passwordFits", () => {
  test("compares exactly what was typed", async () => {
    const stored = await hashPassword(" Fünfzehn Zeichen ");
    expect(await passwordFits(" Fünfzehn Zeichen ", stored)).toBe(true);
    expect(await passwordFits("Fünfzehn Zeichen", stored)).toBe(false);
    expect(await passwordFits(" fünfzehn zeichen ", stored)).toBe(false);
  });

  test("fits nothing where there is no hash", async () => {
    expect(await passwordFits("no account has this password", null)).toBe(false);
  });

  test("answers every caller of a storm", async () => {
    const stored = await hashPassword("one of very many tries");
    const tries = Array.from({ length: 12 }, (_, at) =>
      passwordFits(at % 2 ? "wrong" : "one of very many tries", stored),
    );
    expect(await Promise.all(tries)).toEqual(Array.from({ length: 12 }, (_, at) => at % 2 === 0));
  });
});
