import type { Day } from "@/lib/dates";
import { pool } from "@/lib/db";

export type OverdueTodo = { title: string; due: Day };
export type Behind = {
  id: number;
  firstName: string;
  email: string;
  language: string;
  todos: OverdueTodo[];
};

/** Found by the index of what is open and due; a person comes once, with the longest overdue first. */
export const behindSql = `select p.id, p."firstName", p.email, p.language,
    json_agg(json_build_object('title', a.title, 'due', a."dueDay") order by a."dueDay", a.id) as todos
  from "Assignment" a join "Person" p on p.id = a."personId"
  where a.state = 'open' and a."dueDay" < $1::date and a.kind in ('todo', 'resource')
    and p.active and p."accessMailAt" is null and p.timezone = any($2) and p.id > $3
  group by p.id order by p.id limit $4`;

/** Active people of these zones who were let in and have to-dos or courses due before a day, after a person's id. */
export async function peopleBehind(
  day: Day,
  zones: readonly string[],
  after: number,
  limit: number,
): Promise<Behind[]> {
  return (await pool().query<Behind>(behindSql, [day, zones, after, limit])).rows;
}
