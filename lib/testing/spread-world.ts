import { system } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { lockPerson, type Tx } from "@/lib/db";
import { isAppError } from "@/lib/errors";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { saveSequence } from "@/lib/onboarding/commands/sequences";
import { type Asked, spreadTo } from "@/lib/onboarding/commands/spread/person";
import { previewSpread } from "@/lib/onboarding/queries/spread";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import type { Trigger } from "@/lib/onboarding/schema/trigger";
import { makeOrganisation } from "./factories/organisation";
import { type MadePerson, makePerson } from "./factories/person";
import { type BlockInput, type MadeTemplate, makeSequence } from "./factories/sequence";

const engine = system("test");
export const atOnce: Trigger = { kind: "unconditional" };
export const workday = (days: number, minute = 480): Trigger => ({ kind: "afterStart", days, minute });

export type World = { tx: Tx; person: MadePerson; sequence: { id: number; name: string } };

export async function given(tx: Tx, blocks: BlockInput[], startDay = "2026-06-15" as const): Promise<World> {
  await makeOrganisation(tx);
  const person = await makePerson(tx, { firstName: "Ada", role: 0, startDay });
  const sequence = await makeSequence(tx, { blocks });
  await assignSequences(engine, { personId: person.id, sequenceIds: [sequence.id] }, tx);
  return { tx, person, sequence };
}

export const edit = ({ tx, sequence }: World, blocks: readonly BlockInput[]) =>
  saveSequence(
    engine,
    sequence.id,
    {
      name: sequence.name,
      category: "onboarding",
      blocks: (blocks.some(({ trigger }) => trigger.kind === "unconditional")
        ? blocks
        : [{ trigger: atOnce, items: [] }, ...blocks]
      ).map(({ trigger, items }) => ({ trigger, items: items.map(({ id }) => id) })),
    },
    tx,
  );

export async function reword({ tx }: World, { id }: MadeTemplate, change: object): Promise<void> {
  const { content } = await tx.template.findUniqueOrThrow({ where: { id } });
  await tx.template.update({ where: { id }, data: { content: { ...(content as object), ...change } } });
}

export const preview = async ({ tx, sequence }: World) => (await previewSpread(sequence.id, {}, tx)).people;
export async function spread(world: World, past: PastChoices = {}) {
  const outcomes: { person: number; failure: string | null }[] = [];
  for (const { id, seen } of await preview(world)) {
    outcomes.push({ person: id, failure: await spreadToOne(world, { id, seen, past }) });
  }
  return outcomes;
}

/** Brings an edit to one person, in the test's own transaction; gives why it was refused, or null. */
export async function spreadToOne({ tx, sequence }: World, asked: Asked): Promise<string | null> {
  await lockPerson(tx, asked.id);
  try {
    await spreadTo(tx, engine, sequence.id, asked, now());
    return null;
  } catch (error) {
    if (isAppError(error)) return error.message;
    throw error;
  }
}

export const stepsOf = ({ tx, person }: World) =>
  tx.step.findMany({
    where: { personId: person.id },
    orderBy: { id: "asc" },
    select: {
      triggerKey: true,
      state: true,
      dueAt: true,
      firedAt: true,
      items: { select: { templateId: true, firedAt: true } },
    },
  });
export const assignmentsOf = ({ tx, person }: World) =>
  tx.assignment.findMany({ where: { personId: person.id }, orderBy: { id: "asc" } });
