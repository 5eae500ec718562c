import { CalendarOff, Clock, Coffee, MapPin } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useShiftWords } from "@/components/schedule/use-shift-words";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { toneFill, toneFrom } from "@/components/ui/tone";
import { type Day, daysBetween } from "@/lib/dates";
import type { AgendaShift } from "@/lib/schedule/schema/agenda";

interface NextShiftProps {
  shift: AgendaShift | undefined;
  today: string;
  zone: string;
  now: Date;
}

/** The one thing one opens the page for: when and where the next shift is. */
export function NextShift({ shift, today, zone, now }: NextShiftProps) {
  const t = useTranslations("me");
  const ts = useTranslations("schedule");
  const format = useFormatter();
  const words = useShiftWords(zone);
  if (!shift) {
    return (
      <Card className="flex items-center gap-3 text-ink-muted">
        <CalendarOff aria-hidden className="size-5 shrink-0" />
        {t("noShift")}
      </Card>
    );
  }
  const day = shift.starts.slice(0, 10);
  // A night that began yesterday is still today's.
  const daysAway = daysBetween(today as Day, day as Day);
  const isNow = new Date(shift.startsAt) <= now;
  const otherClock = words.otherClock(shift);
  const moment = new Date(isNow ? shift.endsAt : shift.startsAt);
  // Days are counted as in the agenda; within two days the hours say more.
  const relative =
    daysAway > 1
      ? format.relativeTime(midnight(day), { now: midnight(today), unit: "day" })
      : format.relativeTime(moment, now);
  return (
    <Card className="relative overflow-hidden ps-6! sm:ps-7!">
      <span
        aria-hidden
        className={cx("absolute inset-y-0 start-0 w-1.5", toneFill[toneFrom(shift.colour)])}
      />
      <h2 className="text-sm font-medium text-ink-muted">{t(isNow ? "currentShift" : "nextShift")}</h2>
      <p className="mt-1 text-2xl font-semibold tracking-tight">
        <time dateTime={day}>
          {daysAway < 2
            ? ts(daysAway < 1 ? "today" : "tomorrow")
            : format.dateTime(midnight(day), {
                weekday: "long",
                day: "numeric",
                month: "long",
                timeZone: "UTC",
              })}
        </time>
        , {words.time(shift)}
      </p>
      {otherClock ? <p className="font-medium">{otherClock}</p> : null}
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-ink-muted">
        <Detail icon={<MapPin aria-hidden />}>{words.place(shift)}</Detail>
        <Detail
          icon={
            <span aria-hidden className={cx("mx-1 size-2 rounded-full", toneFill[toneFrom(shift.colour)])} />
          }
        >
          {shift.type}
        </Detail>
        <Detail icon={<Coffee aria-hidden />}>{words.breaks(shift)}</Detail>
        <Detail icon={<Clock aria-hidden />}>{t(isNow ? "ends" : "starts", { relative })}</Detail>
      </ul>
    </Card>
  );
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);

function Detail({ icon, children }: { icon: ReactNode; children: ReactNode }) {
  return (
    <li className="inline-flex items-center gap-1.5 [&_svg]:size-4 [&_svg]:shrink-0 [&_svg]:text-ink-faint">
      {icon}
      {children}
    </li>
  );
}
