import type { Day } from "@/lib/dates";
import type { Tx } from "@/lib/db";
import type { MadePerson } from "@/lib/testing/factories/person";
import type { LeaveSetup } from "./agreements";
import type { Places, SectionKey, UnitKey } from "./places";

export type Worker = {
  person: MadePerson;
  title: string;
  unit: UnitKey;
  section: SectionKey | null;
  agreement: "full" | "part" | "hourly";
  /** First day of employment. */
  from: Day;
  lastDay: Day | null;
  manager: MadePerson | null;
};

/** What the parts of the sample company are made from. `at` is the moment of making, `today` its day in Sweden. */
export type Company = {
  tx: Tx;
  at: Date;
  today: Day;
  passwordHash: string;
  places: Places;
  leave: LeaveSetup;
  workers: Worker[];
};

/** A member of the company by name. */
export function worker(company: Pick<Company, "workers">, name: string): Worker {
  const found = company.workers.find(({ person }) => `${person.firstName} ${person.lastName}` === name);
  if (!found) throw new Error(`Nobody in the sample company is called ${name}`);
  return found;
}

/** A number from 0 up to `below` that looks like chance and is the same every time. */
export function chance(below: number, ...of: (string | number)[]): number {
  let hash = 2_166_136_261;
  for (const char of of.join("|")) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  hash = Math.imul(hash ^ (hash >>> 15), 2_246_822_507) >>> 0;
  return ((hash ^ (hash >>> 13)) >>> 0) % below;
}
