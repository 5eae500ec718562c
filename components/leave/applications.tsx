import { CalendarPlus } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { ApplicationItem } from "@/components/leave/application-item";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import type { MyLeave } from "@/lib/leave/schema/mine";

interface ApplicationsProps {
  upcoming: readonly MyLeave[];
  past: readonly MyLeave[];
  pastCount: number;
  zone: string;
}

/** My applications: what is to come first, then what lies behind. */
export function Applications({ upcoming, past, pastCount, zone }: ApplicationsProps) {
  const t = useTranslations("leave");
  if (upcoming.length === 0 && past.length === 0) {
    return (
      <Card>
        <EmptyState icon={CalendarPlus} title={t("none")}>
          {t("noneText")}
        </EmptyState>
      </Card>
    );
  }
  return (
    <>
      <Section title={t("upcoming")}>
        <List leaves={upcoming} zone={zone} empty={t("upcomingEmpty")} />
      </Section>
      <Section title={t("past")}>
        <List leaves={past} zone={zone} empty={t("pastEmpty")} />
        {pastCount > past.length ? (
          <p className="text-sm">
            <TextLink href="/me/leave?past=all">{t("pastAll", { count: pastCount })}</TextLink>
          </p>
        ) : null}
      </Section>
    </>
  );
}

function List({ leaves, zone, empty }: { leaves: readonly MyLeave[]; zone: string; empty: string }) {
  if (leaves.length === 0) return <p className="text-ink-muted">{empty}</p>;
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {leaves.map((leave) => (
          <li key={leave.id}>
            <ApplicationItem leave={leave} zone={zone} />
          </li>
        ))}
      </ul>
    </Card>
  );
}
