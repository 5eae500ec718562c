import { record } from "@/lib/audit";
import { roles, system } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { passwordProblem } from "@/lib/auth/password-policy";
import { now } from "@/lib/clock";
import { dateFromDay } from "@/lib/dates";
import { today } from "@/lib/dates/zones";
import { inTransaction, type Tx, translating } from "@/lib/db";
import { conflict, invalid } from "@/lib/errors";
import { isSetUp } from "../queries/organisation";
import type { SetUpInput } from "../schema/set-up";

const closed = () => conflict("Muster is set up already. Sign in instead.", "ALREADY_SET_UP");

/**
 * Makes the organisation, its first administrator and the few rows every organisation begins with. Only
 * ever succeeds once: later and simultaneous calls raise CONFLICT. Raises INVALID at `password`.
 */
export async function setUpOrganisation(input: SetUpInput, outer?: Tx): Promise<{ personId: number }> {
  if (await isSetUp(outer)) throw closed();
  const { firstName, lastName, email, password, organisationName } = input;
  const words = ["muster", organisationName, firstName, lastName, email.split("@")[0] ?? ""];
  const problem = passwordProblem(password, words);
  if (problem) throw invalid([{ path: ["password"], message: problem }]);
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const { timezone, language } = input;
    const at = now();
    const organisation = { name: organisationName, timezone, language };
    await translating(() => tx.organisation.create({ data: { ...organisation, createdAt: at } }), {
      Organisation_pkey: closed,
    });
    const { id: personId } = await tx.person.create({
      data: { firstName, lastName, email, role: roles.administrator, timezone, language, createdAt: at },
      select: { id: true },
    });
    await tx.signIn.create({ data: { personId, passwordHash, passwordSetAt: at } });
    await makeFirstRows(tx, personId, organisation, at);
    await record(tx, system("set-up"), {
      action: "organisation.setUp",
      subject: { kind: "organisation", id: 1 },
      after: { ...organisation, administrator: { id: personId, firstName, lastName } },
    });
    return { personId };
  }, outer);
}

/** Something to edit instead of nothing: one unit, one agreement, two leave reasons, one shift type. */
async function makeFirstRows(
  tx: Tx,
  personId: number,
  { name, timezone }: { name: string; timezone: string },
  at: Date,
): Promise<void> {
  const unit = await tx.unit.create({ data: { name, timezone }, select: { id: true } });
  const from = dateFromDay(today(timezone, at));
  await tx.membership.create({ data: { personId, unitId: unit.id, home: true, from } });
  await tx.management.create({ data: { personId, unitId: unit.id } });
  const reasons = await tx.leaveReason.createManyAndReturn({
    data: [
      { name: "Vacation", position: 1, colour: "moss" },
      { name: "Sick leave", position: 2, colour: "rose" },
    ],
    select: { id: true },
  });
  const allowed = reasons.map(({ id }) => ({ reasonId: id }));
  await tx.agreement.create({
    data: { name: "Full time", hoursPerWeek: 40, reasons: { create: allowed } },
  });
  await tx.shiftType.create({ data: { name: "Day", colour: "sky", startsAt: 480, minutes: 480 } });
}
