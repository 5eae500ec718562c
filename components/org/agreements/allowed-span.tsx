import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/moment";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

type Allowed = Pick<AgreementSettings["reasons"][number], "validFrom" | "validTo">;

/** From when until when the leave is allowed; nothing where it always is. */
export function AllowedSpan({ entry: { validFrom, validTo } }: { entry: Allowed }) {
  const t = useTranslations("org.agreements");
  if (!validFrom && !validTo) return null;
  return (
    <span className="text-sm text-ink-muted">
      {validFrom ? t.rich("from", { day: () => <DayText day={validFrom} /> }) : null}{" "}
      {validTo ? t.rich("until", { day: () => <DayText day={validTo} /> }) : null}
    </span>
  );
}
