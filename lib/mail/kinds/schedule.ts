import { mailKind } from "../kind";

/** Shifts that somebody can see since a moment ago. */
export const schedulePublished = mailKind({
  sample: { name: "Ada", unit: "Hotel", from: "15 June 2026", to: "28 June 2026", count: "2" },
  ours: (texts, { name, unit, from, to }) => ({
    subject: texts("schedulePublished.subject", { unit, from, to }),
    body: [texts("hello", { name }), texts("schedulePublished.intro", { unit })],
    action: texts("schedulePublished.action"),
  }),
  listed: ["Mon, 15 June 2026, 08:00–16:00", "Tue, 16 June 2026, 22:00–06:00"],
});
