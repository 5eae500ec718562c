import type { PersonActor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dateFromInstant, dayFromNumber, dayNumber } from "@/lib/dates";
import { toInstant } from "@/lib/dates/zones";
import { db, type Tx } from "@/lib/db";
import { askedFor } from "../rules/asked";
import { balanceOn, debits, debitUpTo, ledgerOf } from "../rules/balance/ledger";
import { shown } from "../rules/balance/schedule";
import { evaluate } from "../rules/evaluate";
import type { LeaveInput } from "../rules/request";
import { readRequest } from "../rules/request";
import type { LeaveSpan } from "../rules/span";
import type { LeavePreview } from "../schema/preview";
import { colleaguesAway, shiftsTouched, type TeamAway } from "./around";
import { type LoadedFacts, loadFacts } from "./facts";

/** What the rules and the calendar say to an application of the caller's, without storing anything. */
export async function previewLeave(
  actor: PersonActor,
  input: LeaveInput,
  tx: Tx = db(),
): Promise<LeavePreview> {
  const { span, violations } = readRequest(input);
  if (!span || violations.length > 0) return unreadable(violations);
  const at = now();
  const loaded = await loadFacts(tx, actor.id, Number(input.reason.id), span, at);
  const verdict = evaluate(input, loaded.facts, at);
  const { home, reason, receivers } = loaded;
  const zone = home?.zone ?? actor.timezone;
  const around = {
    personId: actor.id,
    startsAt: dateFromInstant(toInstant(span.from, zone)),
    endsAt: dateFromInstant(toInstant(span.end, zone)),
  };
  const [[shifts = []], [colleagues = nobody]] = await Promise.all([
    shiftsTouched([around], tx),
    colleaguesAway(
      [{ ...around, unitId: home?.unitId ?? 0, sectionId: home?.sectionId ?? null }],
      ["approved"],
      tx,
    ),
  ]);
  const receiverId = input.manager?.id ?? loaded.facts.receiverId;
  return {
    days: span.days,
    allDay: span.allDay,
    ...chargesOf(span, loaded),
    shifts,
    ...colleagues,
    receiver: receivers.find(({ id }) => id === receiverId)?.name ?? null,
    isAutoApproved: reason?.autoApprove ?? false,
    violations: verdict.violations,
    firstStart: verdict.firstStart,
  };
}

const nobody: TeamAway = { alsoAway: [], team: { away: 0, size: 0 } };

/** What the leave takes from its tracker, day by day, and what that leaves. */
function chargesOf(
  span: LeaveSpan,
  { facts, tracker }: LoadedFacts,
): Pick<LeavePreview, "charged" | "balance"> {
  if (!tracker || !facts.reason) return { charged: [], balance: null };
  const asked = askedFor(span);
  const ledger = ledgerOf(tracker, facts.leaves);
  const debit = debitUpTo(asked, tracker, ledger.schedule, asked.last);
  return {
    charged: debits(asked, tracker, ledger.schedule).map(({ day, amount }) => ({
      day: dayFromNumber(day),
      amount: shown(amount),
    })),
    balance: {
      tracker: tracker.name,
      unit: tracker.unit,
      before: shown(balanceOn(ledger, dayNumber(span.first))),
      after: shown(balanceOn(ledger, dayNumber(span.last)) - debit),
      debit: shown(debit),
      minBalance: facts.reason.settings.minBalance,
    },
  };
}

const unreadable = (violations: LeavePreview["violations"]): LeavePreview => ({
  days: 0,
  allDay: false,
  charged: [],
  balance: null,
  shifts: [],
  ...nobody,
  receiver: null,
  isAutoApproved: false,
  violations,
  firstStart: null,
});
