import { atInstant } from "@/lib/clock";
import { addDays, atTime, type Day, dateFromInstant } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { confirmRevoked, noteAccount } from "@/lib/onboarding/commands/accounts";
import { completeOffboarding } from "@/lib/onboarding/commands/offboarding/complete";
import { planOffboarding } from "@/lib/onboarding/commands/offboarding/plan";
import { completeItem } from "@/lib/onboarding/commands/todos";
import { actorOf, type MadePerson } from "@/lib/testing/factories/person";
import { type Company, type Worker, worker } from "./company";
import { finishTask } from "./deeds";
import { type Deed, live } from "./live";
import { employ, type Place } from "./people";
import type { Member } from "./staff";

type Leaver = {
  member: Member;
  place: Place;
  manager: string;
  planned: number;
  lastDay: number;
  accounts: string[];
};
type Leaving = { sequence: { id: number }; handOver: { id: number }; confirm: { id: number } };

const leavers: readonly Leaver[] = [
  {
    ...{ member: ["Petra", "Holm", "Sales assistant"], place: { unit: "bakery", section: "shop" } },
    ...{ manager: "Wilma Hedlund", planned: -8, lastDay: 9 },
    accounts: ["Till", "Company e-mail", "Supplier portal"],
  },
  {
    ...{ member: ["Tomás", "Rocha", "Cook"], place: { unit: "cafe", section: "cafeKitchen" } },
    ...{ manager: "Rui Tavares", planned: -52, lastDay: -20, accounts: ["Till", "Recipe book"] },
  },
];

/** Employs those who are going to leave, before the roster is made. */
export async function employLeavers(company: Company): Promise<void> {
  for (const { member, place, manager, lastDay } of leavers) {
    await employ(company, member, place, { manager: worker(company, manager).person });
    if (lastDay < 0) leaverOf(company, member).lastDay = addDays(company.today, lastDay);
  }
}

/** One who is about to leave, and one who has left. */
export async function makeLeavers(company: Company, leaving: Leaving): Promise<void> {
  for (const leaver of leavers) await leave(company, leaver, leaving);
}

const leaverOf = (company: Company, [firstName, lastName]: Member): Worker =>
  worker(company, `${firstName} ${lastName}`);

async function leave(company: Company, leaver: Leaver, leaving: Leaving): Promise<void> {
  const { tx, today } = company;
  const { person } = leaverOf(company, leaver.member);
  const admin = worker(company, "Ingrid Solheim").person;
  const actor = actorOf(admin);
  const at = (day: Day, time: string) => dateFromInstant(toInstant(atTime(day, time), person.timezone));
  const planned = addDays(today, leaver.planned);
  const lastDay = addDays(today, leaver.lastDay);
  for (const name of leaver.accounts) {
    await atInstant(at(addDays(today, -300), "11:00"), () =>
      noteAccount(actor, { personId: person.id, name }, tx),
    );
  }
  await atInstant(at(planned, "09:40"), () =>
    planOffboarding(actor, { personId: person.id, lastDay, sequenceIds: [leaving.sequence.id] }, tx),
  );
  const gone = leaver.lastDay < 0;
  const deeds: Deed[] = [
    {
      at: at(addDays(planned, 1), "13:15"),
      act: () => finishTask(company, person.id, leaving.confirm.id, admin.id),
    },
    ...(gone
      ? [{ at: at(addDays(lastDay, -2), "15:30"), act: () => handOver(company, person, leaving) }]
      : []),
    ...leaver.accounts.slice(0, gone ? undefined : 1).map((name, index) => ({
      at: at(addDays(gone ? lastDay : planned, gone ? 0 : 3), `16:${10 + index}`),
      act: () => revoke(company, person.id, name),
    })),
    ...(gone
      ? [{ at: at(addDays(lastDay, 1), "00:10"), act: () => completeOffboarding(person.id, tx) }]
      : []),
  ];
  await live(company, person.id, deeds);
}

async function handOver({ tx }: Company, person: MadePerson, leaving: Leaving): Promise<void> {
  const { id } = await tx.assignment.findFirstOrThrow({
    where: { personId: person.id, templateId: leaving.handOver.id },
    select: { id: true },
  });
  const known = "The oven door needs a knee. Order cod before ten. Recipes are in the blue folder.";
  await completeItem(actorOf(person), { assignmentId: id, answers: { known } }, tx);
}

async function revoke(company: Company, personId: number, name: string): Promise<void> {
  const { id: accountId } = await company.tx.integrationAccount.findFirstOrThrow({
    where: { personId, name },
    select: { id: true },
  });
  const actor = actorOf(worker(company, "Ingrid Solheim").person);
  await confirmRevoked(actor, { personId, accountId }, company.tx);
}
