import { crc32 } from "node:zlib";
import fc from "fast-check";
import { imageSize } from "image-size";
import { describe, expect, it } from "vitest";
import { bytesOf } from "@/lib/testing/factories/bytes";
import { withoutMetadata } from "./metadata";
import { exifWith, orientationIn } from "./orientation";

const SECRET = "59.3293N 18.0686E";
const ascii = (text: string) => Buffer.from(text, "latin1");

/** What a camera writes: the place, and how the picture is turned, in either order of bytes. */
function exif(orientation: number, isLittle = false): Buffer {
  const tiff = Buffer.alloc(8 + 2 + 24 + 4);
  const [short, long] = isLittle
    ? [tiff.writeUInt16LE.bind(tiff), tiff.writeUInt32LE.bind(tiff)]
    : [tiff.writeUInt16BE.bind(tiff), tiff.writeUInt32BE.bind(tiff)];
  tiff.write(isLittle ? "II" : "MM", "latin1");
  short(42, 2);
  long(8, 4);
  short(2, 8);
  // The camera's name, somewhere behind; then the orientation.
  short(0x0110, 10);
  short(2, 12);
  long(SECRET.length, 14);
  long(38, 18);
  short(0x0112, 22);
  short(3, 24);
  long(1, 26);
  short(orientation, 30);
  return Buffer.concat([tiff, ascii(SECRET)]);
}

const segment = (marker: number, data: Uint8Array) => {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
};
const chunk = (type: string, data: Uint8Array) => {
  const named = Buffer.concat([ascii(type), data]);
  const whole = Buffer.alloc(named.length + 8);
  whole.writeUInt32BE(data.length, 0);
  named.copy(whole, 4);
  whole.writeUInt32BE(crc32(named), named.length + 4);
  return whole;
};
const riff = (type: string, data: Uint8Array) => {
  const head = Buffer.concat([ascii(type), Buffer.alloc(4)]);
  head.writeUInt32LE(data.length, 4);
  return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
};
const webp = (...chunks: Buffer[]) => riff("RIFF", Buffer.concat([ascii("WEBP"), ...chunks]));

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const jfif = segment(0xe0, ascii("JFIF\0\x01\x01\0\0\x01\0\x01\0\0"));
const icc = segment(0xe2, ascii("ICC_PROFILE\0\x01\x01profile"));
const adobe = segment(0xee, ascii("Adobe\0d\0\0\0\0\x01"));
const frame = segment(0xc2, Buffer.from([8, 0, 4, 0, 6, 1, 1, 0x11, 0]));
// Two scans, with a stuffed byte, a restart and a table between them: a progressive picture.
const scan = (data: number[]) =>
  Buffer.concat([segment(0xda, Buffer.from([1, 1, 0, 0, 0, 0])), Buffer.from(data)]);
const scans = Buffer.concat([
  scan([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4]),
  segment(0xc4, Buffer.from([0, 1, 2])),
  scan([5, 0xff, 0, 6]),
]);
const turned = (orientation: number) =>
  segment(0xe1, Buffer.concat([ascii("Exif\0\0"), exifWith(orientation)]));

