"use client";

import { Circle, CircleCheckBig, Paperclip } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { Button } from "react-aria-components/Button";
import { PortalDue } from "@/components/onboarding/portal-due";
import { useComplete } from "@/components/onboarding/use-portal-deeds";
import { cx } from "@/components/ui/cx";
import { LinkButton } from "@/components/ui/link-button";
import type { PortalItem } from "@/lib/onboarding/schema/portal";

/** One to-do: ticked right here, or opened where it asks something. */
export function PortalTodo({ item, today }: { item: PortalItem; today: string }) {
  const t = useTranslations("portal");
  const complete = useComplete();
  const address = `/me/onboarding/${item.id}`;
  const isDone = complete.isPending || complete.isSuccess;
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
        <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-muted">
          <PortalDue item={item} today={today} />
          {item.asks ? <span>{t(item.isCourse ? "asksCourse" : "asksForm")}</span> : null}
          {item.attached > 0 ? (
            <span className="inline-flex items-center gap-1">
              <Paperclip aria-hidden className="size-3.5" />
              {t("attached", { count: item.attached })}
            </span>
          ) : null}
          {item.isCourse && item.score !== null ? <span>{t("score", { score: item.score })}</span> : null}
        </p>
      </div>
      {item.asks ? (
        <LinkButton href={address} size="sm" prefetch={false}>
          {t(item.isCourse ? "open" : "fillIn")}
        </LinkButton>
      ) : null}
    </article>
  );
}
