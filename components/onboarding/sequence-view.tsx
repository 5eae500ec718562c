import { useTranslations } from "next-intl";
import { PlanStep } from "@/components/onboarding/plan-step";
import { inTimeOrder } from "@/components/onboarding/sequence-order";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import type { SequenceDetail } from "@/lib/onboarding/schema/sequence";

interface SequenceViewProps {
  sequence: SequenceDetail;
  /** Titles of the items that conditional steps wait for. */
  titles: ReadonlyMap<number, string>;
}

/** What a sequence gives and when, to be read. */
export function SequenceView({ sequence, titles }: SequenceViewProps) {
  const t = useTranslations("sequences");
  const triggerText = useTriggerText();
  return (
    <ol aria-label={t("contents")}>
      {inTimeOrder(sequence.blocks).map(({ trigger, items }) => {
        const awaited = "templates" in trigger ? trigger.templates : [];
        const when = triggerText(
          trigger,
          awaited.flatMap((id) => titles.get(id) ?? []),
        );
        return (
          <PlanStep
            key={when}
            mark={trigger.kind === "unconditional" ? "now" : "days" in trigger ? "at" : "waiting"}
            when={when}
            why={t("stepItems", { count: items.length })}
            items={items.map(({ id, kind, title }) => ({ key: id, kind, title }))}
          />
        );
      })}
    </ol>
  );
}
