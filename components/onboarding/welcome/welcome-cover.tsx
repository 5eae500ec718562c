import { ChevronRight, CircleCheck, PartyPopper } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { DayText } from "@/components/ui/moment";
import type { PreboardingPages } from "@/lib/onboarding/schema/preboarding";

interface WelcomeCoverProps {
  welcome: PreboardingPages;
  /** The address of page N, from 1. */
  addressOf: (page: number) => string;
}

/** The first thing somebody sees of their employer: a greeting, how long it still is, and what there is to read. */
export function WelcomeCover({ welcome, addressOf }: WelcomeCoverProps) {
  const t = useTranslations("welcome");
  const { firstName, message, pages } = welcome;
  const unread = pages.findIndex(({ isRead }) => !isRead);
  const isAllRead = pages.length > 0 && unread < 0;
  return (
    <>
      <div className="flex flex-col gap-2">
        <h1 className="text-3xl font-semibold tracking-tight">{t("hello", { name: firstName })}</h1>
        <p className="text-lg text-pretty text-ink-muted">{t("lead", { count: pages.length })}</p>
      </div>
      <Countdown welcome={welcome} />
      {message ? (
        <p className="border-s-3 border-accent ps-4 text-lg text-pretty whitespace-pre-line">{message}</p>
      ) : null}
      {pages.length > 0 ? (
        <section aria-labelledby="pages" className="flex flex-col gap-3">
          <div className="flex items-baseline justify-between gap-4">
            <h2 id="pages" className="text-xl font-semibold">
              {t("pages")}
            </h2>
            <p className="text-ink-muted">
              {t("readCount", { read: pages.filter(({ isRead }) => isRead).length, total: pages.length })}
            </p>
          </div>
          <Contents pages={pages} addressOf={addressOf} />
          {isAllRead ? (
            <AllRead />
          ) : (
            <LinkButton
              variant="primary"
              href={addressOf(unread + 1)}
              className="h-12! w-full rounded-lg! text-lg!"
            >
              {t(unread === 0 ? "start" : "goOn")}
            </LinkButton>
          )}
        </section>
      ) : null}
    </>
  );
}

function Countdown({ welcome: { daysLeft, startDay } }: { welcome: PreboardingPages }) {
  const t = useTranslations("welcome");
  return (
    <div className="rounded-xl bg-accent px-5 py-6 text-on-accent sm:px-7">
      <p className="flex items-center gap-3.5 text-2xl leading-7 font-semibold text-balance">
        {t.rich("daysLeft", {
          days: daysLeft,
          big: (number) => <span className="text-[3.5rem] leading-none tracking-tight">{number}</span>,
        })}
      </p>
      <p className="mt-2 text-lg">
        {t.rich("firstDay", { day: () => <DayText day={startDay} length="long" /> })}
      </p>
    </div>
  );
}

function Contents({
  pages,
  addressOf,
}: { pages: PreboardingPages["pages"] } & Pick<WelcomeCoverProps, "addressOf">) {
  const t = useTranslations("welcome");
  return (
    <Card isFlush>
      <ol className="divide-y divide-line">
        {pages.map(({ id, title, isRead }, index) => (
          <li key={id}>
            <Link
              href={addressOf(index + 1)}
              prefetch={false}
              className="flex min-h-15 items-center gap-3.5 px-4 py-3 text-lg -outline-offset-2 hover:bg-hover"
            >
              {isRead ? (
                <CircleCheck aria-hidden className="size-6 shrink-0 text-moss" />
              ) : (
                <span
                  aria-hidden
                  className="grid size-6 shrink-0 place-items-center rounded-full bg-accent-soft text-sm font-semibold text-accent-text"
                >
                  {index + 1}
                </span>
              )}
              <span className="min-w-0 flex-1 font-medium">{title}</span>
              {isRead ? <span className="text-sm text-ink-muted">{t("isRead")}</span> : null}
              <ChevronRight aria-hidden className="size-5 shrink-0 text-ink-faint rtl:-scale-x-100" />
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  );
}

function AllRead() {
  const t = useTranslations("welcome");
  return (
    <div className="flex items-center gap-4 rounded-lg bg-moss-soft p-4 text-moss-text">
      <PartyPopper aria-hidden className="size-6 shrink-0" />
      <div>
        <p className="text-lg font-semibold">{t("allRead")}</p>
        <p>{t("allReadText")}</p>
      </div>
    </div>
  );
}
