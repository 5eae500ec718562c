import { Prisma } from "@/lib/generated/prisma/client";

/** The state of "Person" p on a day, as an expression; `personStates` names what it can be. */
export const stateOn = (day: Date): Prisma.Sql => Prisma.sql`
  case when not p.active then 'inactive'
       when p."lastDay" is not null then 'leaving'
       when p."startDay" > ${day}::date then 'beforeStart'
       when p.role = 0 and p."onboardedAt" is null then 'onboarding'
       else 'active' end`;
