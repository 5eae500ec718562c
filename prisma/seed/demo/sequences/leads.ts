import type { Tx } from "@/lib/db";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { write } from "../writing";
import type { Contacts } from "./contacts";

/** For people who plan others for the first time. */
export async function makeLeadStart(tx: Tx, { payroll }: Contacts) {
  const rules = await makeTemplate(tx, "resource", {
    title: "Planning people, fairly",
    chapters: [
      {
        title: "Rules that hold",
        pages: [
          {
            title: "Rest",
            body: write("Eleven hours between two shifts, and two days off in a row each week."),
          },
          {
            title: "Leave",
            body: write(
              "Answer within three days. A no comes with a reason and, if you can, with another week.",
            ),
          },
        ],
      },
    ],
    course: {
      passMark: 100,
      questions: [
        {
          id: "rest",
          text: "How much rest lies between two shifts?",
          options: [
            { id: "a", label: "8 hours" },
            { id: "b", label: "11 hours" },
          ],
          right: ["b"],
        },
        {
          id: "no",
          text: "What comes with a no?",
          options: [
            { id: "a", label: "A reason" },
            { id: "b", label: "Nothing, it is your right" },
          ],
          right: ["a"],
        },
      ],
    },
  });
  const first = await makeTemplate(tx, "todo", {
    title: "Publish your first week",
    body: write("Plan it, look at it beside {{manager}}, then publish. Everybody concerned is told at once."),
    form: [{ kind: "longText", id: "hard", label: "What was hard about it?" }],
    dueWorkday: 8,
  });
  const pay = await makeTemplate(tx, "introduction", {
    title: "Who pays your people",
    body: write("Approve punches by the 5th and we are friends for life."),
    person: payroll.id,
  });
  const rights = await makeTemplate(tx, "task", {
    title: "Give {{first_name}} planning rights for {{department}}",
    assignee: { kind: "role", role: 1 },
    dueIn: 1,
  });
  const talk = await makeTemplate(tx, "appointment", {
    title: "Month-end with payroll",
    body: write("How punches become pay, and what to do when somebody forgot to clock out."),
    place: "Video call",
    minutes: 40,
    moment: { kind: "workday", workday: 15, minute: 840 },
  });
  const sequence = await makeSequence(tx, {
    name: "Leading a team",
    blocks: [
      { trigger: { kind: "unconditional" }, items: [rights, pay] },
      { trigger: { kind: "tasksDone", templates: [rights.id] }, items: [first] },
      { trigger: { kind: "afterStart", days: 5, minute: 540 }, items: [rules, talk] },
    ],
  });
  return { sequence, items: { rights, publish: first } };
}
