import { describe, expect, it } from "vitest";
import { bytesOf, hugePng } from "@/lib/testing/factories/bytes";
import { pixelsOf, recognise } from "./recognise";

const text = (given: string) => Buffer.from(given);

describe("what a file is", () => {
  it.each<[string, Buffer]>([
    ["png", bytesOf.png(2, 2)],
    ["gif", bytesOf.gif()],
    ["pdf", bytesOf.pdf(["Hello"])],
    ["docx", bytesOf.office("docx")],
    ["xlsx", bytesOf.office("xlsx")],
    ["pptx", bytesOf.office("pptx")],
    ["odt", bytesOf.office("odt")],
    ["ods", bytesOf.office("ods")],
    ["docm", bytesOf.office("docm")],
    ["zip", bytesOf.zip({ "a.txt": "a" })],
    ["text", text("name;day\nÅsa;2026-01-01\n")],
    ["text", text("\ufeffa < b and <3")],
    ["html", text("<!DOCTYPE html><p>x")],
    ["html", text(" \n<!-- a note -->\n<script>alert(1)</script>")],
    ["svg", text('<?xml version="1.0"?><!-- x --><svg xmlns="http://www.w3.org/2000/svg"/>')],
    ["svg", text("<!DOCTYPE svg PUBLIC 'x'><svg onload=alert(1)>")],
    ["xml", text('<?xml version="1.0"?><note/>')],
    ["unknown", text("a\0b")],
    ["unknown", Buffer.from([0x41, 0xff, 0xfe, 0x80])],
  ])("is %s", async (type, bytes) => expect(await recognise(bytes)).toEqual({ type }));

  it("tells how many pixels a picture has, and when it cannot", () => {
    expect(pixelsOf(bytesOf.png(20, 30))).toBe(600);
    expect(pixelsOf(hugePng(60_000, 60_000))).toBe(3_600_000_000);
    expect(pixelsOf(bytesOf.png(2, 2).subarray(0, 12))).toBeNull();
  });
});
