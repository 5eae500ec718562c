import { system } from "@/lib/auth/actor";
import type { Day } from "@/lib/dates";
import { db } from "@/lib/db";
import { assignSequences } from "@/lib/onboarding/commands/assign";
import { richTextOf } from "@/lib/onboarding/content/rich-text";
import { makeOrganisation } from "./factories/organisation";
import { type MadePerson, makePerson, type PersonInput } from "./factories/person";
import { makeSequence, makeTemplate } from "./factories/sequence";

const page = (title: string) =>
  makeTemplate(db(), "preboarding", { title, body: richTextOf("Hello {{first_name}}") });
const before = (days: number) => ({ kind: "beforeStart" as const, days, minute: 480 });

export type Sequences = { welcome: { id: number }; another: { id: number } };

/** Pages at once, a week before the start and on the first day; and another sequence with two more. */
export async function makePreboarding(): Promise<Sequences> {
  await makeOrganisation(db(), { timezone: "Europe/Stockholm" });
  const news = await makeTemplate(db(), "resource");
  const welcome = await makeSequence(db(), {
    blocks: [
      {
        trigger: { kind: "unconditional" },
        items: [await page("Welcome"), await page("{{first_name}}'s team"), news],
      },
      { trigger: before(7), items: [await page("The first day")] },
      {
        trigger: { kind: "afterStart", days: 1, minute: 480 },
        items: [await page("The first evening")],
      },
    ],
  });
  const another = await makeSequence(db(), {
    blocks: [
      { trigger: { kind: "unconditional" }, items: [await page("Where to park")] },
      { trigger: before(100), items: [await page("What to wear")] },
    ],
  });
  return { welcome, another };
}

/** Ada, who starts on 15 June 2026 in Stockholm and has a private address. */
export async function hireAda({ welcome }: Sequences, input: PersonInput = {}): Promise<MadePerson> {
  const start = { role: 0 as const, startDay: "2026-06-15" as Day, privateEmail: "ada@home.test" };
  const person = await makePerson(db(), { firstName: "Ada", ...start, ...input });
  await assignSequences(system("test"), { personId: person.id, sequenceIds: [welcome.id] });
  return person;
}

/** The mails about preboarding pages, in their order. */
export const pageMails = ({ id }: { id: number }) =>
  db().mail.findMany({ where: { personId: id, kind: "preboarding" }, orderBy: { id: "asc" } });

/** The secrets of the links in these mails. */
export const secretsOf = async (person: { id: number }): Promise<string[]> =>
  (await pageMails(person)).map(({ text }) => /\/welcome\/([\w-]{43})\b/.exec(text)?.[1] ?? "");

export const lastSecret = async (person: { id: number }): Promise<string> =>
  (await secretsOf(person)).at(-1) ?? "";
