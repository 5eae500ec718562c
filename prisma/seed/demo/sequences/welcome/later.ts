import type { Tx } from "@/lib/db";
import type { MadePerson } from "@/lib/testing/factories/person";
import { makeTemplate } from "@/lib/testing/factories/sequence";
import { wayOutSheet } from "../../drawings";
import { storeFile } from "../../files";
import { write } from "../../writing";

/** The first weeks. */
export async function laterItems(tx: Tx, author: MadePerson) {
  const guide = await makeTemplate(tx, "resource", {
    title: "House guide",
    chapters: [
      {
        title: "Working here",
        pages: [
          {
            title: "Shifts and swaps",
            body: write(
              "The roster is published three weeks ahead. Cannot make it? Offer the shift in Muster; whoever takes it takes it whole. Eleven hours of rest lie between two shifts, always.",
            ),
          },
          {
            title: "When you are ill",
            body: write(
              "Call your lead before your shift begins, then note it under **Leave**. The first three days need no certificate.",
            ),
          },
        ],
      },
      {
        title: "Guests",
        pages: [
          {
            title: "When something goes wrong",
            body: write(
              "Listen, say sorry once, put it right. Up to 50 euros you decide alone; nobody will ask why.",
            ),
          },
        ],
      },
    ],
  });
  const wayOut = await storeFile(tx, author, {
    ...{ name: "The way out.pdf", mime: "application/pdf", bytes: wayOutSheet() },
  });
  const safety = await makeTemplate(tx, "todo", {
    title: "Know the way out",
    body: write(`
      Walk the escape route from your workplace to the assembly point, once in each direction.

      - Where is the nearest extinguisher?
      - Where is the first-aid box?
    `),
    form: [
      { kind: "text", id: "extinguisher", label: "Where is your nearest extinguisher?", required: true },
      { kind: "date", id: "walked", label: "When did you walk the route?", required: true },
    ],
    attachments: [wayOut],
    dueWorkday: 5,
  });
  const talk = await makeTemplate(tx, "appointment", {
    title: "Two weeks in: a talk with {{manager}}",
    body: write("What surprised you? What is missing? What should we keep?"),
    place: "Over coffee",
    minutes: 30,
    moment: { kind: "workday", workday: 10, minute: 900 },
  });
  const feedback = await makeTemplate(tx, "todo", {
    title: "How were your first two weeks?",
    body: write("Five minutes. The people team reads every answer."),
    form: [
      { kind: "number", id: "score", label: "Would you recommend us? 0 (no) to 10 (yes)", required: true },
      {
        kind: "multi",
        id: "good",
        label: "What went well?",
        options: [
          { id: "team", label: "The team" },
          { id: "training", label: "Being shown things" },
          { id: "roster", label: "The roster" },
          { id: "tools", label: "Tools and equipment" },
        ],
      },
      { kind: "longText", id: "better", label: "What should we do differently for the next one?" },
    ],
    dueWorkday: 14,
  });
  const settled = await makeTemplate(tx, "badge", {
    title: "Part of the house",
    body: write(
      "Forty working days. You know where the good coffee is by now. Thank you for being here, {{first_name}}.",
    ),
  });
  return { guide, safety, talk, feedback, settled };
}
