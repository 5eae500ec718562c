import { createHmac } from "node:crypto";
import { ownAddress } from "@/lib/mail/links";
import { keyFor } from "@/lib/seal";

/** Who asks for a passkey: the name of this site, which a passkey is bound to, and its exact origin. */
export function relyingParty(): { id: string; origin: string } {
  const { hostname, origin } = new URL(ownAddress());
  return { id: hostname, origin };
}

/** What an authenticator knows a person by: always the same, and nothing can be read from it. */
export const userHandle = (personId: number): Uint8Array<ArrayBuffer> =>
  new Uint8Array(createHmac("sha256", keyFor("muster passkeys")).update(String(personId)).digest());
