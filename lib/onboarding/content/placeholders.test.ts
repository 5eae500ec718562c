import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { languages } from "@/lib/people/schema/languages";
import { missingCompanions, needsCompanion } from "./companions";
import { fillBody, fillContent } from "./fill";
import { fillText } from "./fill-text";
import { fillPlaceholders, PLACEHOLDERS, type PlaceholderValues, placeholderFaults } from "./placeholders";
import { richTextOf } from "./rich-text";
import { somebodyIn } from "./somebody";

const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `[${name}]`])) as PlaceholderValues;
const alone: PlaceholderValues = {
  ...values,
  ...{ buddy: "", buddy_email: "", manager: "", manager_email: "", position: "" },
  somebody: somebodyIn("en"),
};

describe("placeholders", () => {
  it.each([
    ["Hello {{first_name}}", "Hello [first_name]"],
    ["{{ start }} and {{manager_email }}", "[start] and [manager_email]"],
    ["nothing to fill", "nothing to fill"],
    ["Ask {{buddy|a colleague}}", "Ask [buddy]"],
    ["Ask {{ buddy | a colleague }}", "Ask [buddy]"],
    ['{"a":{"b":"{{email}}"}}', '{"a":{"b":"[email]"}}'],
  ])("%s is sound and becomes %s", (text, filled) => {
    expect(placeholderFaults(text)).toEqual([]);
    expect(fillPlaceholders(text, values)).toBe(filled);
  });

  it.each([
    ["{{salary}}", "unknown"],
    ["{{First_Name}}", "unknown"],
    ["{{}}", "broken"],
    ["{{first_name}", "broken"],
    ["Dear {{first_name", "broken"],
    ["{{first name}}", "broken"],
    ["{{{first_name}}}", "broken"],
    ["{{salary|nothing}}", "unknown"],
    ["{{|a colleague}}", "broken"],
    ["{{buddy|a colleague", "broken"],
    ["{{buddy|a {colleague}}}", "broken"],
  ])("%s is refused when saved and stands as it is when sent", (text, kind) => {
    expect(placeholderFaults(text)[0]?.kind).toBe(kind);
    expect(fillPlaceholders(text, values)).toBe(text);
  });

  it("never fails, whatever the text", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("{{", "}}", "{", "}", "email", " ", "x")), (parts) => {
        const text = parts.join("");
        const filled = fillPlaceholders(text, values);
        return placeholderFaults(text).length > 0 || !filled.includes("{{");
      }),
    );
  });

  it("fills every text of a content, encodes addresses and leaves the rest", () => {
    const content = { title: "Hi {{buddy}}", n: 3, deep: [{ href: "mailto:{{email}}", text: "{{nobody}}" }] };
    expect(fillContent(content, { ...values, email: "a b@c.test" })).toEqual({
      title: "Hi [buddy]",
      n: 3,
      deep: [{ href: "mailto:a%20b@c.test", text: "{{nobody}}" }],
    });
  });

  it("keeps a JSON body whole when a name holds a quote", () => {
    expect(fillBody("Hi {{first_name}}", { ...values, first_name: 'Jo "J"' })).toBe('Hi Jo "J"');
    const body = fillBody('{"name":"{{first_name}}"}', {
      ...values,
      first_name: 'Jo "J" \\',
    });
    expect(JSON.parse(body)).toEqual({ name: 'Jo "J" \\' });
  });
});

describe("somebody without buddy and manager", () => {
  it.each([
    ["Your buddy is {{buddy}} ({{buddy_email}}).", "Your buddy is someone from the team."],
    [
      "Your buddy is {{buddy}} (mail: {{buddy_email}}, {{ manager_email }})",
      "Your buddy is someone from the team",
    ],
    ["{{buddy}} waits. {{manager}} too", "Someone from the team waits. Someone from the team too"],
    ["Hello\n{{buddy}} waits", "Hello\nSomeone from the team waits"],
    ["Write to {{manager_email}}.", "Write to someone from the team."],
    ["Ask {{buddy|one of us}} ({{buddy_email|office@x.test}})", "Ask one of us (office@x.test)"],
    ["Ask {{buddy|}} now", "Ask  now"],
    [
      "Ask {{buddy}} ({{first_name}}, {{buddy_email}})",
      "Ask someone from the team ([first_name], someone from the team)",
    ],
    ["You are {{position|with us}} [{{position}}]", "You are with us"],
    ["(plain) {{salary}} {{", "(plain) {{salary}} {{"],
  ])("%s reads %s", (text, read) => expect(fillText(text, alone)).toBe(read));

  it("has a phrase in every language", () => {
    expect(new Set(languages.map(somebodyIn)).size).toBe(languages.length);
    expect(somebodyIn("xx")).toBe(somebodyIn("en"));
  });

  it("leaves brackets out over formats, and a link without an address", () => {
    const link = { type: "link", attrs: { href: "mailto:{{buddy_email}}" } };
    const content = [
      { type: "text", text: "Ask {{buddy}} (" },
      { type: "text", text: "{{buddy_email}}", marks: [link] },
      { type: "text", text: ")." },
      { type: "hardBreak" },
      { type: "text", text: "{{manager}}", marks: [{ type: "bold" }] },
      { type: "text", text: " too" },
    ];
    expect(fillContent({ type: "paragraph", content }, alone)).toEqual({
      type: "paragraph",
      content: [
        { type: "text", text: "Ask someone from the team" },
        { type: "text", text: "", marks: [{ type: "link", attrs: { href: "mailto:" } }] },
        { type: "text", text: "." },
        { type: "hardBreak" },
        { type: "text", text: "Someone from the team", marks: [{ type: "bold" }] },
        { type: "text", text: " too" },
      ],
    });
  });

  it("tells a machine nothing but words", () => {
    expect(fillBody('{"buddy":["{{buddy}}"],"manager":"{{manager|say \\"none\\"}}"}', alone)).toBe(
      '{"buddy":[""],"manager":"say \\"none\\""}',
    );
  });

  it("is named for what needs them", () => {
    const item = (title: string, content: object) => ({ title, content: { title, ...content } });
    const items = [
      item("Lunch with {{buddy}}", { body: richTextOf("Enjoy") }),
      item("Lunch with {{buddy|a colleague}}", { body: richTextOf("Write to {{ manager_email }}") }),
      item("Desk", { assignee: { kind: "manager" } }),
      item("Mail", { to: { kind: "buddy" } }),
      item("Nobody", { to: { kind: "hire" } }),
    ];
    expect(missingCompanions(items, ["buddy", "manager"])).toEqual([
      { who: "buddy", items: ["Lunch with {{buddy}}", "Mail"] },
      { who: "manager", items: ["Lunch with {{buddy|a colleague}}", "Desk"] },
    ]);
    expect(missingCompanions(items, [])).toEqual([]);
    expect(needsCompanion(null, "buddy")).toBe(false);
  });
});
