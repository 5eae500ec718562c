import { createHash, randomBytes } from "node:crypto";

/** What the database keeps of a bearer secret: its SHA-256. */
export const hashSecret = (secret: string) => new Uint8Array(createHash("sha256").update(secret).digest());

/** 256 random bits as 43 base64url characters. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** 160 random bits as 40 lowercase hexadecimal digits: the onboarding API's key format. */
export const newApiKey = () => randomBytes(20).toString("hex");
