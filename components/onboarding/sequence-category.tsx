import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { SequenceCategory } from "@/lib/onboarding/schema/trigger-words";

/** Is the sequence for people who come or for people who go? */
export function CategoryBadge({ category }: { category: SequenceCategory }) {
  const t = useTranslations("onboarding.category");
  return <Badge tone={category === "onboarding" ? "moss" : "clay"}>{t(category)}</Badge>;
}
