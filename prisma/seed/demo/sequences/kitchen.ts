import type { Tx } from "@/lib/db";
import { makeSequence, makeTemplate } from "@/lib/testing/factories/sequence";
import { safeHandsEmblem } from "../drawings";
import { storeFile } from "../files";
import { write } from "../writing";

/** For everybody who touches food. */
export async function makeKitchenStart(tx: Tx, author: { id: number }) {
  const emblem = await storeFile(tx, author, {
    ...{ name: "Safe hands.png", mime: "image/png", bytes: safeHandsEmblem() },
  });
  const course = await foodSafety(tx);
  const certificate = await makeTemplate(tx, "todo", {
    title: "Show your hygiene certificate",
    body: write("A photo of it is enough. None yet? Say so, and we book a course for you in working time."),
    form: [
      {
        kind: "choice",
        id: "has",
        label: "Do you have one?",
        required: true,
        options: [
          { id: "yes", label: "Yes" },
          { id: "no", label: "No, please book a course" },
        ],
      },
      { kind: "file", id: "photo", label: "Photo or scan" },
      { kind: "date", id: "until", label: "Valid until" },
    ],
    dueWorkday: 5,
  });
  const whites = await makeTemplate(tx, "hardware", {
    title: "Two sets of chef's whites",
    body: "Ask {{first_name}} for size and trousers length. Laundry is on Tuesdays.",
    assignee: { kind: "buddy" },
    dueIn: 3,
  });
  const knives = await makeTemplate(tx, "todo", {
    title: "Kitchen round with {{buddy}}",
    body: write(`
      Let {{buddy}} show you these, and tick this off together:

      1. Cold rooms, and where what is stored
      2. Knives, slicer, and how they are cleaned
      3. The allergen board, and who keeps it up to date
    `),
    dueWorkday: 2,
  });
  const safe = await makeTemplate(tx, "badge", {
    title: "Safe hands",
    body: write("Certificate seen, round done. The kitchen is yours, {{first_name}}."),
    image: emblem.file,
  });
  const sequence = await makeSequence(tx, {
    name: "Kitchen and food safety",
    blocks: [
      { trigger: { kind: "unconditional" }, items: [certificate] },
      { trigger: { kind: "beforeStart", days: 3, minute: 540 }, items: [whites] },
      { trigger: { kind: "afterStart", days: 1, minute: 480 }, items: [knives] },
      { trigger: { kind: "afterStart", days: 2, minute: 510 }, items: [course] },
      { trigger: { kind: "todosDone", templates: [certificate.id, knives.id] }, items: [safe] },
    ],
  });
  return { sequence, items: { certificate, knives, course } };
}

const foodSafety = (tx: Tx) =>
  makeTemplate(tx, "resource", {
    title: "Food safety in twenty minutes",
    chapters: [
      {
        title: "Temperatures",
        pages: [
          {
            title: "Cold",
            body: write(
              "Fridges stay at or below **5 °C**, freezers at or below **−18 °C**. Read them at the start of each shift and write them down.",
            ),
          },
          {
            title: "Hot",
            body: write(
              "Keep food for guests above **60 °C**. Cool leftovers from 60 to 8 °C within **four hours**, in flat trays.",
            ),
          },
        ],
      },
      {
        title: "Allergens",
        pages: [
          {
            title: "Ask, look, tell",
            body: write(
              "Never guess. Look at the allergen board; if the answer is not there, ask the head chef. A guest who asks gets a clear answer or another dish.",
            ),
          },
        ],
      },
    ],
    course: {
      passMark: 75,
      retry: true,
      questions: [
        {
          id: "fridge",
          text: "How cold is a fridge at the most?",
          options: [
            { id: "a", label: "10 °C" },
            { id: "b", label: "8 °C" },
            { id: "c", label: "5 °C" },
          ],
          right: ["c"],
        },
        {
          id: "hot",
          text: "How hot does food for guests stay?",
          options: [
            { id: "a", label: "Above 60 °C" },
            { id: "b", label: "Above 40 °C" },
          ],
          right: ["a"],
        },
        {
          id: "cooling",
          text: "How fast do leftovers cool to 8 °C?",
          options: [
            { id: "a", label: "Overnight" },
            { id: "b", label: "Within four hours" },
          ],
          right: ["b"],
        },
        {
          id: "asked",
          text: "A guest asks about nuts and the board does not say. What do you do?",
          options: [
            { id: "a", label: "Ask the head chef" },
            { id: "b", label: "Say that it is probably fine" },
            { id: "c", label: "Offer another dish if nobody knows" },
          ],
          right: ["a", "c"],
        },
      ],
    },
  });
