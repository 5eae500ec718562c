import { addDays, addWallMinutes, dateFromInstant, dayOf } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { makePunches, type PunchInput, type ShiftInput } from "@/lib/testing/factories/shift";
import { type Company, chance } from "./company";

/** Time clocked on the past days of the roster; all but the last three days are approved. */
export async function clockPast(company: Company, shifts: readonly ShiftInput[]): Promise<void> {
  const { tx, today, workers, at } = company;
  const managers = new Map(workers.map(({ person, manager }) => [person.id, manager]));
  const clocked = shifts.flatMap(({ person, unit, from, to }): PunchInput[] => {
    if (!person || dayOf(to) >= today) return [];
    const day = dayOf(from);
    const twoDaysLater = dateFromInstant(toInstant(addWallMinutes(to, 2880), unit.timezone));
    return [
      {
        ...{ person, unit },
        from: addWallMinutes(from, chance(9, person.id, day) - 6),
        to: addWallMinutes(to, chance(14, day, person.id) - 2),
        approvedBy: day < addDays(today, -3) ? (managers.get(person.id) ?? null) : null,
        approvedAt: twoDaysLater < at ? twoDaysLater : at,
      },
    ];
  });
  await makePunches(tx, clocked);
}
