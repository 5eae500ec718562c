import type { DefaultValues } from "react-hook-form";
import type { z } from "zod";
import type { contentOf } from "@/lib/onboarding/content/items";
import type { ItemKind } from "@/lib/onboarding/content/kinds";
import { richTextOf } from "@/lib/onboarding/content/rich-text";

/** A kind with what its form starts with. */
export type GivenItem = {
  [K in ItemKind]: { kind: K; content: DefaultValues<z.input<(typeof contentOf)[K]>> };
}[ItemKind];

const empty = () => richTextOf("");

/** A key for a question or a choice; nobody sees it, answers are kept under it. */
export const newKey = (): string => crypto.randomUUID().slice(0, 8);

/** What the form of a new item starts with. */
export const blankItem = (kind: ItemKind): GivenItem => blanks[kind]();

const blanks: { [K in ItemKind]: () => Extract<GivenItem, { kind: K }> } = {
  todo: () => ({ kind: "todo", content: { title: "", body: empty(), form: [], dueWorkday: 0 } }),
  resource: () => ({ kind: "resource", content: { title: "", chapters: [blankChapter()], course: null } }),
  appointment: () => ({
    kind: "appointment",
    content: {
      title: "",
      body: empty(),
      place: "",
      minutes: 30,
      moment: { kind: "workday", workday: 1, minute: 540 },
    },
  }),
  introduction: () => ({ kind: "introduction", content: { title: "", body: empty() } }),
  badge: () => ({ kind: "badge", content: { title: "", body: empty(), image: null } }),
  preboarding: () => ({ kind: "preboarding", content: { title: "", body: empty() } }),
  message: () => ({
    kind: "message",
    content: { by: "mail", title: "", body: empty(), to: { kind: "hire" } },
  }),
  task: () => ({
    kind: "task",
    content: { title: "", body: "", assignee: { kind: "manager" }, priority: "normal", dueIn: null },
  }),
  hardware: () => ({
    kind: "hardware",
    content: { title: "", serialNumber: "", body: "", assignee: { kind: "manager" }, dueIn: null },
  }),
  webhook: () => ({ kind: "webhook", content: { title: "", url: "", body: "" } }),
};

export const blankPage = () => ({ title: "", body: empty() });
export const blankChapter = () => ({ title: "", pages: [blankPage()] });
export const blankChoice = () => ({ id: newKey(), label: "" });
export const blankQuestion = () => ({
  id: newKey(),
  kind: "text" as const,
  label: "",
  help: "",
  required: false,
});
export const blankCourseQuestion = () => ({
  id: newKey(),
  text: "",
  options: [blankChoice(), blankChoice()],
  right: [],
});
