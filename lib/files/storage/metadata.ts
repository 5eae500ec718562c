import { crc32 } from "node:zlib";
import type { FileKind } from "../rules/kinds";
import { exifWith, orientationIn } from "./orientation";

type Strip = (bytes: Uint8Array) => Uint8Array | null;

/**
 * A picture without what it says about who took it, where and with what; how it is turned and its colours stay, and not
 * a pixel changes. Other files are given back as they are. Null when a picture is not whole.
 */
export function withoutMetadata(kind: FileKind, bytes: Uint8Array): Uint8Array | null {
  const strip: Partial<Record<FileKind, Strip>> = { jpg: stripJpeg, png: stripPng, webp: stripWebp };
  return strip[kind]?.(bytes) ?? (strip[kind] ? null : bytes);
}

const text = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length));

const EXIF = "Exif\0\0";
const ICC = "ICC_PROFILE\0";

/**
 * A JPEG without what cameras and programs write beside the picture: only its frame, tables, scans, colour profile and
 * Adobe's colour mark stay. What follows its end, such as the video of a moving photo, goes. Null when it is none.
 */
function stripJpeg(bytes: Uint8Array): Uint8Array | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let at = 2;
  while (at < bytes.length) {
    // Fill bytes, and rubbish that readers skip as well.
    if (bytes[at] !== 0xff || bytes[at + 1] === 0xff || bytes[at + 1] === 0) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0xd9;
    if (marker === 0xd9) break;
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > bytes.length) return null;
    if (marker === 0xe1 && text(bytes, at + 4, 6) === EXIF) {
      orientation = orientationIn(bytes.subarray(at + 10, end)) ?? orientation;
    }
    if (marker === 0xda) end = endOfScan(bytes, end);
    if (isPicture(bytes, at, marker)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  if (kept.length === 0) return null;
  const turned = orientation === 1 ? [] : [exifSegment(orientation)];
  return joined([bytes.subarray(0, 2), ...turned, ...kept, Uint8Array.of(0xff, 0xd9)]);
}

function isPicture(bytes: Uint8Array, at: number, marker: number): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  if (marker === 0xe0) return text(bytes, at + 4, 5) === "JFIF\0";
  if (marker === 0xe2) return text(bytes, at + 4, ICC.length) === ICC;
  return marker === 0xee && text(bytes, at + 4, 5) === "Adobe";
}

/** Behind the compressed data of a scan: the next marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next !== undefined && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

function exifSegment(orientation: number): Uint8Array {
  const exif = exifWith(orientation);
  const length = 2 + EXIF.length + exif.length;
  return joined([Uint8Array.of(0xff, 0xe1, length >> 8, length & 0xff), ascii(EXIF), exif]);
}

// Everything that a PNG needs to be drawn, still or moving, in its colours.
const PNG_KEPT = new Set(
  "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs hIST sPLT acTL fcTL fdAT".split(
    " ",
  ),
);

/** A PNG of its drawing chunks alone. Null when it is none, or is not whole. */
function stripPng(bytes: Uint8Array): Uint8Array | null {
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  const view = viewOf(bytes);
  for (let at = 8; at + 12 <= bytes.length; ) {
    const length = view.getUint32(at);
    const end = at + 12 + length;
    if (end > bytes.length) return null;
    const type = text(bytes, at + 4, 4);
    if (PNG_KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "eXIf") {
      const orientation = orientationIn(bytes.subarray(at + 8, end - 4)) ?? 1;
      if (orientation !== 1) kept.push(pngChunk("eXIf", exifWith(orientation)));
    }
    if (type === "IEND") return joined(kept);
    at = end;
  }
  return null;
}

function pngChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = joined([new Uint8Array(4), ascii(type), data, new Uint8Array(4)]);
  viewOf(chunk).setUint32(0, data.length);
  viewOf(chunk).setUint32(chunk.length - 4, crc32(chunk.subarray(4, chunk.length - 4)));
  return chunk;
}

const WEBP_KEPT = new Set(["VP8X", "VP8 ", "VP8L", "ALPH", "ANIM", "ANMF", "ICCP"]);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;

/** A WebP of its picture and colours alone. Null when it is none, or is not whole. */
function stripWebp(bytes: Uint8Array): Uint8Array | null {
  if (text(bytes, 0, 4) !== "RIFF" || text(bytes, 8, 4) !== "WEBP") return null;
  const view = viewOf(bytes);
  const whole = 8 + view.getUint32(4, true);
  if (whole > bytes.length + 1) return null;
  const kept: Uint8Array[] = [];
  let orientation = 1;
  for (let at = 12; at + 8 <= Math.min(whole, bytes.length); ) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return null;
    const type = text(bytes, at, 4);
    const data = bytes.subarray(at + 8, at + 8 + length);
    if (WEBP_KEPT.has(type)) kept.push(riffChunk(type, data));
    // Some programs write the name that JPEG has before it here too.
    if (type === "EXIF") {
      orientation = orientationIn(text(data, 0, 6) === EXIF ? data.subarray(6) : data) ?? 1;
    }
    at += 8 + length + (length % 2);
  }
  const [first] = kept;
  if (!first) return null;
  const isExtended = text(first, 0, 4) === "VP8X";
  if (isExtended) {
    const flags = (first[8] ?? 0) & ~HAS_EXIF & ~HAS_XMP;
    first[8] = orientation === 1 ? flags : flags | HAS_EXIF;
    if (orientation !== 1) kept.push(riffChunk("EXIF", exifWith(orientation)));
  }
  const body = joined([ascii("WEBP"), ...kept]);
  const head = joined([ascii("RIFF"), new Uint8Array(4)]);
  viewOf(head).setUint32(4, body.length, true);
  return joined([head, body]);
}

function riffChunk(type: string, data: Uint8Array): Uint8Array {
  const chunk = joined([ascii(type), new Uint8Array(4), data, new Uint8Array(data.length % 2)]);
  viewOf(chunk).setUint32(4, data.length, true);
  return chunk;
}

const ascii = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0));
const viewOf = (bytes: Uint8Array) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
