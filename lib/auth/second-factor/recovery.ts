import { createHmac, randomInt } from "node:crypto";
import { keyFor } from "@/lib/seal";

const alphabet = "23456789abcdefghjkmnpqrstuvwxyz";
const codes = 10;
const half = 6;

const part = () => Array.from({ length: half }, () => alphabet[randomInt(alphabet.length)]).join("");

/** Ten codes for the day the phone is lost, each good for one sign-in; 59 bits each, easy to write down. */
export const newRecoveryCodes = (): string[] => Array.from({ length: codes }, () => `${part()}-${part()}`);

/** What the database keeps of a code: keyed, so that a stolen table alone cannot be guessed through. */
export const hashRecoveryCode = (personId: number, code: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(
    createHmac("sha256", keyFor("muster recovery codes"))
      .update(`${personId} ${plain(code)}`)
      .digest(),
  );

const plain = (code: string) => code.toLowerCase().replace(/[^a-z0-9]/g, "");
