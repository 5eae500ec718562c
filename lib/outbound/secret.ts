import { keyFor } from "@/lib/seal";

/** The key that the webhook items of sequences are signed with; derived, so that it needs no storage. */
export const sequenceSecret = (): Uint8Array => keyFor("muster sequence webhooks");
