import { describe, expect, it } from "vitest";
import { form } from "../content/form";
import { answersTo } from "./answers";

const options = [
  { id: "s", label: "Small" },
  { id: "l", label: "Large" },
];
const questions = form.parse([
  { id: "name", label: "Name on the badge", kind: "text", required: true },
  { id: "story", label: "About you", kind: "longText" },
  { id: "size", label: "Shirt", kind: "choice", required: true, options },
  { id: "diets", label: "Diet", kind: "multi", options },
  { id: "children", label: "Children", kind: "number" },
  { id: "born", label: "Born", kind: "date" },
  { id: "papers", label: "Passport", kind: "file" },
]);
const good = { name: " Ada ", size: "s" };
const faults = (answers: unknown) =>
  answersTo(questions)
    .safeParse(answers)
    .error?.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);

describe("answers to a form", () => {
  it("are taken when the required ones are there, trimmed, empty ones left out", () => {
    const all = { ...good, story: "", diets: ["s", "s"], children: 0, born: "2000-02-29", papers: 4 };
    expect(answersTo(questions).parse(all)).toEqual({
      name: "Ada",
      size: "s",
      diets: ["s"],
      children: 0,
      born: "2000-02-29",
      papers: 4,
    });
  });

  it.each([
    [{}, ["name: Please answer this.", "size: Please answer this."]],
    [{ ...good, name: "  " }, ["name: Please answer this."]],
    [{ ...good, name: null }, ["name: Please answer this."]],
    [{ ...good, name: 3 }, ["name: Write a text."]],
    [{ ...good, size: "xl" }, ["size: Choose one of the answers."]],
    [{ ...good, diets: "s" }, ["diets: Choose from the answers."]],
    [{ ...good, diets: ["s", "xl"] }, ["diets: Choose from the answers."]],
    [{ ...good, children: "two" }, ["children: Enter a number."]],
    [{ ...good, children: Number.NaN }, ["children: Enter a number."]],
    [{ ...good, born: "2023-02-29" }, ["born: Not a day: YYYY-MM-DD."]],
    [{ ...good, papers: "cv.pdf" }, ["papers: Attach a file."]],
    [{ ...good, other: 1 }, [": These are not the questions of this form."]],
    [null, [": These are not the questions of this form."]],
  ])("%o is refused with a message at the field", (answers, expected) => {
    expect(faults(answers)).toEqual(expected);
  });

  it("an empty form takes no answers", () => {
    expect(answersTo([]).parse({})).toEqual({});
  });
});
