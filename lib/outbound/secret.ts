import { hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/** The key that the webhook items of sequences are signed with; derived, so that it needs no storage. */
export const sequenceSecret = (): Uint8Array =>
  new Uint8Array(hkdfSync("sha256", env().ID_KEY, "", "muster sequence webhooks", 32));
