import type { PersonActor, Role } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { now } from "@/lib/clock";
import { type Day, dateFromDay } from "@/lib/dates";
import type { Tx } from "@/lib/db";

export type PersonInput = {
  firstName?: string;
  lastName?: string;
  email?: string;
  role?: Role;
  position?: string;
  phone?: string;
  message?: string;
  timezone?: string;
  language?: string;
  startDay?: Day | null;
  lastDay?: Day | null;
  privateEmail?: string | null;
  active?: boolean;
  buddy?: { id: number } | null;
  manager?: { id: number } | null;
  createdAt?: Date;
};

export type MadePerson = {
  id: number;
  firstName: string;
  lastName: string;
  email: string;
  role: Role;
  timezone: string;
  language: string;
};

let made = 0;

/** A person; without more said an employee in Stockholm, each with another name. */
export async function makePerson(tx: Tx, input: PersonInput = {}): Promise<MadePerson> {
  made += 1;
  const { firstName = "Robin", lastName = `Exempel ${made}`, role = 3, active = true } = input;
  const { timezone = "Europe/Stockholm", language = "en", createdAt = now() } = input;
  const person = { firstName, lastName, role, timezone, language };
  const email = (input.email ?? `robin.${made}@example.test`).toLowerCase();
  const { id } = await tx.person.create({
    data: {
      ...person,
      email,
      createdAt,
      active,
      deactivatedAt: active ? null : createdAt,
      position: input.position ?? "",
      phone: input.phone ?? "",
      message: input.message ?? "",
      startDay: input.startDay ? dateFromDay(input.startDay) : null,
      lastDay: input.lastDay ? dateFromDay(input.lastDay) : null,
      privateEmail: input.privateEmail ?? null,
      buddyId: input.buddy?.id ?? null,
      managerId: input.manager?.id ?? null,
    },
    select: { id: true },
  });
  return { ...person, id, email };
}

/** Lets the person sign in, with a password or with a hash that was made before. */
export async function makeSignIn(
  tx: Tx,
  person: { id: number },
  secret: { password: string } | { passwordHash: string },
): Promise<void> {
  const passwordHash = "password" in secret ? await hashPassword(secret.password) : secret.passwordHash;
  await tx.signIn.create({ data: { personId: person.id, passwordHash, passwordSetAt: now() } });
}

/** The person as the caller of a verb. */
export const actorOf = (person: MadePerson, via: PersonActor["via"] = "session"): PersonActor => ({
  kind: "person",
  id: person.id,
  name: `${person.firstName} ${person.lastName}`,
  role: person.role,
  via,
  address: "192.0.2.7",
  timezone: person.timezone,
  language: person.language,
  credential: "test",
});
