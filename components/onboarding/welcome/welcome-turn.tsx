import { ArrowLeft, ArrowRight, Check } from "lucide-react";
import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";

interface WelcomeTurnProps {
  titles: readonly string[];
  /** The page that is open, from 1. */
  number: number;
  /** The address of page N; of the overview for 0. */
  addressOf: (page: number) => string;
}

const look = "h-14! rounded-lg! text-lg!";

/** On to the next page, or back. */
export function WelcomeTurn({ titles, number, addressOf }: WelcomeTurnProps) {
  const t = useTranslations("welcome");
  const next = titles[number];
  return (
    <nav aria-label={t("progress")} className="mt-auto flex gap-3 border-t border-line pt-5">
      <LinkButton href={addressOf(number - 1)} className={look}>
        <ArrowLeft aria-hidden className="size-4 rtl:-scale-x-100" />
        {t("previous")}
      </LinkButton>
      <LinkButton
        variant="primary"
        href={addressOf(next === undefined ? 0 : number + 1)}
        className={`${look} min-w-0 flex-1 shrink!`}
      >
        {next === undefined ? (
          t("finish")
        ) : (
          <span className="flex min-w-0 flex-1 flex-col text-start leading-tight">
            <span className="text-sm">{t("next")}</span>
            <span className="truncate">{next}</span>
          </span>
        )}
        {next === undefined ? (
          <Check aria-hidden className="size-4" />
        ) : (
          <ArrowRight aria-hidden className="size-4 rtl:-scale-x-100" />
        )}
      </LinkButton>
    </nav>
  );
}
