import { Secret, TOTP } from "otpauth";
import { opened, sealed } from "@/lib/seal";

const purpose = "muster second factors";
const period = 30;

const totpOf = (secret: Secret, account = "", issuer = "Muster") =>
  new TOTP({ issuer, label: account, secret, algorithm: "SHA1", digits: 6, period });

/** 160 random bits, the length RFC 4226 asks for. */
export const newTotpSecret = (): Uint8Array => new Uint8Array(new Secret({ size: 20 }).buffer);

export const sealTotp = (secret: Uint8Array) => sealed(purpose, secret);
export const openTotp = (bytes: Uint8Array) => opened(purpose, bytes);

const secretOf = (bytes: Uint8Array) => new Secret({ buffer: new Uint8Array(bytes).buffer });

/** The secret for an authenticator app: to be typed (base32) and to be scanned (otpauth address). */
export function totpKey(secret: Uint8Array, account: string, issuer: string): { text: string; uri: string } {
  const totp = totpOf(secretOf(secret), account, issuer);
  return { text: totp.secret.base32, uri: totp.toString() };
}

/**
 * The thirty-second step (RFC 6238) whose code this is, or null; a clock may be one step off. The step is kept, so
 * that no code works twice.
 */
export function stepOfCode(secret: Uint8Array, code: string, at: Date): number | null {
  const timestamp = at.getTime();
  const delta = totpOf(secretOf(secret)).validate({ token: code, timestamp, window: 1 });
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta;
}

/** The code of a moment: what an authenticator app shows. */
export const codeAt = (secret: Uint8Array, at: Date): string =>
  totpOf(secretOf(secret)).generate({ timestamp: at.getTime() });
