import { z } from "zod";
import type { FieldError } from "@/lib/errors";
import { placeholderMessage } from "@/lib/onboarding/content/placeholders";
import { pathId } from "@/lib/org/schema/ids";
import { text } from "@/lib/people/schema/fields";
import { languages } from "@/lib/people/schema/languages";
import { mailKindNames, OPTIONAL_MAILS } from "./kinds";
import type { Wording } from "./wording";

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

const line = (max: number) => text({ max }).refine((value) => !/[\r\n]/.test(value), "one_line");

/** Words of a kind of mail, before its placeholders are looked at. */
export const wordingInput = z.strictObject({
  // The line that mailboxes show of a mail holds 150 characters: a longer subject could end within a placeholder.
  subject: line(150),
  body: text({ max: 5000 }),
  action: line(60),
  note: text({ max: 500, blank: true }),
});

/** What is wrong with the placeholders of words, at the field where it is. */
export function placeholderErrors(wording: Wording, known: readonly string[]): FieldError[] {
  return Object.entries(wording).flatMap(([field, words]) => {
    const single = new RegExp(`(?<!\\{)\\{\\s*(${known.join("|")})\\s*\\}`).exec(words);
    const message =
      placeholderMessage(words, known) ??
      (single ? `Write placeholders with two braces on each side: {{${single[1]}}}.` : null);
    return message ? [{ path: [field], message }] : [];
  });
}

/** Words of a kind of mail that may be saved. */
export const wordingWith = (known: readonly string[]) =>
  wordingInput.superRefine((wording, context) => {
    for (const { path, message } of placeholderErrors(wording, known))
      context.addIssue({ code: "custom", path, message });
  });

export const mailTextParams = z.object({ kind: z.enum(mailKindNames), language: z.enum(languages) });

/** Which language an editor shows; without one, the organisation's. */
export const mailTextAddress = z.object({ language: z.enum(languages).optional().catch(undefined) });

export const mailPreview = z.object({ subject: z.string(), html: z.string() });

/** A test that was written: where to read it, and whether it is on its way. */
export const testMail = z.object({ id: z.number(), to: z.string(), isSent: z.boolean() });
export type TestMail = z.output<typeof testMail>;

export const mailSwitches = z.strictObject({
  on: z.array(z.enum(OPTIONAL_MAILS)).max(OPTIONAL_MAILS.length),
});
