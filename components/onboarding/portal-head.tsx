import { PartyPopper } from "lucide-react";
import { useTranslations } from "next-intl";
import { portalGroups } from "@/components/onboarding/portal-groups";
import { PortalNext } from "@/components/onboarding/portal-next";
import { Card } from "@/components/ui/card";
import { InstantText } from "@/components/ui/moment";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Portal } from "@/lib/onboarding/queries/portal";

interface PortalHeadProps {
  portal: Portal;
  /** The person's day: then the head also leads to what is next. */
  today?: string;
}

/** How far my onboarding is; once all is done, that it is. */
export function PortalHead({ portal, today }: PortalHeadProps) {
  const t = useTranslations("portal");
  const { done, total, percent } = portal.progress;
  if (total === 0) return null;
  if (done < total) {
    const { todos } = portalGroups(portal.items);
    const later = total - done - todos.length;
    return (
      <Card>
        <ProgressBar label={t("progress")} value={percent} valueLabel={t("progressOf", { done, total })} />
        {later > 0 ? <p className="mt-1.5 text-sm text-ink-muted">{t("later", { count: later })}</p> : null}
        {today ? <PortalNext todos={todos} today={today} /> : null}
      </Card>
    );
  }
  const { finishedAt, timezone } = portal;
  return (
    <Card className="flex items-center gap-4">
      <span className="grid size-11 shrink-0 place-items-center rounded-full bg-moss-soft text-moss-text">
        <PartyPopper aria-hidden className="size-5" />
      </span>
      <div>
        <p className="text-lg font-semibold">{t("finished")}</p>
        <p className="text-ink-muted">
          {finishedAt
            ? t.rich("finishedText", { moment: () => <InstantText instant={finishedAt} zone={timezone} /> })
            : t("finishedNow")}
        </p>
      </div>
    </Card>
  );
}
