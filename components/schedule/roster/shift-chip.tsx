import { Lock } from "lucide-react";
import { useTranslations } from "next-intl";
import { useShiftTime } from "@/components/schedule/roster/shift-time";
import { EditShift } from "@/components/schedule/roster/shift-triggers";
import { cx } from "@/components/ui/cx";
import { toneFill, toneFrom, toneSoft } from "@/components/ui/tone";
import { type LocalTime, wallSeconds } from "@/lib/dates";
import type { RosterShift } from "@/lib/schedule/schema/roster";

/** A shift of the week, pressed to change it; one whose payroll is closed stays as it is. */
export function ShiftChip({ shift }: { shift: RosterShift }) {
  const t = useTranslations("roster.shift");
  const time = useShiftTime();
  if (shift.isLocked) return <Chip shift={shift} />;
  return (
    <EditShift id={shift.id} label={t("editOne", { type: shift.type, time: time(shift) })}>
      <Chip shift={shift} />
    </EditShift>
  );
}

/** Nobody's shifts have a dashed frame. */
function Chip({ shift }: { shift: RosterShift }) {
  const t = useTranslations("roster");
  const time = useShiftTime();
  const tone = toneFrom(shift.colour);
  const breakMinutes = shift.breaks.reduce((sum, { from, to }) => sum + minutesBetween(from, to), 0);
  return (
    <div
      title={[shift.type, shift.section, shift.note].filter(Boolean).join(" · ")}
      className={cx(
        "relative overflow-hidden rounded-md border py-1 ps-2 pe-0.5 text-xs",
        toneSoft[tone],
        shift.personId === null ? "border-dashed border-current" : "border-transparent",
      )}
    >
      <span aria-hidden className={cx("absolute inset-y-0 start-0 w-1", toneFill[tone])} />
      <span className="flex items-center gap-1 font-semibold tracking-tight whitespace-nowrap">
        {time(shift)}
        {shift.isLocked ? <Lock role="img" aria-label={t("locked")} className="size-3 shrink-0" /> : null}
      </span>
      <span className="block truncate">{[shift.type, shift.section].filter(Boolean).join(" · ")}</span>
      {breakMinutes > 0 ? (
        <span className="block truncate">{t("breakTime", { minutes: breakMinutes })}</span>
      ) : null}
      {shift.note ? <span className="block truncate italic">{shift.note}</span> : null}
    </div>
  );
}

const minutesBetween = (from: string, to: string) =>
  Math.round(wallSeconds(from as LocalTime, to as LocalTime) / 60);
