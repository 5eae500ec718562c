import { useFormatter, useTranslations } from "next-intl";
import { StatusBadge } from "@/components/leave/status-badge";
import { usePeriod } from "@/components/leave/use-period";
import { WithdrawButton } from "@/components/leave/withdraw-button";
import { cx } from "@/components/ui/cx";
import { toneFill, toneFrom } from "@/components/ui/tone";
import type { MyLeave } from "@/lib/leave/schema/mine";

/** One application: its days, why, what has become of it, and the way back while it waits. */
export function ApplicationItem({ leave, zone }: { leave: MyLeave; zone: string }) {
  const t = useTranslations("leave");
  const period = usePeriod();
  const story = useStory(zone);
  return (
    <article className="flex items-start gap-4 px-4 py-3">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-x-3">
          <span className="font-semibold">{period(leave)}</span>
          <span className="inline-flex items-center gap-1.5 text-ink-muted">
            <span aria-hidden className={cx("size-2 rounded-full", toneFill[toneFrom(leave.colour)])} />
            {leave.reason}
          </span>
          {leave.allDay ? (
            <span className="text-sm text-ink-muted">{t("dayCount", { days: leave.days })}</span>
          ) : null}
        </p>
        <p className="text-sm text-ink-muted">{story(leave)}</p>
        {leave.comment ? (
          <p className="text-sm text-ink-muted">{t("saidByMe", { text: leave.comment })}</p>
        ) : null}
        {leave.decisionComment ? (
          <p className="text-sm">
            {leave.decidedBy
              ? t("saidBy", { name: leave.decidedBy, text: leave.decisionComment })
              : t("said", { text: leave.decisionComment })}
          </p>
        ) : null}
      </div>
      <div className="flex shrink-0 items-center gap-2 max-sm:flex-col-reverse max-sm:items-end">
        {leave.mayWithdraw ? <WithdrawButton leave={leave} /> : null}
        <StatusBadge status={leave.status} />
      </div>
    </article>
  );
}

/** What has happened to an application, in one sentence. */
function useStory(zone: string) {
  const t = useTranslations("leave");
  const format = useFormatter();
  const moment = (instant: string) =>
    format.dateTime(new Date(instant), {
      day: "numeric",
      month: "short",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: zone,
    });
  return ({ status, receiver, sentAt, decidedBy, decidedFor, decidedAt }: MyLeave): string => {
    if (status === "withdrawn") return t("withdrawnAt");
    if (status === "pending") {
      const sent = moment(sentAt);
      return receiver ? t("waitsFor", { receiver, moment: sent }) : t("waits", { moment: sent });
    }
    const decided = moment(decidedAt ?? sentAt);
    return decidedBy
      ? t("decidedBy", { status, name: decidedBy, other: decidedFor ?? "none", moment: decided })
      : t("decidedAlone", { status, moment: decided });
  };
}
