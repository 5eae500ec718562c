"use client";

import { ArrowDown, ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { useRuleWords } from "@/components/leave/settings-reasons/use-rule-words";
import { cx } from "@/components/ui/cx";
import { IconButton } from "@/components/ui/icon-button";
import { TextLink } from "@/components/ui/text-link";
import { toneFill, toneFrom } from "@/components/ui/tone";
import { call } from "@/lib/http/client";
import { orderReasonsContract } from "@/lib/leave/contract/settings";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";

interface ReasonListProps {
  /** Those in use, in order. */
  reasons: readonly ReasonSettings[];
  /** Names of all reasons, archived ones too, and of trackers. */
  names: ReadonlyMap<number, string>;
  trackers: ReadonlyMap<number, string>;
}

/** The leave reasons with their rules in words; each can be moved, and the new order holds at once. */
export function ReasonList({ reasons, names, trackers }: ReasonListProps) {
  const t = useTranslations("org.reasons");
  const words = useRuleWords(names, trackers);
  const count = reasons.length;
  const move = useDeed(
    ({ from, to }: { from: number; to: number }) =>
      call(orderReasonsContract, { body: { ids: moved(reasons, from, to) } }),
    (_, { from, to }) => t("moved", { name: reasons[from]?.name ?? "", at: to + 1, count }),
  );
  return (
    <ol className="divide-y divide-line">
      {reasons.map((reason, at) => (
        <li key={reason.id} className="flex items-start gap-3 px-4 py-3">
          <span
            aria-hidden
            className={cx("mt-1.5 size-2.5 shrink-0 rounded-full", toneFill[toneFrom(reason.colour)])}
          />
          <div className="min-w-0 flex-1">
            <TextLink isPlain href={`/settings/reasons/${reason.id}`}>
              {reason.name}
            </TextLink>
            <p className="text-sm text-ink-muted">{words(reason).join(" · ")}</p>
            <Agreements reason={reason} />
          </div>
          <div className="flex shrink-0">
            <IconButton
              icon={ArrowUp}
              label={t("up", { name: reason.name })}
              isDisabled={at === 0 || move.isPending}
              onPress={() => move.mutate({ from: at, to: at - 1 })}
            />
            <IconButton
              icon={ArrowDown}
              label={t("down", { name: reason.name })}
              isDisabled={at === count - 1 || move.isPending}
              onPress={() => move.mutate({ from: at, to: at + 1 })}
            />
          </div>
        </li>
      ))}
    </ol>
  );
}

function Agreements({ reason: { agreements } }: { reason: ReasonSettings }) {
  const t = useTranslations("org.reasons");
  if (agreements.length === 0) return <p className="text-sm text-amber-text">{t("noAgreement")}</p>;
  const words = agreements.map(({ name, isChanged }) => (isChanged ? t("changedHere", { name }) : name));
  return <p className="text-sm text-ink-muted">{`${t("agreements")}: ${words.join(" · ")}`}</p>;
}

function moved(reasons: readonly ReasonSettings[], from: number, to: number): number[] {
  const ids = reasons.map(({ id }) => id);
  ids.splice(to, 0, ...ids.splice(from, 1));
  return ids;
}
