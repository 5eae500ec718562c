import type { Tx } from "@/lib/db";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { write } from "../../writing";
import { hooks } from "../contacts";

/** The contract, and the to-do that comes once it is out. */
export async function contractItems(tx: Tx) {
  const task = await makeTemplate(tx, "task", {
    title: "Send the contract to {{first_name}} {{last_name}}",
    body: "Position: {{position}}, {{department}}. First day: {{start}}.\nMark this as done when the contract is out; the to-do to sign it goes to {{first_name}} by itself.",
    assignee: { kind: "role", role: 1 },
    priority: "high",
    dueIn: 2,
  });
  const sign = await makeTemplate(tx, "todo", {
    title: "Sign your contract",
    body: write(`
      Your contract is in your mailbox at {{email}}. Read it in peace, sign it, and keep your copy.

      Something unclear? Ask before you sign: {{manager}} is happy to help ({{manager_email}}).
    `),
    form: [
      {
        kind: "choice",
        id: "signed",
        label: "Have you signed it?",
        required: true,
        options: [
          { id: "yes", label: "Yes, signed and sent back" },
          { id: "question", label: "Not yet, I have a question" },
        ],
      },
    ],
    dueWorkday: 1,
  });
  return { task, sign };
}

/** What payroll and the manager need to know, and what follows when they do. */
export async function paperworkItems(tx: Tx) {
  const pay = await makeTemplate(tx, "todo", {
    title: "Tell us where to pay your salary",
    body: write("Payroll closes on the 15th. What reaches us before that day is paid the same month."),
    form: [
      {
        kind: "text",
        id: "holder",
        label: "Account holder",
        help: "As it stands on your bank card.",
        required: true,
      },
      { kind: "text", id: "account", label: "Account number (IBAN)", required: true },
      {
        kind: "choice",
        id: "tax",
        label: "Is this your main income?",
        required: true,
        options: [
          { id: "main", label: "Yes" },
          { id: "side", label: "No, I have another employer too" },
        ],
      },
    ],
    dueWorkday: 3,
  });
  const contact = await makeTemplate(tx, "todo", {
    title: "Whom should we call in an emergency?",
    body: write("Only {{manager}} and the people team can see this. You can change it at any time."),
    form: [
      { kind: "text", id: "name", label: "Name", required: true },
      { kind: "text", id: "phone", label: "Phone number", required: true },
      {
        kind: "longText",
        id: "health",
        label: "Allergies or anything we should know",
        help: "Only if you want to tell us.",
      },
    ],
    dueWorkday: 1,
  });
  const accounts = await makeTemplate(tx, "webhook", {
    title: "Ask IT for accounts",
    url: hooks.accounts,
    body: '{"event":"new_colleague","name":"{{first_name}} {{last_name}}","email":"{{email}}","position":"{{position}}","start":"{{start}}"}',
  });
  const complete = await makeTemplate(tx, "message", {
    by: "mail",
    title: "Paperwork of {{first_name}} {{last_name}} is complete",
    body: write(
      "{{first_name}} has filled in account and emergency contact. Nothing stands in the way of the first salary.",
    ),
    to: { kind: "manager" },
  });
  const badge = await makeTemplate(tx, "badge", {
    title: "Paper tiger",
    body: write("All forms done. The dull part is behind you, {{first_name}}!"),
  });
  return { pay, contact, accounts, complete, badge };
}
