"use client";

import { useFormatter, useTranslations } from "next-intl";
import { StatusBadge } from "@/components/leave/status-badge";
import { usePeriod } from "@/components/leave/use-period";
import { Card } from "@/components/ui/card";
import type { DecidedLeave } from "@/lib/leave/schema/inbox";

/** The latest decisions: who decided what, and why. */
export function DecidedList({ decided, zone }: { decided: readonly DecidedLeave[]; zone: string }) {
  const t = useTranslations("approvals");
  const format = useFormatter();
  const period = usePeriod();
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {decided.map((leave) => (
          <li key={leave.id} className="flex flex-wrap items-center gap-x-4 gap-y-1 px-4 py-2.5">
            <div className="min-w-0 flex-1 basis-64">
              <p>
                <span className="font-medium">{leave.person}</span>{" "}
                <span className="text-ink-muted">
                  {leave.reason}, {period(leave)}
                </span>
              </p>
              <p className="text-sm text-ink-muted">
                {t("decidedBy", {
                  name: leave.decidedBy ?? "",
                  other: leave.decidedFor ?? "none",
                  moment: leave.decidedAt
                    ? format.dateTime(new Date(leave.decidedAt), {
                        day: "numeric",
                        month: "short",
                        hour: "2-digit",
                        minute: "2-digit",
                        timeZone: zone,
                      })
                    : "",
                })}
                {leave.decisionComment ? ` “${leave.decisionComment}”` : null}
              </p>
            </div>
            <StatusBadge status={leave.status} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
