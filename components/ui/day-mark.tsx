import { cx } from "@/components/ui/cx";
import { type Tone, toneFill, toneSoft } from "@/components/ui/tone";

export interface DayMarkProps {
  tone: Tone;
  label: string;
  /** Dashed: not decided yet. */
  isTentative?: boolean;
}

/** Something that lies on a day of the month calendar: a line of text, on phones a dot. */
export function DayMark({ tone, label, isTentative }: DayMarkProps) {
  return (
    <>
      <span
        className={cx(
          "hidden truncate rounded-sm border px-1.5 text-2xs font-medium sm:block",
          toneSoft[tone],
          isTentative ? "border-dashed border-current" : "border-transparent",
        )}
      >
        {label}
      </span>
      <span
        className={cx(
          "size-1.75 rounded-full sm:hidden",
          isTentative ? cx("border-[1.5px] border-dotted bg-surface", toneBorder[tone]) : toneFill[tone],
        )}
      />
    </>
  );
}

const toneBorder: Record<Tone, string> = {
  slate: "border-slate-text",
  petrol: "border-petrol-text",
  sky: "border-sky-text",
  plum: "border-plum-text",
  rose: "border-rose-text",
  clay: "border-clay-text",
  amber: "border-amber-text",
  moss: "border-moss-text",
  danger: "border-danger-text",
};
