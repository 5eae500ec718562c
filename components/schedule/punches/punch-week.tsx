import { CircleCheck, Clock } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import type { PunchLine } from "@/components/schedule/punches/punch-lines";
import { PunchTable } from "@/components/schedule/punches/punch-table";
import { Card } from "@/components/ui/card";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import type { Roster } from "@/lib/schedule/schema/roster";

interface PunchWeekProps {
  lines: readonly PunchLine[];
  roster: Roster;
  /** Whose time the reader may not approve: their own, where they are no administrator. */
  ownId: number | null;
}

/** A week's time: what waits first, what is approved folded away below. */
export function PunchWeek({ lines, roster, ownId }: PunchWeekProps) {
  const t = useTranslations("roster.punches");
  const open = lines.filter(({ isApproved }) => !isApproved);
  const done = lines.filter(({ isApproved }) => isApproved);
  if (open.length === 0) {
    const isEmpty = done.length === 0;
    return (
      <>
        <Card>
          <EmptyState icon={isEmpty ? Clock : CircleCheck} title={t(isEmpty ? "none" : "noneWaiting")}>
            {t(isEmpty ? "noneHint" : "noneWaitingHint")}
          </EmptyState>
        </Card>
        <Approved lines={done} roster={roster} ownId={ownId} />
      </>
    );
  }
  return (
    <>
      <Section title={t("waitingTitle", { count: open.length })}>
        <Card isFlush>
          <PunchTable lines={open} roster={roster} ownId={ownId} />
        </Card>
      </Section>
      <Approved lines={done} roster={roster} ownId={ownId} />
    </>
  );
}

function Approved({ lines, roster, ownId }: PunchWeekProps) {
  const t = useTranslations("roster.punches");
  if (lines.length === 0) return null;
  return (
    <Disclosure title={t("doneTitle", { count: lines.length })}>
      <Card isFlush>
        <PunchTable lines={lines} roster={roster} ownId={ownId} />
      </Card>
    </Disclosure>
  );
}
