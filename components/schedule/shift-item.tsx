import { useTranslations } from "next-intl";
import { ClaimButton } from "@/components/schedule/claim-button";
import { useShiftWords } from "@/components/schedule/use-shift-words";
import { AgendaItem } from "@/components/ui/agenda-item";
import { Badge } from "@/components/ui/badge";
import { toneFrom } from "@/components/ui/tone";
import type { AgendaShift, OpenShift } from "@/lib/schedule/schema/agenda";

/** One of my shifts: when, what, where, its breaks, and whose clock it follows when that is not mine. */
export function ShiftItem({ shift, zone, isNow }: { shift: AgendaShift; zone: string; isNow?: boolean }) {
  const t = useTranslations("schedule");
  const words = useShiftWords(zone);
  return (
    <AgendaItem
      tone={toneFrom(shift.colour)}
      time={words.time(shift)}
      title={shift.type}
      detail={<ShiftDetail shift={shift} zone={zone} />}
      end={isNow ? <Badge tone="moss">{t("now")}</Badge> : null}
    />
  );
}

/** A shift that nobody has: with a button where it may be taken, with the reason where it may not. */
export function OpenShiftItem({ shift, zone }: { shift: OpenShift; zone: string }) {
  const t = useTranslations("schedule");
  const words = useShiftWords(zone);
  const [against] = shift.against;
  return (
    <AgendaItem
      tone={toneFrom(shift.colour)}
      isTentative
      time={words.time(shift)}
      title={
        <>
          {shift.type} <Badge isTentative>{t("open")}</Badge>
        </>
      }
      detail={
        <>
          <ShiftDetail shift={shift} zone={zone} />
          {against ? <span className="block">{t(`against.${against}`)}</span> : null}
        </>
      }
      end={against ? null : <ClaimButton id={shift.id} what={`${shift.type}, ${words.time(shift)}`} />}
    />
  );
}

function ShiftDetail({ shift, zone }: { shift: AgendaShift; zone: string }) {
  const words = useShiftWords(zone);
  const otherClock = words.otherClock(shift);
  return (
    <>
      <span className="flex flex-wrap gap-x-3">
        <span>{words.place(shift)}</span>
        <span className="whitespace-nowrap">{words.breaks(shift)}</span>
      </span>
      {otherClock ? <span className="block font-medium text-ink">{otherClock}</span> : null}
      {shift.note ? <span className="block">“{shift.note}”</span> : null}
    </>
  );
}
