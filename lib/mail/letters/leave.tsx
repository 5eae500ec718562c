import { Action, type Letter, Line } from "../letter";
import { linkTo } from "../links";
import type { Texts } from "../texts";

/** `when` is the span in words of the reader's language; `other` is the applicant, or who decided. */
type LeaveNews = { name: string; other: string; reason: string; when: string; comment: string };

/** Tells the receiver of an application that waits for a decision. */
export const leaveAppliedLetter =
  ({ name, other, reason, when, comment }: LeaveNews) =>
  (texts: Texts): Letter => ({
    kind: "leaveApplied",
    subject: texts("leaveApplied.subject", { name: other, when }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("leaveApplied.intro", { name: other })}</Line>
        <Line>{texts("leaveApplied.reason", { reason })}</Line>
        <Line>{texts("leaveApplied.when", { when })}</Line>
        {comment && <Line>{texts("leaveApplied.comment", { comment })}</Line>}
        <Action href={linkTo("/approvals")}>{texts("leaveApplied.action")}</Action>
      </>
    ),
  });

/** Tells the applicant what was decided. */
export const leaveDecidedLetter =
  (decision: "approved" | "denied" | "reversed", { name, other, reason, when, comment }: LeaveNews) =>
  (texts: Texts): Letter => ({
    kind: "leaveDecided",
    subject: texts("leaveDecided.subject", { decision, when }),
    body: (
      <>
        <Line>{texts("hello", { name })}</Line>
        <Line>{texts("leaveDecided.intro", { decision, name: other })}</Line>
        <Line>{texts("leaveDecided.reason", { reason })}</Line>
        <Line>{texts("leaveDecided.when", { when })}</Line>
        {comment && <Line>{texts("leaveDecided.comment", { comment })}</Line>}
        <Action href={linkTo("/me/leave")}>{texts("leaveDecided.action")}</Action>
      </>
    ),
  });
