import { expect, it } from "vitest";
import { chooseLocale, directionOf } from "@/lib/i18n/locale";

it.each([
  [undefined, null, "en", "en"],
  [undefined, "en-GB,en;q=0.9", "en", "en-GB"],
  [undefined, "de-DE,de;q=0.9,en-US;q=0.5", "en", "en-US"],
  [undefined, "en-US;q=0.1,en-AU;q=0.8", "en", "en-AU"],
  [undefined, "en-GB;q=0,fr", "en", "en"],
  ["xx", "en-NZ", "en", "en-NZ"],
  ["en", "de", "en", "en"],
  [undefined, "*", "en", "en"],
  [undefined, "en-<script>,;;q=, ,en-1;q=x", "en", "en"],
  [undefined, `en-${"a".repeat(5000)}`, "en", "en"],
])("chooses for %j and %j", (chosen, accepted, language, locale) => {
  expect(chooseLocale(chosen, accepted)).toEqual({ language, locale });
});

it("knows which way a language is written", () => {
  expect(directionOf("ar-EG")).toBe("rtl");
  expect(directionOf("en-GB")).toBe("ltr");
});
