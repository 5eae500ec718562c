import { mailKind } from "../kind";

/** What one moment brought a person. */
export const digest = mailKind({
  sample: { name: "Ada", count: "2" },
  ours: (texts, { name, organisation }) => ({
    subject: texts("digest.subject", { organisation }),
    body: [texts("hello", { name }), texts("digest.intro")],
    action: texts("digest.action"),
  }),
  listed: ["Read the safety rules", "Meet your team"],
});

/** To-dos past their due day, every morning. */
export const overdue = mailKind({
  sample: { name: "Ada", count: "2" },
  ours: (texts, { name }) => ({
    subject: texts("overdue.subject"),
    body: [texts("hello", { name }), texts("overdue.intro")],
    action: texts("overdue.action"),
  }),
  listed: ["Bring your tax number (was due 12 June 2026)", "Data protection course (was due 13 June 2026)"],
});

/** A task was given to somebody. */
export const taskAssigned = mailKind({
  sample: { name: "Bo", title: "Prepare a desk", about: "Ada Byron", due: "15 June 2026" },
  ours: (texts, { name, title, about, due }) => ({
    subject: texts("taskAssigned.subject", { title }),
    body: [
      texts("hello", { name }),
      texts("taskAssigned.intro"),
      texts("taskAssigned.about", { about }),
      texts("taskAssigned.due", { due }),
    ],
    action: texts("taskAssigned.action"),
  }),
});
