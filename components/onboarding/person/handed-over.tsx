import { useTranslations } from "next-intl";
import { HAND_OVER_PARTS, HandOverPart, isNothing } from "@/components/onboarding/person/hand-over-part";
import type { Leaving } from "@/lib/onboarding/queries/leaving";

/** What became of the leaver's shifts, people and work. */
export function HandedOver({ leaving }: { leaving: Leaving }) {
  const t = useTranslations("onboarding");
  const { handOver, when, completedAt } = leaving;
  if (isNothing(handOver)) return <p className="text-sm text-ink-muted">{t("handOver.nothing")}</p>;
  const stage = when === "after" && !completedAt ? "later" : "done";
  return (
    <section aria-label={t("handOver.title")} className="flex flex-col gap-1">
      <h3 className="text-sm font-medium">{t("handOver.title")}</h3>
      {HAND_OVER_PARTS.map((kind) => (
        <HandOverPart key={kind} kind={kind} handOver={handOver} stage={kind === "shifts" ? "done" : stage} />
      ))}
      {stage === "later" ? <p className="text-sm text-ink-muted">{t("handOver.laterHint")}</p> : null}
    </section>
  );
}
