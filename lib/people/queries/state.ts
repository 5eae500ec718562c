import { Prisma } from "@/lib/generated/prisma/client";
import type { PersonState } from "../schema/states";

/** The state of "Person" p on a day, as an expression; `personStates` names what it can be. */
export const stateOn = (day: Date): Prisma.Sql => Prisma.sql`
  case when not p.active then 'inactive'
       when p."lastDay" is not null then 'leaving'
       when p."startDay" > ${day}::date then 'beforeStart'
       when p.role = 0 and p."onboardedAt" is null then 'onboarding'
       else 'active' end`;

const started = (day: Date) => Prisma.sql`(p."startDay" is null or p."startDay" <= ${day}::date)`;

/** The same, asked of one state in a way that indexes can answer: a test keeps the two in step. */
const conditions: Record<PersonState, (day: Date) => Prisma.Sql> = {
  inactive: () => Prisma.sql`not p.active`,
  leaving: () => Prisma.sql`p.active and p."lastDay" is not null`,
  beforeStart: (day) => Prisma.sql`p.active and p."lastDay" is null and p."startDay" > ${day}::date`,
  onboarding: (day) =>
    Prisma.sql`p.active and p."lastDay" is null and p.role = 0 and p."onboardedAt" is null and ${started(day)}`,
  active: (day) =>
    Prisma.sql`p.active and p."lastDay" is null and (p.role <> 0 or p."onboardedAt" is not null) and ${started(day)}`,
};

/** The condition that "Person" p is in a state on a day. */
export const isInState = (state: PersonState, day: Date): Prisma.Sql => conditions[state](day);
