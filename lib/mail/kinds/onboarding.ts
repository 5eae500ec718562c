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

/** Several tasks were handed over to somebody at once. */
export const tasksAssigned = mailKind({
  sample: { name: "Bo", count: "2" },
  ours: (texts, { name, count }) => ({
    subject: texts("tasksAssigned.subject", { count }),
    body: [texts("hello", { name }), texts("tasksAssigned.intro")],
    action: texts("tasksAssigned.action"),
  }),
  listed: ["Prepare a desk (due 15 June 2026)", "Order a badge"],
  group: "taskAssigned",
});

/** Somebody else handed a task on or moved its due day. */
export const taskChanged = mailKind({
  sample: { name: "Bo", by: "Grace Hopper", title: "Prepare a desk" },
  ours: (texts, { name, by, title }) => ({
    subject: texts("taskChanged.subject", { title }),
    body: [texts("hello", { name }), texts("taskChanged.intro", { by })],
    action: texts("taskChanged.action"),
  }),
  listed: ["Prepare a desk: due on 15 June 2026 now"],
});

/** Somebody is named in a comment on a task. */
export const taskMentioned = mailKind({
  sample: { name: "Bo", author: "Grace Hopper", title: "Prepare a desk", text: "@Bo, is it ready?" },
  ours: (texts, { name, author, title, text }) => ({
    subject: texts("taskMentioned.subject", { author, title }),
    body: [
      texts("hello", { name }),
      texts("taskMentioned.intro", { author, title }),
      texts("taskMentioned.comment", { text }),
    ],
    action: texts("taskMentioned.action"),
  }),
});

/** The moment that was chosen for an open task. */
export const taskReminder = mailKind({
  sample: { name: "Bo", title: "Prepare a desk", about: "Ada Byron", due: "15 June 2026" },
  ours: (texts, { name, title, about, due }) => ({
    subject: texts("taskReminder.subject", { title }),
    body: [
      texts("hello", { name }),
      texts("taskReminder.intro", { title }),
      texts("taskAssigned.about", { about }),
      texts("taskAssigned.due", { due }),
    ],
    action: texts("taskAssigned.action"),
  }),
});

/** Pages for before the first day, behind a link that opens only those. */
export const preboarding = mailKind({
  sample: { name: "Ada", start: "15 June 2026", count: "2" },
  ours: (texts, { name, start, organisation }) => ({
    subject: texts("preboarding.subject", { organisation }),
    body: [texts("hello", { name }), texts("preboarding.intro", { start })],
    action: texts("preboarding.action"),
    note: texts("preboarding.validity"),
  }),
  listed: ["The way to the bakery", "What to bring on your first day"],
});
