import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { absencesOn } from "@/components/schedule/roster/absence-mark";
import { ShiftChip } from "@/components/schedule/roster/shift-chip";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

type Line = { shift: RosterShift; name: string | null };

/** The same week for phones: day after day, who works when, and what nobody has. */
export function DayAgenda({ roster }: { roster: Roster }) {
  const t = useTranslations("roster");
  const lines: Line[] = [
    ...roster.unassigned.map((shift) => ({ shift, name: null })),
    ...roster.people.flatMap(({ name, shifts }) => shifts.map((shift) => ({ shift, name }))),
  ].sort((a, b) => (a.shift.from < b.shift.from ? -1 : a.shift.from > b.shift.from ? 1 : 0));
  return (
    <ol className="flex flex-col gap-5 md:hidden">
      {roster.days.map(({ day, holiday, isPublished }) => {
        const away = roster.people.filter((person) => absencesOn(person, day).length > 0);
        const todays = lines.filter(({ shift }) => shift.from.slice(0, 10) === day);
        return (
          <li key={day} id={day === roster.today ? "today" : undefined} className="scroll-mt-16">
            <h2 className="mb-2 flex items-center gap-2 font-semibold">
              <DayText
                day={day}
                length="weekday"
                className={cx(day === roster.today && "text-accent-text")}
              />
              {holiday ? (
                <span className="truncate text-sm font-normal text-ink-muted">{holiday}</span>
              ) : null}
              {isPublished ? null : (
                <Badge mark={<EyeOff aria-hidden />} className="ms-auto">
                  {t("notPublished")}
                </Badge>
              )}
            </h2>
            <Card isFlush>
              {todays.length === 0 ? <p className="p-3 text-ink-muted">{t("noShifts")}</p> : null}
              <ul className="divide-y divide-line">
                {todays.map(({ shift, name }) => (
                  <li key={shift.id} className="flex items-center gap-3 p-2.5">
                    {name ? (
                      <Avatar name={name} />
                    ) : (
                      <span
                        aria-hidden
                        className="size-7 shrink-0 rounded-full border border-dashed border-field-line"
                      />
                    )}
                    <span className={cx("min-w-0 flex-1 truncate font-medium", !name && "text-ink-muted")}>
                      {name ?? t("unassigned")}
                    </span>
                    <span className="w-36 shrink-0">
                      <ShiftChip shift={shift} />
                    </span>
                  </li>
                ))}
              </ul>
            </Card>
            {away.length > 0 ? (
              <p className="mt-1.5 text-sm text-ink-muted">
                {t("awayToday", { names: away.map(({ name }) => name).join(", ") })}
              </p>
            ) : null}
          </li>
        );
      })}
    </ol>
  );
}
