import { type MailKind, mailKind } from "../kind";

const leave = (
  kind: "leaveApplied" | "leaveApproved" | "leaveDenied" | "leaveChanged",
  sample: { name: string; person: string; comment: string },
  group: string,
): MailKind<"name" | "person" | "reason" | "when" | "comment"> =>
  mailKind({
    sample: { ...sample, reason: "Holiday", when: "13–17 July 2026" },
    ours: (texts, { name, person, reason, when, comment }) => ({
      subject: texts(`${kind}.subject`, { person, when }),
      body: [
        texts("hello", { name }),
        texts(`${kind}.intro`, { person }),
        texts(`${kind}.reason`, { reason }),
        texts(`${kind}.when`, { when }),
        texts(`${kind}.comment`, { comment }),
      ],
      action: texts(`${kind}.action`),
    }),
    group,
  });

const decided = { name: "Ada", person: "Grace Hopper", comment: "Enjoy it!" };

/** To whoever decides. */
export const leaveApplied = leave(
  "leaveApplied",
  { name: "Grace", person: "Ada Byron", comment: "My sister marries." },
  "leaveApplied",
);
/** To whoever decides from now on, because somebody leaves. */
export const leaveHandedOver = mailKind({
  sample: { name: "Grace", person: "Rosa Lind", count: "2" },
  ours: (texts, { name, person, count }) => ({
    subject: texts("leaveHandedOver.subject", { count }),
    body: [texts("hello", { name }), texts("leaveHandedOver.intro", { person })],
    action: texts("leaveHandedOver.action"),
  }),
  listed: ["Ada Byron: Holiday, 13–17 July 2026", "Bo Berg: Parental leave, 3–5 August 2026"],
  group: "leaveApplied",
});
/** To whoever stands in for the one who decides. */
export const leaveAppliedStandIn = mailKind({
  sample: {
    ...{ name: "Hedy", person: "Ada Byron", receiver: "Grace Hopper", reason: "Holiday" },
    ...{ when: "13–17 July 2026", comment: "My sister marries." },
  },
  ours: (texts, { name, person, receiver, reason, when, comment }) => ({
    subject: texts("leaveApplied.subject", { person, when }),
    body: [
      texts("hello", { name }),
      texts("leaveApplied.intro", { person }),
      texts("leaveApplied.standIn", { receiver }),
      texts("leaveApplied.reason", { reason }),
      texts("leaveApplied.when", { when }),
      texts("leaveApplied.comment", { comment }),
    ],
    action: texts("leaveApplied.action"),
  }),
  group: "leaveApplied",
});
/** To whoever applied. */
export const leaveApproved = leave("leaveApproved", decided, "leaveDecided");
export const leaveDenied = leave(
  "leaveDenied",
  { ...decided, comment: "We are too few that week." },
  "leaveDecided",
);
export const leaveChanged = leave(
  "leaveChanged",
  { ...decided, comment: "The plan has changed." },
  "leaveDecided",
);
