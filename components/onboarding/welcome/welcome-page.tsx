import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PortalFiles } from "@/components/onboarding/portal-files";
import { PortalText } from "@/components/onboarding/portal-text";
import { ProgressBar } from "@/components/ui/progress-bar";
import type { Attachment } from "@/lib/files/schema";
import type { RichText } from "@/lib/onboarding/content/rich-text";

interface WelcomePageProps {
  title: string;
  body: RichText;
  /** Which page it is, from 1, and of how many. */
  number: number;
  total: number;
  /** Of its title: 1 unless it stands inside another page. */
  level?: 1 | 3;
  attachments?: readonly Attachment[];
  /** Where pictures and files are opened; signed-in readers need not say. */
  address?: (file: number) => string;
  /** What follows the text. */
  children?: ReactNode;
}

/** One page for before the first day, as the hire reads it. */
export function WelcomePage(props: WelcomePageProps) {
  const { title, body, number, total, attachments = [], level = 1, address, children } = props;
  const Title = level === 1 ? "h1" : "h3";
  const t = useTranslations("welcome");
  return (
    <article className="flex flex-1 flex-col gap-5">
      {total > 1 ? (
        <ProgressBar
          label={t("progress")}
          value={(number / total) * 100}
          valueLabel={t("pageOf", { page: number, total })}
        />
      ) : null}
      <Title className="text-3xl font-semibold tracking-tight text-balance">{title}</Title>
      <PortalText text={body} {...(address ? { address } : {})} />
      <PortalFiles files={attachments} {...(address ? { address } : {})} />
      {children}
    </article>
  );
}
