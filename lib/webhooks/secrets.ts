import { randomBytes } from "node:crypto";
import * as seal from "@/lib/seal";

const prefix = "whsec_";
const purpose = "muster webhook secrets";

/** 256 random bits that both sides sign with. */
export const newWebhookSecret = () => new Uint8Array(randomBytes(32));

/** A secret as Standard Webhooks spells it. */
export const secretText = (secret: Uint8Array) => prefix + Buffer.from(secret).toString("base64");

/** What the database keeps of a secret: only the environment's key opens it. */
export const sealed = (secret: Uint8Array) => seal.sealed(purpose, secret);

/** The secret again. Raises Error when it was sealed with another key or changed. */
export const opened = (bytes: Uint8Array) => seal.opened(purpose, bytes);
