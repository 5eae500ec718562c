import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "@/lib/env";

const ivSize = 12;
const tagSize = 16;
const prefix = "whsec_";

const key = () => new Uint8Array(hkdfSync("sha256", env().ID_KEY, "", "muster webhook secrets", 32));

/** 256 random bits that both sides sign with. */
export const newWebhookSecret = () => new Uint8Array(randomBytes(32));

/** A secret as Standard Webhooks spells it. */
export const secretText = (secret: Uint8Array) => prefix + Buffer.from(secret).toString("base64");

/** What the database keeps of a secret: only the environment's key opens it. */
export function sealed(secret: Uint8Array): Uint8Array<ArrayBuffer> {
  const iv = randomBytes(ivSize);
  const cipher = createCipheriv("aes-256-gcm", key(), iv);
  const text = Buffer.concat([cipher.update(secret), cipher.final()]);
  return new Uint8Array(Buffer.concat([iv, cipher.getAuthTag(), text]));
}

/** The secret again. Raises Error when it was sealed with another key or changed. */
export function opened(bytes: Uint8Array): Uint8Array {
  const decipher = createDecipheriv("aes-256-gcm", key(), bytes.subarray(0, ivSize));
  decipher.setAuthTag(bytes.subarray(ivSize, ivSize + tagSize));
  const text = bytes.subarray(ivSize + tagSize);
  return new Uint8Array(Buffer.concat([decipher.update(text), decipher.final()]));
}
