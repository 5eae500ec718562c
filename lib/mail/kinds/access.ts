import { type MailKind, mailKind } from "../kind";

/** A new hire's welcome, with the link to choose a password. */
export const access = mailKind({
  sample: {
    name: "Ada",
    position: "Receptionist",
    department: "Front office",
    start: "15 June 2026",
    manager: "Grace Hopper",
    buddy: "Bo Berg",
  },
  ours: (texts, { name, organisation }) => ({
    subject: texts("access.subject", { organisation }),
    body: [texts("hello", { name }), texts("access.intro")],
    action: texts("access.action"),
    note: texts("access.validity"),
  }),
});

const account = (kind: "credentials" | "reset"): MailKind<"name"> =>
  mailKind({
    sample: { name: "Ada" },
    ours: (texts, { name, organisation }) => ({
      subject: texts(`${kind}.subject`),
      body: [texts("hello", { name }), texts(`${kind}.intro`, { organisation })],
      action: texts(`${kind}.action`),
      note: texts(`${kind}.validity`),
    }),
  });

/** An administrator's or manager's first mail. */
export const credentials = account("credentials");
/** Asked for on the sign-in page. */
export const reset = account("reset");
