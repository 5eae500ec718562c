import { describe, expect, it } from "vitest";
import { givenPicture } from "./stored-image";

const clipboard = (files: { type: string }[], html = "") =>
  ({ files, getData: (type: string) => (type === "text/html" ? html : "") }) as unknown as DataTransfer;
const png = { type: "image/png" };

describe("what is pasted or dropped", () => {
  it.each<[string, string]>([
    ["a screenshot", ""],
    [
      "a picture copied from a page",
      '<meta charset="utf-8"><img src="https://evil.test/p.png" onerror="alert(1)">',
    ],
    [
      "the same with its wrapping",
      '<html><body><!--StartFragment--><img src="x"/><!--EndFragment--></body></html>',
    ],
  ])("is uploaded when it is %s", (_, html) => expect(givenPicture(clipboard([png], html))).toBe(png));

  it.each<[string, { type: string }[], string]>([
    ["text out of an office program", [png], "<p>Hello <img src='file:///x.png'></p>"],
    ["a picture that is stored already", [png], '<img data-file="7" alt="A door" src="/api/ui/files/7">'],
    ["a document", [{ type: "application/pdf" }], ""],
    ["nothing", [], ""],
  ])("is left to the editor when it is %s", (_, files, html) =>
    expect(givenPicture(clipboard(files, html))).toBeNull(),
  );
});
