import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DeliveryEntry } from "@/lib/webhooks/contract";

const tones = { queued: "sky", retrying: "amber", delivered: "moss", failed: "danger" } as const satisfies Record<
  string,
  Tone
>;

/** How far a call got; one that was not taken and waits for its next turn is told from one that is new. */
export function CallState({ call: { state, isTried } }: { call: Pick<DeliveryEntry, "state"> & { isTried: boolean } }) {
  const t = useTranslations("webhooks");
  const shown = state === "queued" && isTried ? "retrying" : state;
  return (
    <Badge tone={tones[shown]} mark="dot" isTentative={state === "queued"}>
      {t("state", { state: shown })}
    </Badge>
  );
}
