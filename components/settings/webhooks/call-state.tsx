import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { DeliveryEntry } from "@/lib/webhooks/schema";

const tones = {
  queued: "sky",
  retrying: "amber",
  delivered: "moss",
  failed: "danger",
} as const satisfies Record<string, Tone>;

type Call = Pick<DeliveryEntry, "state" | "answer">;

/** On its way for the first time: nothing has come back yet, not even a failure. */
export const isUnderWay = ({ state, answer }: Call): boolean => state === "queued" && answer === null;

/** How far a call got; one that was not taken and waits for its next turn is told from one that is new. */
export function CallState({ call }: { call: Call }) {
  const t = useTranslations("webhooks");
  const shown = call.state === "queued" && !isUnderWay(call) ? "retrying" : call.state;
  return (
    <Badge tone={tones[shown]} mark="dot" isTentative={call.state === "queued"}>
      {t("state", { state: shown })}
    </Badge>
  );
}
