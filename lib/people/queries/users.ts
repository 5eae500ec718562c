import { dayFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import { Prisma } from "@/lib/generated/prisma/client";
import type { ApiPerson } from "../contract/users";
import type { PersonLanguage } from "../schema/languages";
import type { UsersFilter } from "../schema/users";
import { matches } from "./search";

type Row = Omit<ApiPerson, "start_day" | "last_day" | "language" | "role"> & {
  role: number;
  start_day: Date | null;
  last_day: Date | null;
  language: string;
};

const columns = Prisma.sql`
  p."firstName" as first_name, p."lastName" as last_name, p."startDay" as start_day, p.role, p.email,
  p.position, p.phone, p."buddyId" as buddy, p."managerId" as manager, p.message, p.linkedin, p.facebook,
  p.twitter, p.timezone, p.language, p.id, p."lastDay" as last_day, p.active as is_active,
  p."privateEmail" as private_email`;

/** A page of people by id, for the address that asked; `next` is the address of the page after it. */
export async function listUsers(
  filter: UsersFilter,
  address: string,
  tx: Tx = db(),
): Promise<{ next: string | null; results: ApiPerson[] }> {
  const { q, role, start_day_from: from, start_day_to: to, cursor, page_size: size } = filter;
  const conditions = [
    matches(q),
    ...(role === undefined ? [] : [Prisma.sql`p.role = ${role}`]),
    ...(from === undefined ? [] : [Prisma.sql`p."startDay" >= ${from}::date`]),
    ...(to === undefined ? [] : [Prisma.sql`p."startDay" <= ${to}::date`]),
    ...(cursor === undefined ? [] : [Prisma.sql`p.id > ${cursor}`]),
  ];
  const rows = await tx.$queryRaw<Row[]>`
    select ${columns} from "Person" p where ${Prisma.join(conditions, " and ")} order by p.id limit ${size + 1}`;
  const results = rows.slice(0, size).map(personOf);
  const last = rows.length > size ? results.at(-1) : undefined;
  return { next: last ? withCursor(address, last.id) : null, results };
}

/** Path and query only: behind a proxy the server does not know its own name. */
function withCursor(address: string, cursor: number): string {
  const { pathname, searchParams } = new URL(address);
  searchParams.set("cursor", String(cursor));
  return `${pathname}?${searchParams}`;
}

/** One person as the API shows them. Raises NOT_FOUND. */
export async function readUser(id: number, tx: Tx = db()): Promise<ApiPerson> {
  const rows = await tx.$queryRaw<Row[]>`select ${columns} from "Person" p where p.id = ${id}`;
  if (!rows[0]) throw notFound();
  return personOf(rows[0]);
}

const personOf = (row: Row): ApiPerson => ({
  ...row,
  role: row.role as ApiPerson["role"],
  language: row.language as PersonLanguage,
  start_day: row.start_day && dayFromDate(row.start_day),
  last_day: row.last_day && dayFromDate(row.last_day),
});
