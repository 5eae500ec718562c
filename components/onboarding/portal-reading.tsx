import { BookOpen, ChevronRight, Laptop, Sparkles } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { InstantText } from "@/components/ui/moment";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

const icons = { resource: BookOpen, preboarding: Sparkles, hardware: Laptop } as const;

/** Pages to read and things to look up, each behind its title. */
export function PortalReading({ items, zone }: { items: readonly PortalItem[]; zone: string }) {
  const t = useTranslations("portal");
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {items.map(({ id, kind, title, doneAt }) => {
          const Icon = icons[kind as keyof typeof icons] ?? BookOpen;
          return (
            <li key={id}>
              <Link
                href={`/me/onboarding/${id}`}
                prefetch={false}
                className="flex items-center gap-3.5 px-4 py-3 -outline-offset-2 hover:bg-hover"
              >
                <Icon aria-hidden className="size-5 shrink-0 text-ink-faint" strokeWidth={1.75} />
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{title}</span>
                  {doneAt ? (
                    <span className="block text-sm text-ink-muted">
                      {t.rich("readOn", { moment: () => <InstantText instant={doneAt} zone={zone} /> })}
                    </span>
                  ) : null}
                </span>
                <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint rtl:-scale-x-100" />
              </Link>
            </li>
          );
        })}
      </ul>
    </Card>
  );
}
