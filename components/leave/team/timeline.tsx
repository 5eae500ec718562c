import { useFormatter, useTranslations } from "next-intl";
import { AbsenceBar } from "@/components/leave/team/absence-bar";
import { cx } from "@/components/ui/cx";
import { type Day, listDays, weekday } from "@/lib/dates";
import { type Stretch, stretchesOf } from "@/lib/leave/rules/timeline";
import type { TeamAbsence, TeamMember, TeamTimeline } from "@/lib/leave/schema/team";

interface TimelineProps {
  timeline: TeamTimeline;
  first: Day;
  last: Day;
  /** Names the table: whose absences, when. */
  caption: string;
  className?: string;
}

const edge = "border-t border-line";

/** People down, oneself on top; days across. Each absence is one cell over its days; a line marks today. */
export function Timeline({ timeline, first, last, caption, className }: TimelineProps) {
  const t = useTranslations("team");
  const days = listDays(first, last);
  const holidays = new Map(timeline.holidays.map(({ day, name }) => [day, name]));
  const isWide = days.length > 7;
  const isFree = (day: Day) => weekday(day) > 5 || holidays.has(day);
  return (
    <section
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
      tabIndex={0}
      aria-label={caption}
      className={cx(
        "overflow-x-auto overflow-y-hidden rounded-lg border border-line bg-surface shadow-xs",
        className,
      )}
    >
      <table className={cx("w-full table-fixed border-separate border-spacing-0", isWide && "min-w-4xl")}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <th
              scope="col"
              className={cx(
                "sticky start-0 z-20 bg-surface px-3 py-2 text-start align-bottom text-xs font-medium text-ink-muted",
                isWide ? "w-44" : "w-28",
              )}
            >
              {t("person")}
            </th>
            {days.map((day) => (
              <DayHead
                key={day}
                day={day}
                holiday={holidays.get(day)}
                isToday={day === timeline.today}
                isFree={isFree(day)}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          <PersonRow person={timeline.me} isMe {...{ first, last, isFree, isWide }} />
          {timeline.people.map((person) => (
            <PersonRow key={person.id} person={person} {...{ first, last, isFree, isWide }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface DayHeadProps {
  day: Day;
  holiday: string | undefined;
  isToday: boolean;
  isFree: boolean;
}

function DayHead({ day, holiday, isToday, isFree }: DayHeadProps) {
  const t = useTranslations("team");
  const format = useFormatter();
  const part = (options: object) =>
    format.dateTime(new Date(`${day}T00:00:00Z`), { ...options, timeZone: "UTC" });
  return (
    <th
      scope="col"
      title={holiday}
      aria-current={isToday ? "date" : undefined}
      className={cx(
        "relative px-0 py-1.5 text-center text-xs font-medium",
        isFree ? "bg-sunken text-ink-faint" : "text-ink-muted",
        // Today's line runs down through every row; what scrolls cuts it off at the end.
        isToday &&
          "after:pointer-events-none after:absolute after:start-1/2 after:top-full after:z-10 after:h-[200rem] after:border-s-2 after:border-accent/70",
      )}
    >
      <span aria-hidden className="block font-normal">
        {part({ weekday: "narrow" })}
      </span>
      <span
        aria-hidden
        className={cx(
          "mx-auto grid size-5.5 place-items-center rounded-full",
          isToday && "bg-accent text-on-accent",
          holiday && !isToday && "underline decoration-dotted underline-offset-2",
        )}
      >
        {part({ day: "numeric" })}
      </span>
      <span className="sr-only">
        {part({ weekday: "long", day: "numeric", month: "long" })}
        {holiday ? `, ${holiday}` : ""}
        {isToday ? `, ${t("today")}` : ""}
      </span>
    </th>
  );
}

interface PersonRowProps {
  person: TeamMember;
  isMe?: boolean;
  first: Day;
  last: Day;
  isFree: (day: Day) => boolean;
  isWide: boolean;
}

function PersonRow({ person, isMe, first, last, isFree, isWide }: PersonRowProps) {
  const t = useTranslations("team");
  return (
    <tr>
      <th
        scope="row"
        className={cx(
          "sticky start-0 z-20 h-10 px-3 py-1 text-start text-sm font-normal",
          edge,
          isMe ? "bg-accent-soft font-semibold text-accent-text" : "bg-surface",
        )}
      >
        <span className="line-clamp-2 leading-tight wrap-break-word">{isMe ? t("me") : person.name}</span>
      </th>
      {stretchesOf(person.absences, first, last).map((stretch) => (
        <td
          key={stretch.first}
          colSpan={stretch.days}
          className={cx(
            edge,
            "border-s p-0 py-1",
            stretch.absences.length === 0 && isFree(stretch.first) && "bg-sunken",
          )}
        >
          <AbsenceBar
            absences={stretch.absences}
            goesOn={goesOn(stretch, first, last)}
            isNarrow={stretch.days < (isWide ? 3 : 2)}
          />
        </td>
      ))}
    </tr>
  );
}

/** Does the absence begin before the days that are shown, or end after them? */
const goesOn = ({ absences }: Stretch<TeamAbsence>, first: Day, last: Day) => ({
  before: absences.some((absence) => absence.first < first),
  after: absences.some((absence) => absence.last > last),
});
