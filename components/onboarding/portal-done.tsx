"use client";

import { CircleCheckBig } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { useUndo } from "@/components/onboarding/use-portal-deeds";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { dayOf, type Instant } from "@/lib/dates";
import { toLocal } from "@/lib/dates/zones";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

interface PortalDoneProps {
  items: readonly PortalItem[];
  today: string;
  zone: string;
}

/** What I have done, and when; what was done today can be opened again. */
export function PortalDone({ items, today, zone }: PortalDoneProps) {
  const t = useTranslations("portal");
  const format = useFormatter();
  const undo = useUndo();
  return (
    <Card isFlush>
      <ul className="divide-y divide-line">
        {items.map(({ id, title, doneAt, isCourse, score }) => (
          <li key={id} className="flex items-center gap-3 px-4 py-2.5">
            <CircleCheckBig aria-hidden className="size-5 shrink-0 text-moss-text" strokeWidth={1.75} />
            <div className="min-w-0 flex-1">
              <Link href={`/me/onboarding/${id}`} prefetch={false} className="rounded-sm hover:underline">
                {title}
              </Link>
              <p className="text-sm text-ink-muted">
                {doneAt
                  ? t("doneOn", {
                      moment: format.dateTime(new Date(doneAt), {
                        day: "numeric",
                        month: "short",
                        year: "numeric",
                        timeZone: zone,
                      }),
                    })
                  : null}
                {isCourse && score !== null ? ` · ${t("score", { score })}` : null}
              </p>
            </div>
            {!isCourse && doneAt && dayOf(toLocal(doneAt as Instant, zone)) === today ? (
              <Button
                size="sm"
                variant="quiet"
                aria-label={t("untick", { title })}
                isPending={undo.isPending && undo.variables?.id === id}
                onPress={() => undo.mutate({ id, title })}
              >
                {t("undo")}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </Card>
  );
}
