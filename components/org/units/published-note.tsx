import { useTranslations } from "next-intl";
import { DayText } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { UnitSettings } from "@/lib/org/schema/units";

/** How far a unit's shifts are published; that is changed on its roster. */
export function PublishedNote({ unit }: { unit: UnitSettings }) {
  const t = useTranslations("org.units");
  const { id, publishedThrough } = unit;
  return (
    <p className="-mt-2 text-ink-muted">
      {publishedThrough
        ? t.rich("publishedNow", { day: () => <DayText day={publishedThrough} length="long" /> })
        : t("publishedNone")}{" "}
      {unit.isArchived ? null : <TextLink href={`/roster?unit=${id}`}>{t("toRoster")}</TextLink>}
    </p>
  );
}
