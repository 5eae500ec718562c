import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import type { MissingCompanion } from "@/lib/onboarding/content/companions";

const SHOWN = 3;

interface MissingCompanionsProps {
  name: string;
  missing: readonly MissingCompanion[];
  /** Where the person's buddy and manager are chosen; none for readers who may not. */
  setAt?: string;
}

/** Says which items would need a buddy or manager that somebody does not have. */
export function MissingCompanions({ name, missing, setAt }: MissingCompanionsProps) {
  const t = useTranslations("onboarding.missing");
  if (missing.length === 0) return null;
  return (
    <Banner tone="warning">
      <ul className="flex flex-col gap-1.5">
        {missing.map(({ who, items }) => (
          <li key={who}>
            {t("needed", { who, name: name || t("somebody"), count: items.length })}{" "}
            {items.slice(0, SHOWN).map((title, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: two items may have one title, and none ever moves
              <span key={index}>
                {index > 0 ? ", " : null}
                {t("quoted", { title })}
              </span>
            ))}
            {items.length > SHOWN ? ` ${t("more", { count: items.length - SHOWN })}` : null}.
            {setAt ? (
              <>
                {" "}
                <TextLink href={setAt} className="text-inherit! whitespace-nowrap">
                  {t(`choose.${who}`)}
                </TextLink>
              </>
            ) : null}
          </li>
        ))}
      </ul>
      <p className="mt-1 text-sm">{t("instead")}</p>
    </Banner>
  );
}
