import { useTranslations } from "next-intl";
import { marks } from "@/components/leave/team/absence-bar";
import { cx } from "@/components/ui/cx";

const shown = [
  { kind: "absent", text: "legendAbsent" },
  { kind: "asked", text: "legendAsked" },
  { kind: "absentPart", text: "legendPart" },
] as const;

/** What the marks of the timeline stand for. */
export function TeamLegend() {
  const t = useTranslations("team");
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-4 gap-y-1.5 text-xs text-ink-muted">
      {shown.map(({ kind, text }) => {
        const { icon: Icon, look } = marks[kind];
        return (
          <li key={kind} className="inline-flex items-center gap-1.5">
            <span className={cx("grid h-5 w-7 place-items-center rounded-md border-[1.5px]", look)}>
              <Icon aria-hidden className="size-3" />
            </span>
            {t(text)}
          </li>
        );
      })}
    </ul>
  );
}
