import { aessiv } from "@noble/ciphers/aes.js";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { oncePerProcess } from "@/lib/process/once";

/** What an opaque id can stand for; an id of one kind does not decode as another. */
export type IdKind = "shift" | "appointment" | "leaveApplication" | "leaveReason" | "manager" | "tracker";

// 16 bytes of synthetic IV and 6 of number, in base64url.
const LENGTH = 30;
const REMEMBERED = 50_000;

/** A row's id as clients of the employee API see it: deterministic, authenticated, bound to its kind. */
export function encodeId(kind: IdKind, id: number): string {
  const known = remembered();
  const key = `${kind}:${id}`;
  const before = known.get(key);
  if (before) return before;
  const number = new Uint8Array(6);
  new DataView(number.buffer).setUint32(2, id);
  const text = Buffer.from(cipher(kind).encrypt(number)).toString("base64url");
  if (known.size >= REMEMBERED) known.clear();
  known.set(key, text);
  return text;
}

/** The row's id behind a text, or null: not ours, another kind's, changed or cut. */
export function decodeId(kind: IdKind, text: string): number | null {
  if (text.length !== LENGTH || !/^[\w-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  // Thirty characters hold four bits more than the bytes: only the spelling that we write counts.
  if (bytes.toString("base64url") !== text) return null;
  try {
    const number = cipher(kind).decrypt(bytes);
    return new DataView(number.buffer, number.byteOffset, number.byteLength).getUint32(2);
  } catch {
    return null;
  }
}

/** The number behind an opaque id in a path. Raises `INVALID_ID: x`. */
export function idFromPath(kind: IdKind, received: string): number {
  const id = decodeId(kind, received);
  if (id !== null) return id;
  const echoed = Array.from(received.slice(0, 510)).slice(0, 255).join("");
  throw new AppError("INVALID", "There is no such id.", { reason: `INVALID_ID: ${echoed}` });
}

const cipher = (kind: IdKind) => aessiv(env().ID_KEY, new TextEncoder().encode(kind));
const remembered = () => oncePerProcess("opaqueIds", () => new Map<string, string>());
