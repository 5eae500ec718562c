import { roles } from "@/lib/auth/actor";
import {
  addDays,
  addMonths,
  atTime,
  type Day,
  dateFromInstant,
  endOfMonth,
  listDays,
  startOfMonth,
  startOfWeek,
  weekday,
  weekdaysExcept,
} from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import {
  type EntryInput,
  type LeaveInput,
  makeEntries,
  makeLeaves,
  makePayrollPeriods,
} from "@/lib/testing/factories/leave";
import type { ReasonKey } from "./agreements";
import { type Company, chance, type Worker, worker } from "./company";
import { asked } from "./leave-asked";
import type { UnitKey } from "./places";
import { vacationAccount } from "./vacation-account";

export type Asked = {
  who: string;
  reason: ReasonKey;
  /** Days from today; a vacation begins on the Monday of that week. */
  first: number;
  /** Calendar days. */
  days: number;
  /** Part of a day instead, wall clock. */
  hours?: readonly [string, string];
  status: "pending" | "approved" | "denied" | "withdrawn";
  comment?: string;
  decision?: string;
};

/** Days of approved leave by person: all of them, and the working days among the vacation. */
export type Away = { days: Map<number, Set<Day>>; vacation: Map<number, Day[]> };

/** Leave in every status, the ledgers behind it, and payroll that is final. Gives who is away when. */
export async function makeLeaveHistory(company: Company): Promise<Away> {
  const { tx, workers, today } = company;
  const away: Away = { days: new Map(), vacation: new Map() };
  const all = [...asked, ...usualVacations(company)].map((one) => planned(company, one));
  const ids = await makeLeaves(
    tx,
    all.map(({ input }) => input),
  );
  const debits = all.flatMap((one, at) => taken(company, one, ids[at] ?? 0, away));
  const earned = workers.flatMap((member) => accounts(company, member, away));
  await makeEntries(tx, [...debits, ...earned]);
  const closed = addMonths(today, -2);
  const paid = workers.filter(({ unit, from }) => unit !== "office" && from <= startOfMonth(closed));
  await makePayrollPeriods(
    tx,
    paid.map(({ person }) => person),
    startOfMonth(closed),
    endOfMonth(closed),
  );
  return away;
}

/** Two weeks in the past year for everybody with a vacation account, and one ahead for some. */
function usualVacations({ workers }: Company): Asked[] {
  const named = new Set(asked.map(({ who }) => who));
  const nameOf = ({ person }: Worker) => `${person.firstName} ${person.lastName}`;
  return workers
    .filter(
      (one) => one.agreement !== "hourly" && one.person.role !== roles.newHire && !named.has(nameOf(one)),
    )
    .flatMap((one): Asked[] => {
      const who = nameOf(one);
      const vacation = { who, reason: "vacation", status: "approved" } as const;
      const past = { ...vacation, first: -(150 + chance(120, who)), days: 14 };
      const ahead = { ...vacation, first: 45 + chance(60, who, "when"), days: 7 };
      return chance(3, who, "ahead") > 0 ? [past] : [past, ahead];
    });
}

type Planned = { asked: Asked; unit: UnitKey; first: Day; last: Day; input: LeaveInput };

/** The application with its moments: the ill write on the morning itself, others weeks before. */
function planned({ today, at, places, leave, ...company }: Company, one: Asked): Planned {
  const { person, manager, unit } = worker(company, one.who);
  const near = addDays(today, one.first);
  const first = one.reason === "vacation" ? startOfWeek(near) : near;
  const last = addDays(first, one.days - 1);
  const zone = places.units[unit].timezone;
  const moment = (day: Day, time: string) => {
    const instant = dateFromInstant(toInstant(atTime(day, time), zone));
    return instant < at ? instant : at;
  };
  const isIll = one.reason === "selfCertified" || one.reason === "sickChild";
  const before = first < today ? addDays(first, -24) : addDays(today, -1 - chance(4, one.who));
  const sent = isIll ? first : before;
  const sentAt = moment(sent, isIll ? "06:52" : "19:08");
  const input: LeaveInput = {
    ...{ person, reason: leave.reasons[one.reason], unit: places.units[unit], status: one.status, sentAt },
    from: atTime(first, one.hours?.[0] ?? "00:00"),
    to: atTime(last, one.hours?.[1] ?? "00:00"),
    receiver: manager,
    decidedBy: isIll ? null : manager,
    decidedAt: isIll ? sentAt : moment(addDays(sent, 1), "10:26"),
    comment: one.comment ?? "",
    decisionComment: one.decision ?? "",
  };
  return { asked: one, unit, first, last, input };
}

/** What an approved leave takes from its account, day by day; notes the days away. */
function taken({ places, leave }: Company, one: Planned, id: number, away: Away): EntryInput[] {
  const { asked: plan, unit, first, last, input } = one;
  const { person, decidedAt: createdAt = new Date(0) } = input;
  if (plan.status !== "approved") return [];
  const line = { person, kind: "debit", application: { id }, createdAt } as const;
  if (plan.reason === "inLieu") return [{ ...line, tracker: leave.trackers.inLieu, day: first, amount: -4 }];
  const days = listDays(first, last);
  away.days.set(person.id, new Set([...(away.days.get(person.id) ?? []), ...days]));
  if (plan.reason !== "vacation") return [];
  const worked = days.filter(weekdaysExcept(places.holidays[unit]));
  away.vacation.set(person.id, [...(away.vacation.get(person.id) ?? []), ...worked]);
  return worked.map((day) => ({ ...line, tracker: leave.trackers.vacation, day, amount: -1 }));
}

/** What each person earned: vacation days by the year, hours for a busy weekend now and then. */
function accounts({ today, leave }: Company, member: Worker, away: Away): EntryInput[] {
  const { person, agreement, unit, from, title } = member;
  if (agreement === "hourly") return [];
  const taken = away.vacation.get(person.id) ?? [];
  const vacation = vacationAccount({ from, today, taken, perYear: agreement === "part" ? 19 : 25 });
  const lines = vacation.map((line) => ({ ...line, tracker: leave.trackers.vacation, person }));
  if (unit === "office" || title.includes("manager")) return lines;
  const weekend = [21, 49, 77].map((back) => addDays(today, -back - (weekday(addDays(today, -back)) % 7)));
  const extra = weekend.filter((day) => day >= from && chance(2, person.email, day.slice(5)) > 0);
  const note = "Worked an extra Sunday";
  return [
    ...lines,
    ...extra.map((day) => ({
      tracker: leave.trackers.inLieu,
      person,
      day,
      amount: 7.5,
      kind: "accrual" as const,
      note,
    })),
  ];
}
