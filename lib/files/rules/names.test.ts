import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../schema";
import { cleanName, extensionOf } from "./names";

const anything = fc.oneof(
  fc.string({ unit: "binary", maxLength: 600 }),
  fc.string({ unit: "grapheme", maxLength: 600 }),
  fc
    .array(fc.constantFrom("..", "/", "\\", "\0", "\n", "\u202e", "a", ".", " ", "😀", ".pdf", "\ud83d"))
    .map((l) => l.join("")),
);

describe("a cleaned name", () => {
  it.each([
    ["plan.pdf", "plan.pdf"],
    ["/etc/passwd", "passwd"],
    ["..\\..\\boot.ini", "boot.ini"],
    ["C:\\Users\\Ada\\CV 2026.docx", "CV 2026.docx"],
    ["cv\u202Efdp.exe", "cvfdp.exe"],
    ["a\r\nSet-Cookie: x.txt", "aSet-Cookie_ x.txt"],
    [".htaccess", "htaccess"],
    ["...", "file"],
    ["   ", "file"],
    ["folder/", "file"],
    ["Zeugnis Müller.pdf", "Zeugnis Müller.pdf"],
  ])("%j is %j", (given, clean) => expect(cleanName(given)).toBe(clean));

  it("is never empty, never long, names no folder and hides nothing; cleaning again changes nothing", () => {
    fc.assert(
      fc.property(anything, (given) => {
        const clean = cleanName(given);
        expect(fileName.safeParse(clean).data).toBe(clean);
        expect(clean).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}/\\<>:"|?*]/u);
        expect(clean).not.toMatch(/^[.\s]|[.\s]$/);
        expect(cleanName(clean)).toBe(clean);
      }),
      { numRuns: 2000 },
    );
  });

  it("keeps the extension however long the rest is", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 190, maxLength: 500 }), (stem) => {
        expect(extensionOf(cleanName(`${stem}x.pdf`))).toBe("pdf");
      }),
    );
  });
});
