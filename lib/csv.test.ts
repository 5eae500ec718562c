import fc from "fast-check";
import { expect, test } from "vitest";
import { csvLine, readCsv } from "./csv";

const bytes = (text: string) => new TextEncoder().encode(text);

test.each([
  ["commas", "a,b\r\n1,2\r\n"],
  ["semicolons, as spreadsheets of half of Europe write", "a;b\n1;2\n"],
  ["tabs, as they are copied", "a\tb\n1\t2"],
  ["a mark of UTF-8 before it", "\u{feff}a,b\n1,2\n"],
  ["lines that end in two ways", "a,b\n1,2\r\n"],
  ["empty lines and space around", "\n a , b \n\n 1 ,2\n,\n"],
])("reads %s", (_, text) => {
  const { header, rows } = readCsv(bytes(text));
  expect([header, rows.map(({ cells }) => cells)]).toEqual([["a", "b"], [["1", "2"]]]);
});

test("an apostrophe at the end of a line that ends otherwise than the first stays", () => {
  expect(readCsv(bytes("a,b\n1,'\r\n")).rows[0]?.cells).toEqual(["1", "'"]);
});

test("a line is called by its number in the file, empty ones counted", () => {
  expect(readCsv(bytes("a,b\n\n1,2\n3,4\n")).rows.map(({ line }) => line)).toEqual([3, 4]);
});

test("reads what Windows writes, and UTF-16 by its mark", () => {
  expect(readCsv(Uint8Array.of(0x4e, 0x0a, 0xc5, 0x73, 0x61)).rows[0]?.cells).toEqual(["Åsa"]);
  expect(readCsv(Buffer.from("\u{feff}n\nÅsa\n", "utf16le")).rows[0]?.cells).toEqual(["Åsa"]);
});

test("nothing that a spreadsheet would run is written, and all of it is read back", () => {
  expect(csvLine(["=1+1", "+46 8 1", "-x", "@a", "a=b", 7])).toBe("'=1+1,'+46 8 1,'-x,'@a,a=b,7\r\n");
  const cell = fc.string({ unit: "grapheme" }).map((text) => text.trim().replaceAll("\0", ""));
  fc.assert(
    fc.property(fc.array(cell, { minLength: 2, maxLength: 5 }), (cells) => {
      const line = csvLine(["name", ...cells]);
      const read = readCsv(bytes(`h1,h2\n${line}`)).rows[0]?.cells;
      expect(read).toEqual(["name", ...cells.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ""))]);
    }),
  );
});
