import { type WordedLetter, worded } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

/** `when` is the span in words of the reader's language; `person` is the applicant, or who decided. */
type LeaveNews = { name: string; person: string; reason: string; when: string; comment: string };

/** Tells the receiver of an application that waits for a decision. */
export const leaveAppliedLetter = (news: LeaveNews) => (): WordedLetter =>
  worded("leaveApplied", news, { href: linkTo("/approvals") });

/** Tells whoever stands in for its receiver. */
export const leaveStandInLetter = (news: LeaveNews & { receiver: string }) => (): WordedLetter =>
  worded("leaveAppliedStandIn", news, { href: linkTo("/approvals") });

const words = { approved: "leaveApproved", denied: "leaveDenied", reversed: "leaveChanged" } as const;

/** Tells the applicant what was decided, and for whom when that was by a stand-in. */
export const leaveDecidedLetter =
  (decision: keyof typeof words, { standsInFor, ...news }: LeaveNews & { standsInFor: string | null }) =>
  (texts: Texts): WordedLetter => {
    const person = standsInFor
      ? texts("decidedFor", { person: news.person, other: standsInFor })
      : news.person;
    return worded(words[decision], { ...news, person }, { href: linkTo("/me/leave") });
  };
