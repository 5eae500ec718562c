"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ShortList } from "@/components/leave/short-list";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import type { BalanceChange, LeavePreview } from "@/lib/leave/schema/preview";

/** The numbers behind the verdict: who gets it, what it takes, what it meets. */
export function PreviewFacts({ preview }: { preview: LeavePreview }) {
  const t = useTranslations("leave");
  const { balance, shifts, alsoAway, team, receiver, isAutoApproved, charged } = preview;
  return (
    <dl className="flex flex-col gap-2 text-sm">
      {isAutoApproved ? <Fact name={t("previewApprovedAtOnce")} /> : null}
      {receiver && !isAutoApproved ? <Fact name={t("previewGoesTo")}>{receiver}</Fact> : null}
      {balance ? <Charge balance={balance} charged={charged} /> : null}
      <Fact name={t("previewShifts", { count: shifts.length })} isList>
        <ShortList items={shifts}>
          {({ id, starts, ends, type }) => (
            <li key={id} className="flex justify-between gap-3">
              <DayText day={starts.slice(0, 10)} length="weekday" />
              <span className="truncate">{type}</span>
              <span className="whitespace-nowrap">
                {starts.slice(11, 16)}–{ends.slice(11, 16)}
              </span>
            </li>
          )}
        </ShortList>
      </Fact>
      <Fact name={t("previewAway", { count: team.away, size: team.size })} isList>
        <ShortList items={alsoAway}>{({ name }) => <li key={name}>{name}</li>}</ShortList>
      </Fact>
    </dl>
  );
}

function Charge({ balance, charged }: { balance: BalanceChange; charged: LeavePreview["charged"] }) {
  const t = useTranslations("leave");
  const { unit, before, after, debit, minBalance, tracker } = balance;
  const amount = (value: number) => t("amount", { unit, amount: value });
  return (
    <>
      <Fact name={t("previewCharged", { tracker })}>
        {debit === 0 ? t("previewChargedNothing") : amount(debit)}
        <ShortList items={charged.length > 1 ? charged : []}>
          {({ day }) => (
            <li key={day}>
              <DayText day={day} length="weekday" />
            </li>
          )}
        </ShortList>
      </Fact>
      <Fact name={t("previewBefore")}>{amount(before)}</Fact>
      <Fact name={t("previewAfter")}>
        <span className={cx("font-semibold", after < minBalance && "text-danger-text")}>{amount(after)}</span>
      </Fact>
    </>
  );
}

/** A name and its value side by side, or a name above a list. */
function Fact({ name, isList, children }: { name: string; isList?: boolean; children?: ReactNode }) {
  return (
    <div className={isList ? "flex flex-col" : "flex items-baseline justify-between gap-4"}>
      <dt className="text-ink-muted">{name}</dt>
      <dd className={isList ? "min-w-0" : "min-w-0 text-end"}>{children}</dd>
    </div>
  );
}
