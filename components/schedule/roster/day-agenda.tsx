import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { absencesOn } from "@/components/schedule/roster/absence-mark";
import { ShiftChip } from "@/components/schedule/roster/shift-chip";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { DayText } from "@/components/ui/moment";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

/** The same week for phones: day after day from today, who works when, and what nobody has. */
export function DayAgenda({ roster }: { roster: Roster }) {
  const t = useTranslations("roster");
  const over = roster.days.filter(({ day }) => day < roster.today);
  const isThisWeek = over.length < roster.days.length;
  const coming = isThisWeek ? roster.days.filter(({ day }) => day >= roster.today) : roster.days;
  return (
    <div className="flex flex-col gap-5 md:hidden">
      {isThisWeek && over.length > 0 ? (
        <Disclosure title={t("earlierThisWeek")}>
          <Days days={over} roster={roster} />
        </Disclosure>
      ) : null}
      <Days days={coming} roster={roster} />
    </div>
  );
}

function Days({ days, roster }: { days: Roster["days"]; roster: Roster }) {
  const t = useTranslations("roster");
  const lines = linesOf(roster);
  return (
    <ol className="flex flex-col gap-5">
      {days.map(({ day, holiday, isPublished }) => {
        const away = roster.people.filter((person) => absencesOn(person, day).length > 0);
        return (
          <li key={day}>
            <h3 className="mb-2 flex items-center gap-2 font-semibold">
              <DayText
                day={day}
                length="weekday"
                className={day === roster.today ? "text-accent-text" : ""}
              />
              {holiday ? (
                <span className="truncate text-sm font-normal text-ink-muted">{holiday}</span>
              ) : null}
              {isPublished ? null : (
                <Badge mark={<EyeOff aria-hidden />} className="ms-auto">
                  {t("notPublished")}
                </Badge>
              )}
            </h3>
            <Card isFlush>
              <DayLines lines={lines.filter(({ shift }) => shift.from.slice(0, 10) === day)} />
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

function DayLines({ lines }: { lines: readonly Line[] }) {
  const t = useTranslations("roster");
  if (lines.length === 0) return <p className="p-3 text-ink-muted">{t("noShifts")}</p>;
  return (
    <ul className="divide-y divide-line">
      {lines.map(({ shift, name }) => (
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
  );
}

type Line = { shift: RosterShift; name: string | null };

/** Every shift of the week in order, with who has it. */
function linesOf({ people, unassigned }: Roster): Line[] {
  const lines: Line[] = [
    ...unassigned.map((shift) => ({ shift, name: null })),
    ...people.flatMap(({ name, shifts }) => shifts.map((shift) => ({ shift, name }))),
  ];
  return lines.sort((a, b) => (a.shift.from < b.shift.from ? -1 : a.shift.from > b.shift.from ? 1 : 0));
}
