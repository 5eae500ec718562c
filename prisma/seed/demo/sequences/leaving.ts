import type { Tx } from "@/lib/db";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { write } from "../writing";
import { type Contacts, hooks } from "./contacts";

/** For everybody who leaves, on good terms. */
export async function makeLeaving(tx: Tx, { people, payroll }: Contacts) {
  const confirm = await makeTemplate(tx, "task", {
    title: "Confirm the last day of {{first_name}} {{last_name}} in writing",
    assignee: { kind: "person", person: people.id },
    priority: "high",
    dueIn: 2,
  });
  const handOver = await makeTemplate(tx, "todo", {
    title: "Hand over what only you know",
    body: write(
      "Suppliers, regulars, tricks with the old dishwasher: write down what would be missed, and go through it with {{manager}}.",
    ),
    form: [{ kind: "longText", id: "known", label: "What should the next one know?", required: true }],
    dueWorkday: 5,
  });
  const pay = await makeTemplate(tx, "task", {
    title: "Final pay of {{first_name}} {{last_name}}",
    body: "Remaining vacation and hours in lieu are paid with the last salary.",
    assignee: { kind: "person", person: payroll.id },
    dueIn: 10,
  });
  const farewell = await makeTemplate(tx, "task", {
    title: "Plan a farewell for {{first_name}}",
    assignee: { kind: "manager" },
    priority: "low",
    dueIn: 4,
  });
  const keys = await makeTemplate(tx, "hardware", {
    title: "Key card, badge and work clothes",
    body: "Count them together with {{first_name}}.",
    assignee: { kind: "manager" },
    dueIn: 5,
  });
  const talk = await makeTemplate(tx, "todo", {
    title: "Tell us why, and how it was",
    body: write("As openly as you like. The people team reads it and nobody else."),
    form: [
      {
        kind: "choice",
        id: "reason",
        label: "Why are you leaving?",
        options: [
          { id: "job", label: "Another job" },
          { id: "study", label: "Studies" },
          { id: "move", label: "Moving away" },
          { id: "other", label: "Something else" },
        ],
      },
      { kind: "longText", id: "keep", label: "What should we keep, what should we change?" },
    ],
  });
  const thanks = await makeTemplate(tx, "message", {
    by: "mail",
    title: "Thank you, {{first_name}}",
    body: write(
      "Today is your last day with us. Thank you for everything. The coffee stays free for you, whenever you come by.",
    ),
    to: { kind: "hire" },
  });
  const gone = await makeTemplate(tx, "webhook", {
    title: "Tell IT that all access is gone",
    url: hooks.gone,
    body: '{"event":"access_revoked","email":"{{email}}"}',
  });
  const done = await makeTemplate(tx, "message", {
    by: "mail",
    title: "All accounts of {{first_name}} {{last_name}} are closed",
    body: write("The last account was confirmed gone. Nothing is left to do."),
    to: { kind: "person", person: people.id },
  });
  const sequence = await makeSequence(tx, {
    ...{ name: "Leaving Linden & Salt", category: "offboarding" as const },
    blocks: [
      { trigger: { kind: "unconditional" }, items: [confirm, handOver] },
      { trigger: { kind: "tasksDone", templates: [confirm.id] }, items: [pay] },
      { trigger: { kind: "beforeLastDay", days: 5, minute: 540 }, items: [farewell, keys, talk] },
      { trigger: { kind: "beforeLastDay", days: 0, minute: 840 }, items: [thanks] },
      { trigger: { kind: "accessRevoked" }, items: [gone, done] },
    ],
  });
  return { sequence, handOver, confirm };
}
