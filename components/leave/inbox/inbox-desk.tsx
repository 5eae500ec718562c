"use client";

import { Inbox as InboxIcon } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/layout/section";
import { BulkBar } from "@/components/leave/inbox/bulk-bar";
import { DecidedList } from "@/components/leave/inbox/decided-list";
import { DenyDialog } from "@/components/leave/inbox/deny-dialog";
import { KeyHints } from "@/components/leave/inbox/key-hints";
import { useDecide } from "@/components/leave/inbox/use-decide";
import { useInbox } from "@/components/leave/inbox/use-inbox";
import { useInboxKeys } from "@/components/leave/inbox/use-inbox-keys";
import { WaitingCard } from "@/components/leave/inbox/waiting-card";
import { Banner } from "@/components/ui/banner";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Segmented } from "@/components/ui/segmented";
import type { Inbox, InboxScope } from "@/lib/leave/schema/inbox";

interface InboxDeskProps {
  scope: InboxScope;
  opened: Inbox;
  zone: string;
}

/** The manager's inbox: every application with what one must know, decided with one press or key. */
export function InboxDesk({ scope, opened, zone }: InboxDeskProps) {
  const t = useTranslations("approvals");
  const router = useRouter();
  const inbox = useInbox(scope, opened);
  const decide = useDecide(scope);
  const [picked, setPicked] = useState<ReadonlySet<number>>(new Set());
  const [denying, setDenying] = useState<readonly number[]>([]);
  const [current, setCurrent] = useState<number | null>(null);
  const { waiting, decided, counts } = inbox.data;
  const at = Math.max(
    0,
    waiting.findIndex(({ id }) => id === current),
  );
  const chosen = waiting.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  function approve(ids: readonly number[]) {
    if (ids.length > 0 && !decide.isPending) decide.mutate({ ids, decision: "approved", comment: "" });
  }

  function deny(comment: string) {
    decide.mutate({ ids: denying, decision: "denied", comment }, { onSettled: () => setDenying([]) });
  }

  function go(step: number) {
    const next = waiting[Math.min(waiting.length - 1, Math.max(0, current === null ? 0 : at + step))];
    if (!next) return;
    setCurrent(next.id);
    document.getElementById(`application-${next.id}`)?.focus();
  }

  function pick(id: number) {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  const target = waiting[at]?.id;
  const targets = chosen.length > 0 ? chosen : target === undefined ? [] : [target];
  useInboxKeys({
    a: () => approve(targets),
    r: () => setDenying(targets),
    j: () => go(1),
    k: () => go(-1),
    x: () => target !== undefined && pick(target),
  });

  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented
          label={t("scope")}
          options={(["mine", "all"] as const).map((value) => ({
            value,
            label: t("scopeCount", { scope: value, count: counts[value] }),
          }))}
          value={scope}
          onChange={(next) => router.push(next === "mine" ? "/approvals" : `/approvals?scope=${next}`)}
        />
        {waiting.length > 0 ? <KeyHints /> : null}
      </div>
      {inbox.isRefetchError ? <Banner tone="warning">{t("stale")}</Banner> : null}
      {waiting.length === 0 ? (
        <Card>
          <EmptyState
            icon={InboxIcon}
            title={t("empty")}
            action={
              scope === "mine" && counts.all > 0 ? (
                <LinkButton href="/approvals?scope=all">{t("emptyAll", { count: counts.all })}</LinkButton>
              ) : null
            }
          >
            {t(scope === "mine" ? "emptyMineText" : "emptyAllText")}
          </EmptyState>
        </Card>
      ) : (
        <ul aria-label={t("waiting")} className="flex flex-col gap-3">
          {waiting.map((leave) => (
            <li key={leave.id}>
              <WaitingCard
                leave={leave}
                zone={zone}
                isCurrent={leave.id === current}
                isPicked={picked.has(leave.id)}
                isPending={decide.isPending && (decide.variables?.ids.includes(leave.id) ?? false)}
                onFocus={() => setCurrent(leave.id)}
                onPick={() => pick(leave.id)}
                onApprove={() => approve([leave.id])}
                onDeny={() => setDenying([leave.id])}
              />
            </li>
          ))}
        </ul>
      )}
      <BulkBar
        count={chosen.length}
        isPending={decide.isPending}
        onApprove={() => approve(chosen)}
        onDeny={() => setDenying(chosen)}
        onClear={() => setPicked(new Set())}
      />
      {decided.length > 0 ? (
        <Section title={t("decided")}>
          <DecidedList decided={decided} zone={zone} />
        </Section>
      ) : null}
      <DenyDialog
        names={waiting.filter(({ id }) => denying.includes(id)).map(({ person }) => person.name)}
        isPending={decide.isPending}
        onClose={() => setDenying([])}
        onDeny={deny}
      />
    </>
  );
}
