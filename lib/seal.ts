import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const ivSize = 12;
const tagSize = 16;

/** A key for one purpose, derived from the environment's own: what one purpose sealed, no other opens. */
export const keyFor = (purpose: string): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", env().ID_KEY, "", purpose, 32));

/** What the database keeps of a secret that must be read again: only the environment's key opens it (AES-256-GCM). */
export function sealed(purpose: string, secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivSize);
  const cipher = createCipheriv("aes-256-gcm", keyFor(purpose), iv);
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

/** The secret again. Raises Error when it was sealed with another key or for another purpose, or changed. */
export function opened(purpose: string, bytes: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", keyFor(purpose), bytes.subarray(0, ivSize));
  decipher.setAuthTag(bytes.subarray(ivSize, ivSize + tagSize));
  const text = bytes.subarray(ivSize + tagSize);
  return new Uint8Array(Buffer.concat([decipher.update(text), decipher.final()]));
}
