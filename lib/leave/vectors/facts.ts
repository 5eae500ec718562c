import { addDays } from "@/lib/dates";
import type { Facts, LeaveFact, ReasonFacts, TrackerFacts } from "../rules/facts";
import { noLimits, overriding } from "../rules/settings";
import { readSpan } from "../rules/span";
import type { CreateCase } from "./format";

const REQUESTED = "R";
const OTHERS = new Set(["S", "T"]);

/** Monday to Friday are scheduled; where a tracker counts hours, eight a day. */
const officeDays = [1, 1, 1, 1, 1, 0, 0];
const officeHours = officeDays.map((days) => days * 8);

/** The facts of a worked case; what it does not say is as harmless as can be. */
export function factsOf(worked: CreateCase, reasonId: string): Facts {
  return {
    reason: reasonFacts(worked, reasonId),
    canWrite: worked.canWrite ?? true,
    employment: [{ from: worked.employment?.from ?? null, to: worked.employment?.to ?? null }],
    lockedThrough: worked.lockedThrough ?? null,
    finalSalaries: worked.finalSalaries ?? [],
    leaves: (worked.existing ?? []).map(leaveFact),
    punches: (worked.punches ?? []).map(({ from, to, approved }) => ({
      from,
      to: to ?? null,
      approved: approved ?? false,
    })),
    tracker: trackerFacts(worked, reasonId),
    managerIds: worked.managers ?? ["M1"],
    receiverId: worked.receiver === undefined ? "M1" : worked.receiver,
  };
}

function leaveFact(existing: NonNullable<CreateCase["existing"]>[number]): LeaveFact {
  const span = readSpan(existing.from, existing.to);
  if (!span) throw new RangeError(`Not a leave: ${existing.from} to ${existing.to}`);
  return {
    from: span.from,
    to: span.end,
    first: span.first,
    last: span.last,
    allDay: span.allDay,
    reasonId: existing.reason ?? REQUESTED,
    status: existing.status ?? "APPROVED",
  };
}

function reasonFacts(worked: CreateCase, id: string): ReasonFacts | null {
  if (id !== REQUESTED && !OTHERS.has(id)) return null;
  const reason = id === REQUESTED ? worked.reason : null;
  const minBalance = worked.tracker?.minBalance ?? 0;
  const base = overriding({ ...noLimits, minBalance }, reason ?? {});
  return {
    id,
    archived: reason?.archived ?? false,
    selectable: reason?.selectable ?? true,
    notOnAgreement: [
      ...(reason?.validFrom ? [{ from: null, to: addDays(reason.validFrom, -1) }] : []),
      ...(reason?.validTo ? [{ from: addDays(reason.validTo, 1), to: null }] : []),
    ],
    settings: base,
    terms: (id === REQUESTED ? (worked.agreements ?? []) : []).map(({ from, to, overrides }) => ({
      from: from ?? null,
      to: to ?? null,
      settings: overriding(base, overrides),
    })),
  };
}

function trackerFacts({ tracker }: CreateCase, reasonId: string): TrackerFacts | null {
  if (!tracker || reasonId !== REQUESTED) return null;
  return {
    unit: tracker.unit ?? "days",
    transactions: tracker.transactions ?? [],
    reasonIds: [REQUESTED],
    schedule: { week: tracker.unit === "hours" ? officeHours : officeDays, days: {} },
  };
}
