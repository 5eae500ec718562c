import { z } from "zod";

export const CHECK_STEPS = ["address", "connection", "greeting", "encryption", "signIn", "sender"] as const;
export type CheckStep = (typeof CHECK_STEPS)[number];

/** Why a step did not go well; the words for each, and what to do, stand in the catalogue. */
export const CHECK_REASONS = [
  "timeout",
  "closed",
  "unknownHost",
  "noResolver",
  "refused",
  "unreachable",
  "notReady",
  "notMail",
  "certificate",
  "noTls",
  "tlsRefused",
  "unencrypted",
  "noCredentials",
  "signInNotOffered",
  "signInRefused",
  "signInRequired",
  "senderRefused",
  "failed",
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

const checkResult = z.object({
  step: z.enum(CHECK_STEPS),
  state: z.enum(["ok", "warning", "failed", "skipped"]),
  reason: z.enum(CHECK_REASONS).nullable(),
  /** What the server, or the network, said; never a secret. */
  answer: z.string(),
});
export type CheckResult = z.output<typeof checkResult>;

/** How a try of the mail server went; no server and no steps where none is set. */
export const mailCheck = z.object({
  server: z.string().nullable(),
  sender: z.string(),
  steps: z.array(checkResult),
});
export type MailCheck = z.output<typeof mailCheck>;
