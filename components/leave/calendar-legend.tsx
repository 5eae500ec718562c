import { useTranslations } from "next-intl";

/** What the marks in the calendar stand for. */
export function CalendarLegend() {
  const t = useTranslations("leave");
  return (
    <ul aria-label={t("legend")} className="flex flex-wrap gap-x-4 gap-y-1 text-xs text-ink-muted">
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className="h-2.5 w-3.5 rounded-sm bg-ink-muted max-sm:size-1.75 max-sm:rounded-full"
        />
        {t("legendApproved")}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span
          aria-hidden
          className="h-2.5 w-3.5 rounded-sm border border-dashed border-ink-muted max-sm:size-1.75 max-sm:rounded-full max-sm:border-[1.5px] max-sm:border-dotted"
        />
        {t("legendPending")}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="h-0.75 w-3.5 rounded-full bg-ink-faint" />
        {t("legendShift")}
      </li>
      <li className="inline-flex items-center gap-1.5">
        <span aria-hidden className="h-2.5 w-3.5 rounded-sm border border-line bg-slate-soft" />
        {t("legendHoliday")}
      </li>
    </ul>
  );
}
