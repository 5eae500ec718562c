import { Mail, Phone } from "lucide-react";
import { useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { PortalDetail } from "@/lib/onboarding/queries/portal";

/** Somebody to meet, with the ways to reach them. */
export function PortalColleague({ colleague }: { colleague: PortalDetail["colleague"] }) {
  const t = useTranslations("portal");
  if (!colleague) return <p className="text-ink-muted">{t("left")}</p>;
  const { name, position, email, phone } = colleague;
  return (
    <div className="flex items-center gap-4">
      <Avatar name={name} size="lg" />
      <div className="min-w-0">
        <p className="text-lg font-semibold">{name}</p>
        <p className="text-ink-muted">{position}</p>
        <p className="mt-1 flex flex-wrap gap-x-4 gap-y-1 [&_a]:inline-flex [&_a]:items-center [&_a]:gap-1.5 [&_a]:text-accent-text [&_a]:underline [&_svg]:size-4">
          <a href={`mailto:${email}`} aria-label={t("writeTo", { name })}>
            <Mail aria-hidden />
            {email}
          </a>
          {phone ? (
            <a href={`tel:${phone}`}>
              <Phone aria-hidden />
              {phone}
            </a>
          ) : null}
        </p>
      </div>
    </div>
  );
}
