import { describe, expect, it } from "vitest";
import { judgeFile } from "./kinds";

describe("a file", () => {
  it.each([
    ["photo.PNG", "png", "png", "photo.PNG"],
    ["photo.jpeg", "jpg", "jpg", "photo.jpeg"],
    ["pasted", "png", "png", "pasted.png"],
    ["moving.png", "apng", "png", "moving.png"],
    ["people.csv", "text", "csv", "people.csv"],
    ["notes", "text", "txt", "notes.txt"],
    ["sheet.ods", "ods", "ods", "sheet.ods"],
  ])("%s that is %s is taken", (name, type, kind, full) => {
    expect(judgeFile(name, { type }, "file")).toEqual({ kind, name: full });
  });

  it.each([
    ["cv.pdf", "png", "“cv.pdf” is really a PNG picture. Give it its right name"],
    ["cv.pdf", "text", "“cv.pdf” is really plain text. Give it its right name"],
    ["page.html", "text", "“page.html” is really plain text. Give it"],
    ["photo.png", "html", "“photo.png” is really a web page (HTML). Choose a picture"],
    ["page.html", "html", "“page.html” is a web page (HTML). Choose"],
    ["logo.svg", "svg", "“logo.svg” is an SVG drawing. Choose"],
    ["cv.docx", "docm", "“cv.docx” is really a Word document with macros. Choose"],
    ["photo.jpg", "exe", "“photo.jpg” is really a Windows program. Choose"],
    ["old.csv", "unknown", "“old.csv” is not text in UTF-8. Choose"],
    ["thing.bin", "unknown", "“thing.bin” is not a file that can be recognised. Choose"],
    ["a.xyz", "indd", "“a.xyz” is really a file of the type “indd”. Choose"],
  ])("%s that is %s is refused in words", (name, type, message) => {
    expect(judgeFile(name, { type }, "file")).toEqual({ message: expect.stringContaining(message) });
  });

  it("must be a picture where one is asked for", () => {
    expect(judgeFile("plan.pdf", { type: "pdf" }, "image")).toEqual({
      message: "“plan.pdf” is a PDF document. Choose a PNG, JPEG, WebP or GIF picture.",
    });
    expect(judgeFile("plan.gif", { type: "gif" }, "image")).toMatchObject({ kind: "gif" });
  });
});
