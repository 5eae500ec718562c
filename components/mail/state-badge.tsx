import { useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { Tone } from "@/components/ui/tone";
import type { MailSummary } from "@/lib/mail/schema";

const tones: Record<MailSummary["state"], Tone> = {
  queued: "sky",
  sent: "moss",
  kept: "slate",
  failed: "rose",
};

/** How far a mail got. */
export function MailStateBadge({ state }: { state: MailSummary["state"] }) {
  const t = useTranslations("settings.mail");
  return (
    <Badge tone={tones[state]} mark="dot" isTentative={state === "queued"}>
      {t(`state.${state}`)}
    </Badge>
  );
}
