import { Monitor, Smartphone } from "lucide-react";
import { useTranslations } from "next-intl";
import { EndSession } from "@/components/profile/end-session";
import { Badge } from "@/components/ui/badge";
import { InstantText } from "@/components/ui/moment";
import type { OwnProfile } from "@/lib/people/queries/own-profile";

const browsers = ["Edg", "OPR", "Firefox", "Chrome", "Safari"] as const;
const names: Record<(typeof browsers)[number], string> = {
  Edg: "Edge",
  OPR: "Opera",
  Firefox: "Firefox",
  Chrome: "Chrome",
  Safari: "Safari",
};
const systems = ["Android", "iPhone", "iPad", "Windows", "Mac OS", "Linux"] as const;

/** The browser and system that a user agent claims, in the words people know them by; empty when unknown. */
function deviceOf(userAgent: string): string {
  const browser = browsers.find((name) => userAgent.includes(`${name}/`));
  const system = systems.find((name) => userAgent.includes(name));
  return [browser && names[browser], system].filter(Boolean).join(" · ");
}

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
