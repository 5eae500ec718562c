import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { StateBadge } from "@/components/people/state-badge";
import { Avatar } from "@/components/ui/avatar";
import { Breadcrumbs } from "@/components/ui/breadcrumbs";
import type { PersonProfile } from "@/lib/people/schema/profile";

/** Who this is, at a glance. */
export function ProfileHeader({ person, actions }: { person: PersonProfile; actions: ReactNode }) {
  const t = useTranslations("people");
  const about = [person.position, person.unit].filter(Boolean).join(" · ");
  return (
    <header className="flex flex-col gap-3">
      <Breadcrumbs crumbs={[{ label: t("title"), href: "/people" }]} />
      <div className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex min-w-0 items-center gap-4">
          <Avatar name={person.name} size="lg" />
          <div className="min-w-0">
            <h1 className="text-2xl font-semibold tracking-tight">{person.name}</h1>
            {about ? <p className="text-ink-muted">{about}</p> : null}
            <p className="mt-1.5 flex flex-wrap items-center gap-2 text-sm text-ink-muted">
              <StateBadge state={person.state} lastDay={person.lastDay} />
              {t(`role.${person.role}`)}
            </p>
          </div>
        </div>
        {actions}
      </div>
    </header>
  );
}
