import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { languages } from "@/lib/people/schema/languages";
import { inWords, languageOf } from "./wording";

const folder = path.join(import.meta.dirname, "messages");
const read = (name: string): Record<string, string> =>
  JSON.parse(readFileSync(path.join(folder, name), "utf8"));
const english = read("en.json");
const placeholders = (sentence = "") => (sentence.match(/\{\w+\}/g) ?? []).sort();

test("there is a catalogue for each language of the API, and no other", () => {
  expect(readdirSync(folder).sort()).toEqual(languages.map((language) => `${language}.json`).sort());
});

test.each(languages)("the sentences in %s are complete and take the same values", (language) => {
  const own = read(`${language}.json`);
  expect(Object.keys(own)).toEqual(Object.keys(english));
  for (const [key, sentence] of Object.entries(own)) {
    expect(sentence.trim(), key).not.toBe("");
    expect(placeholders(sentence), key).toEqual(placeholders(english[key]));
  }
});

test.each([
  [null, "en"],
  ["*", "en"],
  ["xx", "en"],
  ["de", "de"],
  ["de-AT,en;q=0.5", "de"],
  ["en;q=0.3, fr;q=0.9", "fr"],
  ["pt-BR", "pt"],
  ["ja", "ja"],
  ["jp", "jp"],
  ["de;q=0, cs;q=0.1", "cs"],
])("Accept-Language %s is answered in %s", (header, language) => {
  const headers = new Headers();
  if (header !== null) headers.set("Accept-Language", header);
  expect(languageOf(new Request("http://x/", { headers }))).toBe(language);
});

test("values stand where the sentence wants them, even when they look like placeholders", () => {
  expect(inWords("de", "invalid_choice", { value: "{type} $& x" })).toBe(
    "„{type} $& x“ steht nicht zur Wahl.",
  );
});
