import { Clock } from "lucide-react";
import { useTranslations } from "next-intl";

/** Says that this installation lives at another time. `moment` is ready to read. */
export function ClockBanner({ moment }: { moment: string }) {
  const t = useTranslations("shell");
  return (
    <p
      role="status"
      className="flex items-center justify-center gap-2 bg-amber-soft px-4 py-1.5 text-center text-sm font-medium text-amber-text"
    >
      <Clock aria-hidden className="size-3.5 shrink-0" />
      {t("clock", { moment })}
    </p>
  );
}
