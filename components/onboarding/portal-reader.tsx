import { useTranslations } from "next-intl";
import { PortalCourse } from "@/components/onboarding/portal-course";
import { PortalFiles } from "@/components/onboarding/portal-files";
import { PortalForm } from "@/components/onboarding/portal-form";
import { PortalText } from "@/components/onboarding/portal-text";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { TextLink } from "@/components/ui/text-link";
import type { PortalDetail } from "@/lib/onboarding/queries/portal";

type Content = Extract<PortalDetail["item"], { kind: "resource" }>["content"];

interface PortalReaderProps {
  detail: PortalDetail;
  content: Content;
  /** From 1; past the last page come the questions. */
  page: number;
}

/** Pages in chapters, one at a time; a course ends with its questions. */
export function PortalReader({ detail, content, page }: PortalReaderProps) {
  const t = useTranslations("portal");
  const pages = content.chapters.flatMap(({ title, pages, attachments }) =>
    pages.map((one) => ({ chapter: title, attachments, ...one })),
  );
  const isCourse = content.course !== null;
  const last = pages.length + (isCourse ? 1 : 0);
  const at = Math.min(Math.max(1, page), last);
  const shown = pages[at - 1];
  const address = (number: number) => `/me/onboarding/${detail.id}?page=${number}`;
  return (
    <>
      {pages.length > 1 ? <Contents pages={pages} at={at} addressOf={address} hasCourse={isCourse} /> : null}
      <Card className="flex flex-col gap-4">
        {shown ? (
          <>
            <div>
              <p className="text-sm text-ink-muted">
                {shown.chapter}
                {pages.length > 1 ? ` · ${t("pageOf", { page: at, total: pages.length })}` : null}
              </p>
              <h2 className="text-xl font-semibold">{shown.title}</h2>
            </div>
            <PortalText text={shown.body} />
            <PortalFiles files={shown.attachments} />
          </>
        ) : content.course ? (
          <PortalCourse detail={detail} course={content.course} />
        ) : null}
        <div className="flex flex-wrap items-center justify-between gap-2">
          {at > 1 ? <LinkButton href={address(at - 1)}>{t("previousPage")}</LinkButton> : <span />}
          {at < last ? (
            <LinkButton variant="primary" href={address(at + 1)}>
              {t(at === pages.length ? "toCourse" : "nextPage")}
            </LinkButton>
          ) : null}
          {at === last && !isCourse && detail.state === "open" ? (
            <PortalForm id={detail.id} title={detail.title} questions={[]} answers={null} isReading />
          ) : null}
        </div>
      </Card>
    </>
  );
}

interface ContentsProps {
  pages: readonly { chapter: string; title: string }[];
  at: number;
  addressOf: (page: number) => string;
  hasCourse: boolean;
}

function Contents({ pages, at, addressOf, hasCourse }: ContentsProps) {
  const t = useTranslations("portal");
  const titles = [...pages.map(({ title }) => title), ...(hasCourse ? [t("course")] : [])];
  const entries = titles.map((title, index) => ({ title, number: index + 1 }));
  return (
    <nav aria-label={t("contents")}>
      <ol className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {entries.map(({ title, number }) => (
          <li key={number}>
            {number === at ? (
              <span aria-current="page" className="font-semibold">
                {title}
              </span>
            ) : (
              <TextLink href={addressOf(number)}>{title}</TextLink>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
