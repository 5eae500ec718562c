import { Monitor, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { deviceOf } from "@/components/profile/device";
import { EndSession } from "@/components/profile/end-session";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/moment";
import type { OwnProfile } from "@/lib/people/queries/own-profile";

/** Where the person is signed in, this browser marked. */
export function SessionList({ sessions, zone }: { sessions: OwnProfile["sessions"]; zone: string }) {
  const t = useTranslations("profile");
  return (
    <ul className="divide-y divide-line">
      {sessions.map(({ id, userAgent, address, lastSeenAt, isThis }) => {
        const Icon = /Mobile|Android|iPhone/.test(userAgent) ? Smartphone : Monitor;
        return (
          <li key={id} className="flex items-center gap-3 py-2.5 first:pt-0 last:pb-0">
            <Icon aria-hidden className="size-4.5 shrink-0 text-ink-muted" strokeWidth={1.75} />
            <span className="min-w-0 flex-1">
              <span className="block">{deviceOf(userAgent) || t("unknownDevice")}</span>
              <span className="block text-sm text-ink-muted">
                {t("lastSeen")} <InstantText instant={lastSeenAt} zone={zone} />
                {address ? ` · ${address}` : ""}
              </span>
            </span>
            {isThis ? (
              <Badge tone="petrol">{t("thisBrowser")}</Badge>
            ) : (
              <EndSession id={id} device={deviceOf(userAgent) || t("unknownDevice")} />
            )}
          </li>
        );
      })}
    </ul>
  );
}
