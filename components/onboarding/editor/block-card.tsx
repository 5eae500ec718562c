"use client";

import { Clock3, Hourglass, Pencil, Trash2, TriangleAlert, Zap } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { AddItem } from "@/components/onboarding/editor/add-item";
import {
  type Direction,
  type Draft,
  type DraftBlock,
  missingConditions,
} from "@/components/onboarding/editor/draft";
import type { AskedItem } from "@/components/onboarding/editor/item-dialog";
import { ItemRow, type Moved } from "@/components/onboarding/editor/item-row";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";

interface BlockCardProps {
  block: DraftBlock;
  draft: Draft;
  title: string;
  titleOf: (template: number) => string | undefined;
  steps: readonly { key: string; title: string }[];
  moved: Moved | null;
  onMove: (item: number, direction: Direction) => void;
  onMoveTo: (item: number, step: string) => void;
  onOpen: (item: AskedItem) => void;
  onTakeOut: (item: number) => void;
  onPick: () => void;
  onTrigger: () => void;
  onRemove: () => void;
}

/** One step of a sequence: when it happens and what is in it. */
export function BlockCard(props: BlockCardProps) {
  const { block, draft, title, titleOf, steps, moved, onRemove } = props;
  const t = useTranslations("sequences");
  const format = useFormatter();
  const [isAsking, setAsking] = useState(false);
  const { trigger, items } = block;
  const isFirst = trigger.kind === "unconditional";
  const missing = missingConditions(draft, block).flatMap((id) => titleOf(id) ?? []);
  const Icon = isFirst ? Zap : "days" in trigger ? Clock3 : Hourglass;
  const here = draft.indexOf(block);
  return (
    <li className="rounded-lg border border-line bg-surface shadow-xs">
      <header className="flex items-center gap-2.5 border-b border-line py-1.5 ps-4 pe-2">
        <Icon aria-hidden className="size-4 shrink-0 text-accent-text" />
        <h2 className="min-w-0 flex-1 font-semibold">{title}</h2>
        {isFirst ? (
          <span className="h-control" />
        ) : (
          <>
            <IconButton icon={Pencil} label={t("changeWhen", { step: title })} onPress={props.onTrigger} />
            <IconButton
              icon={Trash2}
              label={t("removeStep", { step: title })}
              onPress={() => (items.length > 0 ? setAsking(true) : onRemove())}
            />
          </>
        )}
      </header>
      {missing.length > 0 ? (
        <p className="flex items-start gap-2 px-4 pt-2.5 text-sm text-amber-text">
          <TriangleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
          {t("notGiven", { titles: format.list(missing), count: missing.length })}
        </p>
      ) : null}
      {items.length > 0 ? (
        <ul aria-label={title} className="divide-y divide-line">
          {items.map((item, at) => (
            <ItemRow
              key={item.id}
              item={item}
              canMove={{
                up: here > 0 || at > 0,
                down: here < draft.length - 1 || at < items.length - 1,
              }}
              moved={moved?.item === item.id ? moved : null}
              steps={steps.filter((_, index) => index !== here)}
              onMove={(direction) => props.onMove(item.id, direction)}
              onMoveTo={(step) => props.onMoveTo(item.id, step)}
              onOpen={() => props.onOpen({ id: item.id, kind: item.kind })}
              onTakeOut={() => props.onTakeOut(item.id)}
            />
          ))}
        </ul>
      ) : (
        <p className="px-4 pt-3 text-ink-muted">{t("emptyStep")}</p>
      )}
      <footer className="px-2 py-2">
        <AddItem step={title} onKind={(kind) => props.onOpen({ kind })} onPick={props.onPick} />
      </footer>
      <ConfirmDialog
        title={t("removeQuestion")}
        confirmLabel={t("remove")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => {
          setAsking(false);
          onRemove();
        }}
        isDangerous
      >
        {t("removeText", { step: title, count: items.length })}
      </ConfirmDialog>
    </li>
  );
}
