import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/generated/prisma/client";
import type { DirectoryFilter } from "../schema/directory";
import { visibleTo } from "./scope";
import { matches } from "./search";
import { isInState } from "./state";

/** Which rows of "Person" p an actor may see and a filter leaves, as a condition. */
export function narrowedTo(
  actor: Actor,
  { q, role, state }: Pick<DirectoryFilter, "q" | "role" | "state">,
  today: Date,
): Prisma.Sql {
  const conditions = [
    visibleTo(actor, today),
    matches(q),
    role === undefined ? Prisma.sql`true` : Prisma.sql`p.role = ${role}`,
    state === undefined ? Prisma.sql`true` : isInState(state, today),
  ];
  return Prisma.join(conditions, " and ");
}
