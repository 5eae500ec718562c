"use client";

import { Circle, CircleCheckBig } from "lucide-react";
import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { useComplete } from "@/components/onboarding/use-portal-deeds";
import { Badge } from "@/components/ui/badge";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import { type Day, daysBetween } from "@/lib/dates";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** One to-do: ticked right here, or opened where it asks something. */
export function PortalTodo({ item, today }: { item: PortalItem; today: string }) {
  const t = useTranslations("portal");
  const due = useDue(today);
  const complete = useComplete();
  const address = `/me/onboarding/${item.id}`;
  const isDone = complete.isPending || complete.isSuccess;
  const isOverdue = item.day !== null && item.day < today;
  return (
    <article className="flex items-center gap-3 px-4 py-3">
      {item.asks ? (
        <Circle aria-hidden className="size-6 shrink-0 text-line-strong" strokeWidth={1.5} />
      ) : (
        <Button
          aria-label={t("tick", { title: item.title })}
          onPress={() => isDone || complete.mutate({ id: item.id, title: item.title })}
          className="-m-2 shrink-0 rounded-full p-2 text-ink-muted transition-colors hover:text-accent-text"
        >
          {isDone ? (
            <CircleCheckBig aria-hidden className="size-6 text-moss-text" strokeWidth={1.5} />
          ) : (
            <Circle aria-hidden className="size-6" strokeWidth={1.5} />
          )}
        </Button>
      )}
      <div className="min-w-0 flex-1">
        <h3 className="font-medium">
          <Link
            href={address}
            prefetch={false}
            className={cx("rounded-sm hover:underline", isDone && "text-ink-muted line-through")}
          >
            {item.title}
          </Link>
        </h3>
        <p className="flex flex-wrap items-center gap-x-2 text-sm text-ink-muted">
          <span className={cx(isOverdue && "font-medium text-danger-text")}>{due(item.day)}</span>
          {item.asks ? <span>· {t(item.isCourse ? "asksCourse" : "asksForm")}</span> : null}
          {item.isCourse && item.score !== null ? <span>· {t("score", { score: item.score })}</span> : null}
        </p>
      </div>
      {isOverdue ? <Badge tone="danger">{t("overdue")}</Badge> : null}
      {item.asks ? (
        <LinkButton href={address} size="sm" prefetch={false}>
          {t(item.isCourse ? "open" : "fillIn")}
        </LinkButton>
      ) : null}
    </article>
  );
}

function useDue(today: string) {
  const t = useTranslations("portal");
  const format = useFormatter();
  return (day: string | null): string => {
    if (!day) return t("noDue");
    const away = daysBetween(today as Day, day as Day);
    const when = away < 0 ? "overdue" : away === 0 ? "today" : away === 1 ? "tomorrow" : "later";
    const written = format.dateTime(new Date(`${day}T00:00:00Z`), {
      weekday: "short",
      day: "numeric",
      month: "short",
      timeZone: "UTC",
    });
    return t("due", { when, day: written });
  };
}