describe("a photo", () => {
  it.each([true, false])(
    "loses everything but how it is turned as a JPEG (little end first: %s)",
    (isLittle) => {
      const photo = Buffer.concat([
        ...[START, segment(0xe1, Buffer.concat([ascii("Exif\0\0"), exif(6, isLittle)])), jfif],
        segment(0xe1, ascii(`http://ns.adobe.com/xap/1.0/\0${SECRET}`)),
        segment(0xed, ascii(`Photoshop 3.0\0${SECRET}`)),
        segment(0xe2, ascii(`MPF\0${SECRET}`)),
        ...[icc, adobe, segment(0xfe, ascii(SECRET)), frame, scans, END],
        ascii(`a film follows ${SECRET}`),
      ]);
      const clean = Buffer.from(withoutMetadata("jpg", photo) ?? []);
      expect(clean).toEqual(Buffer.concat([START, turned(6), jfif, icc, adobe, frame, scans, END]));
      expect(imageSize(clean)).toMatchObject({ width: 6, height: 4, orientation: 6 });
      expect(withoutMetadata("jpg", clean)).toEqual(new Uint8Array(clean));
    },
  );

  it("has no metadata at all when it stands upright, and is shown as far as it came", () => {
    const photo = Buffer.concat([START, turned(1), jfif, frame, scans]);
    expect(withoutMetadata("jpg", photo)).toEqual(
      new Uint8Array(Buffer.concat([START, jfif, frame, scans, END])),
    );
  });

  it("loses its words and its place as a PNG", () => {
    const plain = bytesOf.png(3, 2);
    const [head, rest] = [plain.subarray(0, 33), plain.subarray(33)];
    const colours = chunk("gAMA", Buffer.from([0, 0, 0xb1, 0x8f]));
    const words = [chunk("tEXt", ascii(`Location\0${SECRET}`)), chunk("tIME", Buffer.alloc(7))];
    const photo = Buffer.concat([head, ...words, chunk("eXIf", exif(8)), colours, rest, ascii(SECRET)]);
    const clean = Buffer.from(withoutMetadata("png", photo) ?? []);
    expect(clean).toEqual(Buffer.concat([head, chunk("eXIf", exifWith(8)), colours, rest]));
    const upright = Buffer.concat([head, chunk("eXIf", exif(1)), colours, rest]);
    expect(withoutMetadata("png", upright)).toEqual(new Uint8Array(Buffer.concat([head, colours, rest])));
    expect(withoutMetadata("png", plain)).toEqual(new Uint8Array(plain));
  });

  it("loses its place and its history as a WebP", () => {
    const sized = (flags: number) => riff("VP8X", Buffer.from([flags, 0, 0, 0, 5, 0, 0, 3, 0, 0]));
    const picture = riff("VP8L", Buffer.from([0x2f, 5, 0xc0, 0, 0]));
    const photo = webp(
      sized(0x2c),
      riff("ICCP", ascii("odd")),
      picture,
      riff("EXIF", exif(3)),
      riff("XMP ", ascii(SECRET)),
    );
    const clean = Buffer.from(withoutMetadata("webp", Buffer.concat([photo, ascii(SECRET)])) ?? []);
    expect(clean).toEqual(webp(sized(0x28), riff("ICCP", ascii("odd")), picture, riff("EXIF", exifWith(3))));
    expect(imageSize(clean)).toMatchObject({ width: 6, height: 4 });
    expect(withoutMetadata("webp", webp(sized(0x08), picture, riff("EXIF", exif(1))))).toEqual(
      new Uint8Array(webp(sized(0), picture)),
    );
    expect(withoutMetadata("webp", webp(picture))).toEqual(new Uint8Array(webp(picture)));
  });

  it("that is not whole is none, and other files stay as they are", () => {
    expect(withoutMetadata("png", bytesOf.png(3, 2).subarray(0, 50))).toBe(null);
    expect(withoutMetadata("webp", webp(riff("VP8L", Buffer.alloc(20))).subarray(0, 30))).toBe(null);
    expect(withoutMetadata("jpg", Buffer.concat([START, frame.subarray(0, 6)]))).toBe(null);
    expect(withoutMetadata("pdf", ascii("%PDF"))).toEqual(ascii("%PDF"));
  });

  it("never breaks anything, whatever the bytes", () => {
    const kind = fc.constantFrom("jpg", "png", "webp", "gif", "txt" as const);
    const photo = Buffer.concat([START, turned(6), frame, scans, END]);
    fc.assert(
      fc.property(kind, fc.uint8Array({ maxLength: 200 }), fc.nat(photo.length), (as, bytes, at) => {
        withoutMetadata(as, bytes);
        withoutMetadata(as, Buffer.concat([photo.subarray(0, at), bytes]));
        orientationIn(bytes);
        return true;
      }),
      { numRuns: 2000 },
    );
  });
});
