import { useTranslations } from "next-intl";
import { PortalDue } from "@/components/onboarding/portal-due";
import { LinkButton } from "@/components/ui/link-button";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

interface PortalNextProps {
  /** What is to do, the most urgent first. */
  todos: readonly PortalItem[];
  today: string;
}

/** The one thing to do next, and how much is late. */
export function PortalNext({ todos, today }: PortalNextProps) {
  const t = useTranslations("portal");
  const [next] = todos;
  if (!next) return null;
  const late = todos.filter(({ day }) => day !== null && day < today).length;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-3 border-t border-line pt-4">
      <div className="min-w-0 flex-1 basis-52">
        <p className="text-sm text-ink-muted">{t("next", { late })}</p>
        <p className="text-lg leading-snug font-semibold">{next.title}</p>
        <PortalDue item={next} today={today} />
      </div>
      <LinkButton
        href={`/me/onboarding/${next.id}`}
        variant="primary"
        prefetch={false}
        className="max-sm:w-full"
      >
        {t(next.isCourse ? "nextCourse" : next.asks ? "nextForm" : "nextOpen")}
      </LinkButton>
    </div>
  );
}
