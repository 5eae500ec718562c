import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillBody, fillContent } from "./fill";
import { fillPlaceholders, PLACEHOLDERS, type PlaceholderValues, placeholderFaults } from "./placeholders";

const values = Object.fromEntries(PLACEHOLDERS.map((name) => [name, `[${name}]`])) as PlaceholderValues;

describe("placeholders", () => {
  it.each([
    ["Hello {{first_name}}", "Hello [first_name]"],
    ["{{ start }} and {{manager_email }}", "[start] and [manager_email]"],
    ["nothing to fill", "nothing to fill"],
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
