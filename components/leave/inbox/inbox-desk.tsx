"use client";

import { Inbox as InboxIcon } from "lucide-react";
import dynamic from "next/dynamic";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Section } from "@/components/layout/section";
import { BulkBar } from "@/components/leave/inbox/bulk-bar";
import { DecidedList } from "@/components/leave/inbox/decided-list";
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
import { useWasOpen } from "@/components/ui/use-was-open";
import type { Inbox } from "@/lib/leave/schema/inbox";
import type { InboxScope } from "@/lib/leave/schema/scopes";

const DenyDialog = dynamic(async () => (await import("@/components/leave/inbox/deny-dialog")).DenyDialog);

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
  const wasDenying = useWasOpen(denying.length > 0);
  const [current, setCurrent] = useState<number | null>(null);
  const { waiting, decided, counts } = inbox.data;
  const at = waiting.findIndex(({ id }) => id === current);
  const chosen = waiting.filter(({ id }) => picked.has(id)).map(({ id }) => id);

  function choose(id: number | undefined) {
    setCurrent(id ?? null);
    document.getElementById(`application-${id}`)?.focus();
  }

  /** Decides, and goes on to the next one: the same key never falls on something not looked at. */
  function settle(ids: readonly number[], decision: "approved" | "denied", comment = "") {
    if (ids.length === 0 || decide.isPending) return;
    const stays = ({ id }: { id: number }) => !ids.includes(id);
    const next = waiting.slice(at + 1).find(stays) ?? waiting.findLast(stays);
    decide.mutate(
      { ids, decision, comment },
      {
        onSuccess: () => choose(next?.id),
        onSettled: () => setDenying([]),
      },
    );
  }

  function pick(id: number) {
    const next = new Set(picked);
    if (!next.delete(id)) next.add(id);
    setPicked(next);
  }

  const target = waiting[at]?.id;
  const targets = chosen.length > 0 ? chosen : target === undefined ? [] : [target];
  /** A key needs something to fall on; without, it chooses the first application. */
  const onTargets = (act: (ids: readonly number[]) => void) => () =>
    targets.length > 0 ? act(targets) : choose(waiting[0]?.id);
  useInboxKeys({
    a: onTargets((ids) => settle(ids, "approved")),
    r: onTargets(setDenying),
    j: () => choose(waiting[Math.min(waiting.length - 1, at + 1)]?.id),
    k: () => choose(waiting[Math.max(0, at - 1)]?.id),
    x: onTargets(() => target !== undefined && pick(target)),
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
                onApprove={() => settle([leave.id], "approved")}
                onDeny={() => setDenying([leave.id])}
              />
            </li>
          ))}
        </ul>
      )}
      <BulkBar
        count={chosen.length}
        isPending={decide.isPending}
        onApprove={() => settle(chosen, "approved")}
        onDeny={() => setDenying(chosen)}
        onClear={() => setPicked(new Set())}
      />
      {decided.length > 0 ? (
        <Section title={t("decided")}>
          <DecidedList decided={decided} zone={zone} />
        </Section>
      ) : null}
      {wasDenying ? (
        <DenyDialog
          names={waiting.filter(({ id }) => denying.includes(id)).map(({ person }) => person.name)}
          isPending={decide.isPending}
          onClose={() => setDenying([])}
          onDeny={(comment) => settle(denying, "denied", comment)}
        />
      ) : null}
    </>
  );
}
