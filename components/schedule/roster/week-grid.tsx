import { EyeOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { AbsenceMark, absencesOn } from "@/components/schedule/roster/absence-mark";
import { HoursOf } from "@/components/schedule/roster/hours-of";
import { ShiftChip } from "@/components/schedule/roster/shift-chip";
import { AddShift } from "@/components/schedule/roster/shift-triggers";
import { Avatar } from "@/components/ui/avatar";
import { cx } from "@/components/ui/cx";
import { DayText } from "@/components/ui/moment";
import type { Roster, RosterShift } from "@/lib/schedule/schema/roster";

const cell = "group/cell relative h-12 border-s border-t border-line p-1 align-top";

/** A unit's week: people down, days across, and on top what nobody has yet. Phones read it day by day. */
export function WeekGrid({ roster }: { roster: Roster }) {
  const t = useTranslations("roster");
  const format = useFormatter();
  const { days, people, unassigned, today } = roster;
  const dayInWords = (day: string) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
  const cells = (shifts: readonly RosterShift[], day: string) =>
    shifts.filter(({ from }) => from.slice(0, 10) === day);
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface shadow-xs max-md:hidden">
      <table className="w-full min-w-4xl table-fixed border-separate border-spacing-0">
        <caption className="sr-only">{t("caption", { unit: roster.unit.name })}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className="sticky start-0 z-10 w-44 bg-surface px-3 py-2 text-start text-xs font-medium text-ink-muted"
            >
              {t("person")}
            </th>
            {days.map(({ day, holiday, isPublished }) => (
              <th
                key={day}
                scope="col"
                className={cx(
                  "border-s border-line px-2 py-2 text-start text-sm font-medium",
                  day === today ? "bg-accent-soft text-accent-text" : "text-ink-muted",
                )}
              >
                <span className="flex items-center justify-between gap-1">
                  <DayText day={day} length="weekday" />
                  {isPublished ? null : (
                    <EyeOff role="img" aria-label={t("notPublished")} className="size-3.5 shrink-0" />
                  )}
                </span>
                {holiday ? <span className="block truncate text-xs font-normal">{holiday}</span> : null}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th
              scope="row"
              className="sticky start-0 z-10 border-t border-line bg-sunken px-3 py-2 text-start align-top font-medium"
            >
              {t("unassigned")}
              <span className="block text-sm font-normal text-ink-muted">
                {t("shiftCount", { count: unassigned.length })}
              </span>
            </th>
            {days.map(({ day }) => (
              <td key={day} className={cx(cell, "bg-sunken")}>
                <span className="flex flex-col gap-1">
                  <Stack shifts={cells(unassigned, day)} />
                  <AddShift
                    day={day}
                    personId={null}
                    label={t("shift.newOn", { day: dayInWords(day) })}
                    isEmpty={cells(unassigned, day).length === 0}
                  />
                </span>
              </td>
            ))}
          </tr>
          {people.map((person) => (
            <tr key={person.id}>
              <th
                scope="row"
                className="sticky start-0 z-10 border-t border-line bg-surface px-3 py-2 text-start align-top font-normal"
              >
                <span className="flex items-start gap-2.5">
                  <Avatar name={person.name} className="mt-0.5" />
                  <span className="min-w-0">
                    <span className="block truncate font-medium">{person.name}</span>
                    <HoursOf person={person} />
                  </span>
                </span>
              </th>
              {days.map(({ day }) => (
                <td key={day} className={cell}>
                  <span className="flex flex-col gap-1">
                    {absencesOn(person, day).map((absence) => (
                      <AbsenceMark key={absence.id} absence={absence} />
                    ))}
                    <Stack shifts={cells(person.shifts, day)} />
                    <AddShift
                      day={day}
                      personId={person.id}
                      label={t("shift.newFor", { name: person.name, day: dayInWords(day) })}
                      isEmpty={cells(person.shifts, day).length + absencesOn(person, day).length === 0}
                    />
                  </span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Stack({ shifts }: { shifts: readonly RosterShift[] }) {
  return (
    <span className="flex flex-col gap-1">
      {shifts.map((shift) => (
        <ShiftChip key={shift.id} shift={shift} />
      ))}
    </span>
  );
}
