import { z } from "zod";
import { type Attachment, fileParams } from "@/lib/files/schema";
import { pathId } from "@/lib/org/schema/ids";
import type { RichText } from "../content/rich-text";

/** The secret of a mailed link, as it came: whether it is one is not told before it is looked up. */
export const preboardingSecret = z.strictObject({ secret: z.string().max(500) });
/** A file of a page, behind the same secret. */
export const preboardingFileParams = preboardingSecret.extend(fileParams.shape);

export const preboardingPageParams = z.object({ id: pathId });

/** A page as it was frozen for the person when it was given. */
export type PreboardingPage = {
  id: number;
  title: string;
  body: RichText;
  attachments: Attachment[];
  isRead: boolean;
};

/** All that a link opens. */
export type PreboardingPages = {
  organisation: string;
  firstName: string;
  /** What the person who added them wrote; "" for nothing. */
  message: string;
  startDay: string;
  daysLeft: number;
  /** In the order in which they were given. */
  pages: PreboardingPage[];
};

/** One mail with a link; `openedAt` and `lastOpenedAt` are instants. */
export type PreboardingMail = {
  id: number;
  sentAt: string;
  sentTo: string;
  openedAt: string | null;
  lastOpenedAt: string | null;
  isEnded: boolean;
};

/** What became of the pages before somebody's first day. */
export type Preboarding = {
  /** Whether links still open, or could be sent: the first day is still to come. */
  isOpen: boolean;
  startDay: string | null;
  /** Where a mail would go now. */
  address: string;
  isPrivate: boolean;
  /** The newest first. */
  mails: PreboardingMail[];
  pages: { id: number; title: string; readAt: string | null }[];
};
