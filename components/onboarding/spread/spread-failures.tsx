import { useTranslations } from "next-intl";
import { Banner } from "@/components/ui/banner";
import { TextLink } from "@/components/ui/text-link";
import type { SpreadRun } from "@/lib/onboarding/schema/spread";

/** Who could not be changed, each with the reason. */
export function SpreadFailures({ failures }: { failures: SpreadRun["failures"] }) {
  const t = useTranslations("sequences.spread");
  return (
    <Banner tone="danger" title={t("failed", { count: failures.length })}>
      <ul className="mt-1 flex max-h-32 flex-col gap-1 overflow-y-auto text-sm">
        {failures.map(({ id, name, reason }) => (
          <li key={id}>
            <TextLink href={`/people/${id}`} className="text-inherit!">
              {name}
            </TextLink>
            {`: ${reason}`}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
