import { readdirSync } from "node:fs";
import compile from "icu-minify/compile";
import { describe, expect, it } from "vitest";
import { languages, loadMessages } from "@/lib/i18n/catalogue";
import { en } from "@/lib/i18n/messages/en";

/** Every message of a catalogue by its full key. */
function flat(messages: object, prefix = ""): [key: string, message: unknown][] {
  return Object.entries(messages).flatMap(([key, value]): [string, unknown][] =>
    typeof value === "object" && value !== null
      ? flat(value, `${prefix}${key}.`)
      : [[`${prefix}${key}`, value]],
  );
}

/** The names of the values a message is filled with. */
function placeholders(message: string): string[] {
  const names = [...message.matchAll(/\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? "");
  return [...new Set(names)].sort();
}

const english = new Map(flat(en));

describe.each(languages)("the catalogue %s", (language) => {
  it("has a file for each of its areas and an area for each file", async () => {
    const files = readdirSync(new URL(`./messages/${language}`, import.meta.url));
    const areas = files.filter((file) => file.endsWith(".json")).map((file) => file.replace(".json", ""));
    expect(Object.keys(await loadMessages(language)).sort()).toEqual(areas.sort());
  });

  it("misses no key, has none too many, and fills in the same values as English", async () => {
    const own = new Map(flat(await loadMessages(language)));
    expect([...own.keys()].sort()).toEqual([...english.keys()].sort());
    for (const [key, message] of own) {
      expect(placeholders(String(message)), key).toEqual(placeholders(String(english.get(key))));
    }
  });

  it("has words everywhere, in a syntax that can be read", async () => {
    for (const [key, message] of flat(await loadMessages(language))) {
      expect(message, key).toEqual(expect.any(String));
      expect(String(message).trim(), key).not.toBe("");
      expect(() => compile(String(message)), key).not.toThrow();
    }
  });
});
