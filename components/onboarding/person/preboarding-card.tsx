import { CircleCheck, CircleDashed } from "lucide-react";
import { useTranslations } from "next-intl";
import { Section } from "@/components/layout/section";
import { PreboardingActions } from "@/components/onboarding/person/preboarding-actions";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";
import { InstantText } from "@/components/ui/moment";
import type { Preboarding } from "@/lib/onboarding/schema/preboarding";

interface PreboardingCardProps {
  person: { id: number; name: string; timezone: string };
  preboarding: Preboarding;
  isEditable: boolean;
}

/** The pages before somebody's first day: which mails led there, when they were opened, what has been read. */
export function PreboardingCard({ person, preboarding, isEditable }: PreboardingCardProps) {
  const t = useTranslations("onboarding.preboarding");
  const { isOpen, address, isPrivate, mails, pages } = preboarding;
  const isLive = mails.some((mail) => !mail.isEnded);
  return (
    <Section
      title={t("title")}
      description={
        isOpen ? t(isPrivate ? "toPrivate" : "toWork", { address }) : t(mails.length > 0 ? "over" : "never")
      }
      actions={
        isEditable && isOpen ? <PreboardingActions person={person} address={address} isLive={isLive} /> : null
      }
    >
      <Card isFlush>
        <ul className="divide-y divide-line">
          {pages.map(({ id, title, readAt }) => (
            <li key={id} className="flex items-center gap-3 px-4 py-2.5">
              {readAt ? (
                <CircleCheck aria-hidden className="size-4 shrink-0 text-moss" />
              ) : (
                <CircleDashed aria-hidden className="size-4 shrink-0 text-ink-faint" />
              )}
              <span className="min-w-0 flex-1">{title}</span>
              <span className="text-end text-sm text-ink-muted">
                {readAt
                  ? t.rich("readOn", { when: () => <InstantText instant={readAt} zone={person.timezone} /> })
                  : t("unread")}
              </span>
            </li>
          ))}
        </ul>
        {mails.length > 0 ? <Mails mails={mails} zone={person.timezone} /> : null}
      </Card>
    </Section>
  );
}

function Mails({ mails, zone }: { mails: Preboarding["mails"]; zone: string }) {
  const t = useTranslations("onboarding.preboarding");
  const moment = (instant: string) => () => <InstantText instant={instant} zone={zone} />;
  return (
    <ul
      aria-label={t("mails")}
      className="flex flex-col gap-2 border-t border-line bg-sunken px-4 py-3 text-sm"
    >
      {mails.map(({ id, sentAt, sentTo, openedAt, lastOpenedAt, isEnded }) => (
        <li key={id} className="flex items-start gap-4">
          <div className="min-w-0 flex-1 wrap-anywhere">
            <p>{t.rich("mailed", { when: moment(sentAt), address: sentTo })}</p>
            <p className="text-ink-muted">
              {openedAt && lastOpenedAt
                ? t.rich(openedAt === lastOpenedAt ? "openedOnce" : "opened", {
                    first: moment(openedAt),
                    last: moment(lastOpenedAt),
                  })
                : t("notOpened")}
            </p>
          </div>
          {isEnded ? <Badge>{t("ended")}</Badge> : <Badge tone="moss">{t("works")}</Badge>}
        </li>
      ))}
    </ul>
  );
}
