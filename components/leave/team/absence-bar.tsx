import { CircleDashed, Clock, Layers, type LucideIcon, UserRoundMinus } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { cx } from "@/components/ui/cx";
import type { TeamAbsence } from "@/lib/leave/schema/team";

/** What an absence looks like; each look has an icon of its own, so that none is told by colour alone. */
export const marks = {
  absent: { icon: UserRoundMinus, look: "border-slate bg-slate-soft text-slate-text" },
  asked: { icon: CircleDashed, look: "border-dotted border-ink-muted bg-surface text-ink-muted" },
  absentPart: { icon: Clock, look: "border-slate bg-slate-soft text-slate-text" },
  askedPart: { icon: Clock, look: "border-dotted border-ink-muted bg-surface text-ink-muted" },
} satisfies Record<string, { icon: LucideIcon; look: string }>;

export type MarkKind = keyof typeof marks;

export const kindOf = ({ isApproved, isPartial }: TeamAbsence): MarkKind =>
  isApproved ? (isPartial ? "absentPart" : "absent") : isPartial ? "askedPart" : "asked";

interface AbsenceBarProps {
  absences: readonly TeamAbsence[];
  /** The bar is cut off at a side where the absence goes on. */
  goesOn: { before: boolean; after: boolean };
  /** A single day of a month has room for the icon alone. */
  isNarrow: boolean;
}

/** A person's absence over some days side by side: solid when it is approved, dotted while it is asked for. */
export function AbsenceBar({ absences, goesOn, isNarrow }: AbsenceBarProps) {
  const words = useAbsenceWords();
  const [main] = absences;
  if (!main) return null;
  const strongest = absences.find(({ isApproved }) => isApproved) ?? main;
  const { icon, look } = marks[kindOf(strongest)];
  const Icon = absences.length > 1 ? Layers : icon;
  const text = absences.map(words.whole).join("; ");
  return (
    <span
      title={text}
      className={cx(
        "flex h-6.5 items-center justify-center gap-1 overflow-hidden border-[1.5px] px-1 text-xs font-medium",
        isNarrow ? "" : "justify-start",
        goesOn.before ? "border-s-0" : "rounded-s-md",
        goesOn.after ? "border-e-0" : "rounded-e-md",
        look,
      )}
    >
      <Icon aria-hidden className="size-3.5 shrink-0" />
      {isNarrow ? null : (
        <span aria-hidden className="truncate">
          {absences.map(words.short).join("; ")}
        </span>
      )}
      <span className="sr-only">{text}</span>
    </span>
  );
}

/** An absence in words: why where it is told, and from when to when. */
export function useAbsenceWords() {
  const t = useTranslations("team");
  const format = useFormatter();
  const day = (text: string) =>
    format.dateTime(new Date(`${text}T00:00:00Z`), { day: "numeric", month: "short", timeZone: "UTC" });
  const short = (absence: TeamAbsence): string => {
    const kind = kindOf(absence);
    const { reason } = absence;
    if (reason === null) return t(kind);
    const told = {
      absent: "Absent",
      asked: "Asked",
      absentPart: "AbsentPart",
      askedPart: "AskedPart",
    } as const;
    return t(`reason${told[kind]}`, { reason });
  };
  const whole = (absence: TeamAbsence): string => {
    const { first, last } = absence;
    return t("through", { what: short(absence), from: day(first), to: day(last) });
  };
  return { short, whole };
}
