import { now } from "@/lib/clock";
import { addDays } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { afterDone } from "@/lib/onboarding/commands/after-done";
import { answerCourse } from "@/lib/onboarding/commands/courses";
import { completeItem } from "@/lib/onboarding/commands/todos";
import { actorOf, type MadePerson } from "@/lib/testing/factories/person";
import { type Company, worker } from "./company";
import { certificatePhoto } from "./drawings";
import { storeFile } from "./files";

type Answers = Record<string, unknown>;

/** What new hires do, with the answers they give. */
const answers = {
  sign: { signed: "yes" },
  pay: { holder: "As on my card", account: "SE45 5000 0000 0583 9825 7466", tax: "main" },
  contact: { name: "My sister", phone: "+46 70 174 06 42", health: "" },
  certificate: { has: "yes" },
  locker: {},
  knives: {},
  guide: {},
  safety: { extinguisher: "Beside the lift on each floor", walked: "" },
  feedback: { score: 9, good: ["team", "training"], better: "Tell me about the parking earlier." },
  publish: { hard: "Finding somebody for Sunday evening." },
} as const satisfies Record<string, Answers>;

const courseAnswers = { fridge: ["c"], hot: ["a"], cooling: ["b"], asked: ["a"] };

export type DeedKey = keyof typeof answers | "course" | "contract" | "rights";

/** The deed as something that can be done at its moment. */
export function deedOf(
  company: Company,
  person: MadePerson,
  key: DeedKey,
  template: { id: number },
): () => Promise<unknown> {
  const { tx } = company;
  const actor = actorOf(person);
  if (key === "contract" || key === "rights") {
    return () => finishTask(company, person.id, template.id, worker(company, "Ingrid Solheim").person.id);
  }
  return async () => {
    const assigned = await tx.assignment.findFirst({
      where: { personId: person.id, templateId: template.id },
      select: { id: true },
    });
    if (!assigned) return false;
    const assignmentId = assigned.id;
    if (key === "course") return answerCourse(actor, { assignmentId, answers: courseAnswers }, tx);
    const given: Answers = { ...answers[key] };
    if (key === "certificate") {
      const name = "Hygiene certificate.png";
      const photo = await storeFile(tx, actor, { name, mime: "image/png", bytes: certificatePhoto() });
      Object.assign(given, { photo: photo.file, until: addDays(today(person.timezone, now()), 500) });
    }
    if ("walked" in given) given.walked = addDays(today(person.timezone, now()), -1);
    return completeItem(actor, { assignmentId, answers: given }, tx);
  };
}

/** An administrator or manager finishes the task that a template made for a person. */
export async function finishTask(
  { tx }: Company,
  personId: number,
  templateId: number,
  doneById: number,
): Promise<void> {
  const at = now();
  await tx.task.updateMany({
    where: { aboutId: personId, doneAt: null, stepItem: { templateId } },
    data: { doneAt: at, doneById },
  });
  await afterDone(tx, personId, at);
}
