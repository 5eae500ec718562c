import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { type DayEntries, dayOfShift } from "@/components/schedule/entries";
import { ShiftAgenda } from "@/components/schedule/shift-agenda";
import { TextLink } from "@/components/ui/text-link";
import type { Day } from "@/lib/dates";
import type { AgendaShift } from "@/lib/schedule/schema/agenda";

interface HomeShiftsProps {
  shifts: readonly AgendaShift[];
  today: Day;
  zone: string;
  now: Date;
}

/** The shifts after the next one. */
export function HomeShifts({ shifts, ...shared }: HomeShiftsProps) {
  const t = useTranslations("me");
  if (shifts.length === 0) return null;
  const byDay = Map.groupBy(shifts, dayOfShift);
  const days = [...byDay].map(
    ([day, some]): DayEntries => ({
      day,
      holiday: null,
      entries: some.map((shift) => ({ kind: "shift", key: `shift ${shift.id}`, shift })),
    }),
  );
  return (
    <Section title={t("afterThat")} actions={<TextLink href="/me/shifts">{t("allShifts")}</TextLink>}>
      <ShiftAgenda {...shared} days={days} empty="" />
    </Section>
  );
}
