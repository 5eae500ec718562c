import { describe, expect, it } from "vitest";
import { kindOf, mailKindNames, placeholdersOf } from "./kinds";
import { ourWording } from "./own-texts";
import { placeholderErrors, wordingWith } from "./schema";
import { chooseWording, paragraphsOf, type Wording } from "./wording";

const says = (subject: string): Wording => ({ subject, body: "b", action: "a", note: "" });

describe("the words of a mail", () => {
  it.each([
    // own, ours, reader, organisation → chosen
    [["nl", "de"], ["en"], "nl", "de", "own nl"],
    [["de"], ["en", "nl"], "nl", "de", "ours nl"],
    [["de"], ["en"], "nl", "de", "own de"],
    [["de", "en"], ["en"], "nl", "de", "own de"],
    [["fr"], ["en"], "nl", "de", "ours en"],
    [["en"], ["en"], "nl", "de", "own en"],
    [["en"], ["en"], "en", "de", "own en"],
    [["de"], ["en"], "en", "de", "ours en"],
    [[], ["en"], "jp", "cs", "ours en"],
  ])(
    "with own ones in %j and ours in %j for a reader of %s at a place of %s: %s",
    (own, ours, reader, organisation, expected) => {
      const { wording, language } = chooseWording({
        reader,
        organisation,
        own: (one) => (own.includes(one) ? says(`own ${one}`) : undefined),
        ours: (one) => (ours.includes(one) ? says(`ours ${one}`) : undefined),
      });
      expect(wording.subject).toBe(expected);
      expect(expected).toContain(language);
    },
  );

  it("come in paragraphs, without those whose placeholders have nothing to say", () => {
    const body =
      "Hello {{name}},\n\nIt is due.\nReally.\n \n\n\nComment: {{ comment }}\n\n{{name}} or {{comment}}\n";
    expect(paragraphsOf(body, { name: "Ada", comment: "" })).toEqual([
      "Hello {{name}},",
      "It is due.\nReally.",
      "{{name}} or {{comment}}",
    ]);
  });
});

describe.each(mailKindNames)("our words of %s", (kind) => {
  it("may be saved as they are, and name every placeholder of the kind but what others add", async () => {
    const ours = await ourWording(kind, "en");
    expect(wordingWith(placeholdersOf(kind)).safeParse(ours)).toMatchObject({ success: true });
    expect(Object.values(kindOf(kind).sample).every((sample) => sample !== "")).toBe(true);
  });
});

describe("placeholders", () => {
  it.each([
    ["Hello {{nme}}", "There is no placeholder {{nme}}. Known ones: name, organisation."],
    ["Hello {{name", 'A placeholder is not closed or empty, near "{{name".'],
    ["Hello {{}}", 'A placeholder is not closed or empty, near "{{}}".'],
    ["Hello {name}", "Write placeholders with two braces on each side: {{name}}."],
    ["Hello {name}}", "Write placeholders with two braces on each side: {{name}}."],
    ["Go to {{link}}", "There is no placeholder {{link}}. Known ones: name, organisation."],
  ])("%s is refused at its field", (body, message) => {
    expect(placeholderErrors({ ...says("s"), body }, ["name", "organisation"])).toEqual([
      { path: ["body"], message },
    ]);
  });

  it("may be spaced, and braces may stand alone", () => {
    expect(placeholderErrors({ ...says("{{ name }}"), body: "{ok} }} {" }, ["name"])).toEqual([]);
  });
});

describe("limits", () => {
  const schema = wordingWith(["name"]);
  it.each([
    [{ subject: "" }, "subject"],
    [{ subject: "two\nlines" }, "subject"],
    [{ subject: "x".repeat(151) }, "subject"],
    [{ body: " \n " }, "body"],
    [{ body: "x".repeat(5001) }, "body"],
    [{ action: "" }, "action"],
    [{ action: "x".repeat(61) }, "action"],
    [{ note: "x".repeat(501) }, "note"],
    [{ html: "<b>" }, undefined],
  ])("%j is refused", (wrong, field) => {
    const { success, error } = schema.safeParse({ ...says("s"), ...wrong });
    expect(success).toBe(false);
    expect(error?.issues[0]?.path[0]).toBe(field);
  });
});
