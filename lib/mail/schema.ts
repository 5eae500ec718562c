import { z } from "zod";
import { pathId } from "@/lib/org/schema/ids";

export const MAIL_STATES = ["queued", "sent", "kept", "failed"] as const;

export const mailParams = z.object({ id: pathId });

export const mailFilter = z.object({
  state: z.enum(MAIL_STATES).optional().catch(undefined),
  q: z.string().trim().max(200).catch("").default(""),
  /** The id of the last mail seen: the list goes on with older ones. */
  before: pathId.optional().catch(undefined),
});
export type MailFilter = z.output<typeof mailFilter>;

/** A mail in the list. */
export type MailSummary = {
  id: number;
  kind: string;
  to: string;
  subject: string;
  state: (typeof MAIL_STATES)[number];
  attempts: number;
  createdAt: string;
  sentAt: string | null;
  /** What the mail server said last. */
  serverAnswer: string | null;
};

export type MailDetail = MailSummary & {
  messageId: string;
  html: string;
  text: string;
  person: { id: number; name: string } | null;
};
