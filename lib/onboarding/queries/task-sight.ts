import type { PersonActor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import { mayOnboard } from "../access";

const own = (person: Prisma.Sql) => Prisma.sql`t."assigneeId" = ${person} or t."createdById" = ${person}`;
const managers = (person: Prisma.Sql) => Prisma.sql`
  (t."assigneeId" is null and t."meantFor" = 'managers')
  or exists (select from "Person" a where a.id = t."aboutId" and a."managerId" = ${person})`;

/** Which rows of "Task" t an actor sees and acts on: their own, those of their role, all of them for administrators. */
export function visibleTasks(actor: PersonActor): Prisma.Sql {
  if (mayOnboard(actor, "allTasks")) return Prisma.sql`true`;
  const person = Prisma.sql`${actor.id}::int`;
  if (!mayOnboard(actor, "managersTasks")) return Prisma.sql`(${own(person)})`;
  return Prisma.sql`(${own(person)} or ${managers(person)})`;
}

/** The same seen from the task: does an active "Person" p see "Task" t? A test keeps the two in step. */
export const personSeesTask = Prisma.sql`
  (p.active and (p.role = 1 or ${own(Prisma.sql`p.id`)} or (p.role = 2 and (${managers(Prisma.sql`p.id`)}))))`;
