import { describe, expect, it } from "vitest";
import { MENTION } from "@/lib/onboarding/schema/task-words";
import {
  askedFor,
  type Draft,
  draftOf,
  emptyDraft,
  inputOf,
  mentioned,
  strayMentions,
  typed,
} from "./mention-draft";

const ada = { id: 7, name: "Ada Byron" };
const elsa = { id: 9, name: "Elsa" };
const start: Draft = draftOf([{ text: "Hi " }, { person: ada }, { text: ", and " }, { person: elsa }]);

describe("a draft with mentions", () => {
  it.each([
    ["", []],
    ["@Bo, is it ready? (@Bo)", ["@Bo"]],
    ["Ask @Nina. Or write to nina@example.test @ noon", ["@Nina"]],
    ["Hi @Ada Byron, and @Elsa", ["@Ada", "@Elsa"]],
  ])("%j names nobody with %j", (text, words) => {
    expect(strayMentions(typed(emptyDraft, text))).toEqual(words);
    expect(strayMentions(start)).toEqual([]);
  });

  it("is sent with a mark for each of them, and none that was pasted", () => {
    expect(start.text).toBe("Hi @Ada Byron, and @Elsa");
    expect(inputOf(start)).toEqual({ body: `Hi ${MENTION}, and ${MENTION}`, mentions: [7, 9] });
    expect(inputOf(typed(emptyDraft, `a${MENTION}b`))).toEqual({ body: "ab", mentions: [] });
  });

  it.each([
    ["before it", "Oh, hi @Ada Byron, and @Elsa", [7, 9]],
    ["after it", "Hi @Ada Byron, and @Elsa!", [7, 9]],
    ["between them", "Hi @Ada Byron or @Elsa", [7, 9]],
    ["inside it", "Hi @Ada B, and @Elsa", [9]],
    ["over both", "Hi @Ad lsa", []],
    ["away", "", []],
  ])("typed %s keeps who is still named", (_case, next, mentions) => {
    const input = inputOf(typed(start, next));
    expect(input.mentions).toEqual(mentions);
    expect(input.body.split(MENTION)).toHaveLength(mentions.length + 1);
  });

  it.each([
    ["@", { query: "", start: 0 }],
    ["ask @ad", { query: "ad", start: 4 }],
    ["(@Ada By", { query: "Ada By", start: 1 }],
    ["ada@example.com", null],
    ["@ada went home", null],
    ["no one", null],
  ])("%j asks for %j", (text, asked) => {
    expect(askedFor(typed(emptyDraft, text), text.length)).toEqual(asked);
  });

  it("does not ask for somebody who is named already", () => {
    expect(askedFor(start, "Hi @Ada".length)).toBeNull();
  });

  it("takes a person in the middle of the text, and puts the caret behind the name", () => {
    const before = typed(start, "Hi @el @Ada Byron, and @Elsa", 6);
    const after = mentioned(before, { start: 3, caret: 6, person: elsa });
    expect(after.draft.text).toBe("Hi @Elsa @Ada Byron, and @Elsa");
    expect(after.draft.text.slice(0, after.caret)).toBe("Hi @Elsa ");
    expect(inputOf(after.draft)).toEqual({
      body: `Hi ${MENTION} ${MENTION}, and ${MENTION}`,
      mentions: [9, 7, 9],
    });
  });
});
