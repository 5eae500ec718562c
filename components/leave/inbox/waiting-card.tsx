"use client";

import { Check, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { WaitingFacts } from "@/components/leave/inbox/waiting-facts";
import { usePeriod } from "@/components/leave/use-period";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { cx } from "@/components/ui/cx";
import { InstantText } from "@/components/ui/moment";
import { toneFrom } from "@/components/ui/tone";
import type { WaitingLeave } from "@/lib/leave/schema/inbox";

interface WaitingCardProps {
  leave: WaitingLeave;
  zone: string;
  isCurrent: boolean;
  isPicked: boolean;
  isPending: boolean;
  onFocus: () => void;
  onPick: () => void;
  onApprove: () => void;
  onDeny: () => void;
}

/** One application with what one must know to decide it. */
export function WaitingCard({ leave, zone, isCurrent, isPicked, isPending, ...on }: WaitingCardProps) {
  const t = useTranslations("approvals");
  const period = usePeriod()(leave);
  const { person } = leave;
  const what = { name: person.name, reason: leave.reason, period };
  return (
    <article
      id={`application-${leave.id}`}
      tabIndex={-1}
      aria-label={t("application", what)}
      onFocus={on.onFocus}
      className={cx(
        "rounded-lg border bg-surface p-4 shadow-xs",
        isPicked ? "border-accent bg-accent-soft" : isCurrent ? "border-ink-faint" : "border-line",
        isPending && "opacity-60",
      )}
    >
      <div className="flex gap-3">
        <Checkbox
          aria-label={t("pick", what)}
          isSelected={isPicked}
          onChange={on.onPick}
          className="mt-1.5"
        />
        <Avatar name={person.name} size="md" className="max-sm:hidden" />
        <div className="grid min-w-0 flex-1 items-start gap-x-6 gap-y-3 lg:grid-cols-[minmax(0,1fr)_17rem_auto]">
          <div className="min-w-0">
            <h2 className="font-semibold">{person.name}</h2>
            <p className="text-sm text-ink-muted">
              {[person.position, leave.unit, leave.section].filter(Boolean).join(" · ")}
            </p>
            <p className="mt-2 flex flex-wrap items-center gap-x-2.5 gap-y-1">
              <Badge tone={toneFrom(leave.colour)} mark="dot">
                {leave.reason}
              </Badge>
              <span className="font-semibold">{period}</span>
              {leave.allDay ? (
                <span className="text-ink-muted">{t("days", { days: leave.days })}</span>
              ) : null}
            </p>
            {leave.comment ? <p className="mt-1.5 max-w-prose">“{leave.comment}”</p> : null}
            <p className="mt-1.5 text-xs text-ink-muted">
              {t.rich("sent", { moment: () => <InstantText instant={leave.sentAt} zone={zone} /> })}
              {leave.isMine || !leave.receiver
                ? null
                : ` · ${t(leave.isStandIn ? "sentToStandIn" : "sentTo", { name: leave.receiver })}`}
            </p>
          </div>
          <WaitingFacts leave={leave} />
          <div className="flex gap-2 lg:flex-col-reverse xl:flex-row">
            <Button
              aria-label={t("denyWhat", what)}
              aria-keyshortcuts="r"
              isDisabled={isPending}
              onPress={on.onDeny}
              className="max-sm:flex-1"
            >
              <X aria-hidden className="size-4" />
              {t("deny")}
            </Button>
            <Button
              variant="primary"
              aria-label={t("approveWhat", what)}
              aria-keyshortcuts="a"
              isPending={isPending}
              onPress={on.onApprove}
              className="max-sm:flex-1"
            >
              <Check aria-hidden className="size-4" />
              {t("approve")}
            </Button>
          </div>
        </div>
      </div>
    </article>
  );
}
