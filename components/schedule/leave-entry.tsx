"use client";

import { Palmtree } from "lucide-react";
import { StatusBadge } from "@/components/leave/status-badge";
import { usePeriod } from "@/components/leave/use-period";
import { AgendaItem } from "@/components/ui/agenda-item";
import { toneFrom } from "@/components/ui/tone";
import type { MyLeave } from "@/lib/leave/schema/mine";

/** My leave between the shifts: dashed while it waits. */
export function LeaveEntry({ leave }: { leave: MyLeave }) {
  const period = usePeriod();
  return (
    <AgendaItem
      tone={toneFrom(leave.colour)}
      isTentative={leave.status === "pending"}
      title={
        <span className="inline-flex items-center gap-1.5 font-medium text-ink">
          <Palmtree aria-hidden className="size-4 text-ink-faint" />
          {leave.reason}
        </span>
      }
      detail={period(leave)}
      end={<StatusBadge status={leave.status} />}
    />
  );
}
