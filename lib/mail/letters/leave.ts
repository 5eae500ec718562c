import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";

/** `when` is the span in words of the reader's language; `person` is the applicant, or who decided. */
type LeaveNews = { name: string; person: string; reason: string; when: string; comment: string };

/** Tells the receiver of an application that waits for a decision. */
export const leaveAppliedLetter = (news: LeaveNews) => (): WordedLetter =>
  worded("leaveApplied", news, { href: linkTo("/approvals") });

const words = { approved: "leaveApproved", denied: "leaveDenied", reversed: "leaveChanged" } as const;

/** Tells the applicant what was decided. */
export const leaveDecidedLetter = (decision: keyof typeof words, news: LeaveNews) => (): WordedLetter =>
  worded(words[decision], news, { href: linkTo("/me/leave") });
