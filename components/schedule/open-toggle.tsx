import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import type { ShiftView } from "@/lib/schedule/schema/views";

interface OpenToggleProps {
  view: ShiftView;
  day: string;
  wanted: "fitting" | "all";
  /** How many open shifts meet leave, another shift or rest. */
  hidden: number;
}

/** Open shifts that do not fit are one press away, with the reason why. */
export function OpenToggle({ view, day, wanted, hidden }: OpenToggleProps) {
  const t = useTranslations("schedule");
  if (hidden === 0) return null;
  const address = new URLSearchParams({ view, day, ...(wanted === "all" ? {} : { open: "all" }) });
  return (
    <p className="text-sm">
      <TextLink href={`/me/shifts?${address}`} scroll={false}>
        {wanted === "all" ? t("openFewer") : t("openOthers", { count: hidden })}
      </TextLink>
    </p>
  );
}
