"use client";

import { CalendarClock, Scale, UsersRound } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import type { WaitingLeave } from "@/lib/leave/schema/inbox";

const mostShown = 3;

/** Balance, shifts that would be left, and who else is away. */
export function WaitingFacts({ leave }: { leave: WaitingLeave }) {
  const t = useTranslations("approvals");
  const { balance, shifts, alsoAway, team } = leave;
  return (
    <ul className="flex min-w-0 flex-col gap-1.5 text-sm">
      {balance ? (
        <Fact icon={<Scale aria-hidden />}>
          <span className={cx(balance.after < balance.minBalance && "font-semibold text-danger-text")}>
            {t("balance", { unit: balance.unit, before: balance.before, after: balance.after })}
          </span>
          <span className="text-ink-muted"> {balance.tracker}</span>
        </Fact>
      ) : null}
      <Fact icon={<CalendarClock aria-hidden />}>
        <span className={cx(shifts.length === 0 && "text-ink-muted")}>
          {t("shifts", { count: shifts.length })}
        </span>
        {shifts.slice(0, mostShown).map(({ id, starts, ends, type }) => (
          <span key={id} className="block text-ink-muted">
            <DayText day={starts.slice(0, 10)} length="weekday" /> {starts.slice(11, 16)}–{ends.slice(11, 16)}{" "}
            {type}
          </span>
        ))}
        <More count={shifts.length - mostShown} />
      </Fact>
      <Fact icon={<UsersRound aria-hidden />}>
        <span className={cx(alsoAway.length === 0 && "text-ink-muted")}>
          {t("away", { count: team.away, size: team.size })}
        </span>
        {alsoAway.slice(0, mostShown).map(({ name, first, last }) => (
          <span key={name} className="block text-ink-muted">
            {name} <DayText day={first} length="brief" />
            {first === last ? null : (
              <>
                {" – "}
                <DayText day={last} length="brief" />
              </>
            )}
          </span>
        ))}
        <More count={team.away - mostShown} />
      </Fact>
    </ul>
  );
}

function Fact({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="flex gap-2 [&_svg]:mt-0.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint">
      {icon}
      <span className="min-w-0">{children}</span>
    </li>
  );
}

function More({ count }: { count: number }) {
  const t = useTranslations("approvals");
  return count > 0 ? <span className="block text-ink-muted">{t("more", { count })}</span> : null;
}
