import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { ApplicationItem } from "@/components/leave/application-item";
import { Card } from "@/components/ui/card";
import { TextLink } from "@/components/ui/text-link";
import type { MyLeave } from "@/lib/leave/schema/mine";

const mostShown = 3;

/** Leave that waits or comes up; what is denied or taken back is behind the link. */
export function HomeLeave({ upcoming, zone }: { upcoming: readonly MyLeave[]; zone: string }) {
  const t = useTranslations("me");
  const live = upcoming.filter(({ status }) => status === "pending" || status === "approved");
  return (
    <Section title={t("leave")} actions={<TextLink href="/me/leave">{t("allLeave")}</TextLink>}>
      <Card isFlush>
        {live.length === 0 ? <p className="px-4 py-3 text-ink-muted">{t("leaveNone")}</p> : null}
        <ul className="divide-y divide-line">
          {live.slice(0, mostShown).map((leave) => (
            <li key={leave.id}>
              <ApplicationItem leave={leave} zone={zone} />
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
