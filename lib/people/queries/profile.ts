import type { PersonActor, Role } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromDay, dayFromDate, instantFromDate } from "@/lib/dates";
import { db, type Tx } from "@/lib/db";
import { notFound } from "@/lib/errors";
import type { Prisma } from "@/lib/generated/prisma/client";
import { organisationToday } from "@/lib/org/queries/today";
import type { PersonProfile } from "../schema/profile";
import type { PersonState } from "../schema/states";
import { visibleTo } from "./scope";
import { stateOn } from "./state";

const name = { select: { id: true, firstName: true, lastName: true } } as const;

const columns = (today: Date) =>
  ({
    ...{ id: true, firstName: true, lastName: true, email: true, phone: true, position: true, role: true },
    ...{ timezone: true, language: true, message: true, linkedin: true, facebook: true, twitter: true },
    ...{
      privateEmail: true,
      startDay: true,
      lastDay: true,
      onboardedAt: true,
      accessMailAt: true,
      buddy: name,
      manager: name,
    },
    memberships: {
      where: { home: true, OR: [{ to: null }, { to: { gte: today } }] },
      orderBy: { from: "asc" },
      take: 1,
      select: { unit: { select: { name: true } } },
    },
    leaving: { where: { cancelledAt: null, completedAt: null }, take: 1, select: { id: true } },
    signIn: { select: { passwordSetAt: true, lastSignInAt: true } },
    secondFactors: { where: { kind: "totp", confirmedAt: { not: null } }, take: 1, select: { id: true } },
  }) satisfies Prisma.PersonSelect;

type Row = Prisma.PersonGetPayload<{ select: ReturnType<typeof columns> }>;

/** A person that the actor may see. Raises NOT_FOUND, also for those they may not. */
export async function readProfile(actor: PersonActor, id: number, tx: Tx = db()): Promise<PersonProfile> {
  const today = dateFromDay(await organisationToday(now(), tx));
  const [visible] = await tx.$queryRaw<{ state: PersonState }[]>`
    select ${stateOn(today)} as state from "Person" p where p.id = ${id} and ${visibleTo(actor, today)}`;
  if (!visible) throw notFound();
  const row = await tx.person.findUnique({ where: { id }, select: columns(today) });
  if (!row) throw notFound();
  return profileOf(row, visible.state);
}

function profileOf(row: Row, state: PersonState): PersonProfile {
  const { leaving, signIn, memberships, linkedin, facebook, twitter } = row;
  return {
    id: row.id,
    name: fullName(row),
    firstName: row.firstName,
    email: row.email,
    privateEmail: row.privateEmail,
    phone: row.phone,
    position: row.position,
    role: row.role as Role,
    state,
    timezone: row.timezone,
    language: row.language,
    message: row.message,
    links: { linkedin, facebook, twitter },
    startDay: row.startDay && dayFromDate(row.startDay),
    lastDay: row.lastDay && dayFromDate(row.lastDay),
    buddy: named(row.buddy),
    manager: named(row.manager),
    unit: memberships[0]?.unit.name ?? "",
    onboardedAt: row.onboardedAt && instantFromDate(row.onboardedAt),
    isLeavingPlanned: leaving.length > 0,
    access: {
      mailAt: row.accessMailAt && instantFromDate(row.accessMailAt),
      hasPassword: signIn?.passwordSetAt != null,
      hasSecondFactor: row.secondFactors.length > 0,
      lastSignInAt: signIn?.lastSignInAt ? instantFromDate(signIn.lastSignInAt) : null,
    },
  };
}

const fullName = ({ firstName, lastName }: { firstName: string; lastName: string }) =>
  `${firstName} ${lastName}`;
const named = (person: Row["buddy"]) => person && { id: person.id, name: fullName(person) };
