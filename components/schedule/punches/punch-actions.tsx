import { useFormatter, useTranslations } from "next-intl";
import { useApprove } from "@/components/schedule/punches/use-approve";
import { Button } from "@/components/ui/button";
import type { PunchEntry } from "@/lib/schedule/schema/punches";

interface PunchActionsProps {
  line: PunchEntry;
  mayApprove: boolean;
  onEdit: () => void;
}

/** What can be done with one punch: nothing once payroll of its day is closed. */
export function PunchActions({ line, mayApprove, onEdit }: PunchActionsProps) {
  const t = useTranslations("roster.punches");
  const format = useFormatter();
  const approve = useApprove();
  const { id, person, out, isApproved, isLocked } = line;
  if (isLocked || (isApproved && !mayApprove)) return null;
  const start = new Date(`${line.in.replace(" ", "T")}Z`);
  const whose = { name: person, day: format.dateTime(start, { dateStyle: "medium", timeZone: "UTC" }) };
  return (
    <span className="flex justify-end gap-1">
      {isApproved ? (
        <Button
          size="sm"
          variant="quiet"
          aria-label={t("withdrawOne", whose)}
          isPending={approve.isPending}
          onPress={() => approve.mutate({ ids: [id], isApproved: false })}
        >
          {t("withdraw")}
        </Button>
      ) : (
        <>
          <Button size="sm" variant="quiet" aria-label={t("editOne", whose)} onPress={onEdit}>
            {t("edit")}
          </Button>
          {out && mayApprove ? (
            <Button
              size="sm"
              aria-label={t("approveOne", whose)}
              isPending={approve.isPending}
              onPress={() => approve.mutate({ ids: [id], isApproved: true })}
            >
              {t("approve")}
            </Button>
          ) : null}
        </>
      )}
    </span>
  );
}
