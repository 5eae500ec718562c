"use client";

import { Plus } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { BlockCard } from "@/components/onboarding/editor/block-card";
import {
  type Draft,
  keyOf,
  movedAt,
  movedTo,
  placeAfter,
  withBlock,
  withItems,
  withoutBlock,
  withoutItem,
  withTitle,
  withTrigger,
} from "@/components/onboarding/editor/draft";
import { EditorBar } from "@/components/onboarding/editor/editor-bar";
import type { AskedItem } from "@/components/onboarding/editor/item-dialog";
import type { Moved } from "@/components/onboarding/editor/item-row";
import { useAnnouncer } from "@/components/onboarding/editor/use-announcer";
import { useSequenceDraft } from "@/components/onboarding/editor/use-sequence-draft";
import { SpreadBanner } from "@/components/onboarding/spread/spread-banner";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import { Button } from "@/components/ui/button";
import type { SequenceDetail } from "@/lib/onboarding/schema/sequence";
import type { Trigger } from "@/lib/onboarding/schema/trigger";

const ItemDialog = dynamic(
  async () => (await import("@/components/onboarding/editor/item-dialog")).ItemDialog,
);
const PickItem = dynamic(async () => (await import("@/components/onboarding/editor/pick-item")).PickItem);
const TriggerDialog = dynamic(
  async () => (await import("@/components/onboarding/editor/trigger-dialog")).TriggerDialog,
);

const SequencePreview = dynamic(
  async () => (await import("@/components/onboarding/sequence-preview")).SequencePreview,
);

interface SequenceEditorProps {
  sequence: SequenceDetail;
  /** Titles of what conditional steps wait for. */
  titles: ReadonlyMap<number, string>;
}

type Asked =
  | { what: "item"; item: AskedItem; block: string }
  | { what: "existing"; block: string }
  | { what: "trigger"; block: string | null };

/** The whole sequence to be changed: steps in time, items in them, and what it comes to for a person. */
export function SequenceEditor({ sequence, titles }: SequenceEditorProps) {
  const t = useTranslations("sequences");
  const triggerText = useTriggerText();
  const saved = useSequenceDraft(sequence);
  const { draft } = saved;
  const [asked, ask] = useState<Asked | null>(null);
  const [moved, setMoved] = useState<(Moved & { block: string }) | null>(null);
  const [known, setKnown] = useState(titles);
  const { announce, announcer } = useAnnouncer();

  /** What goes out of the sequence may still be waited for, so its title is kept. */
  function edit(how: (now: Draft) => Draft) {
    const titles = draft.flatMap(({ items }) => items.map(({ id, title }) => [id, title] as const));
    setKnown((now) => new Map([...now, ...titles]));
    saved.edit(how);
  }

  const titleOf = (id: number) =>
    draft.flatMap(({ items }) => items).find((item) => item.id === id)?.title ?? known.get(id);
  const wordsOf = (trigger: Trigger) =>
    triggerText(trigger, "templates" in trigger ? trigger.templates.flatMap((id) => titleOf(id) ?? []) : []);
  const steps = draft.map((block) => ({ key: keyOf(block), title: wordsOf(block.trigger) }));

  function move(block: string, item: number, direction: "up" | "down") {
    const to = placeAfter(draft, block, item, direction);
    if (!to) return;
    edit((now) => movedAt(now, block, item, to));
    setMoved({ item, block: to.key, direction });
    const step = steps.find(({ key }) => key === to.key)?.title ?? "";
    announce(t("movedTo", { title: titleOf(item) ?? "", place: to.at + 1, step }));
  }

  const askedBlock = asked && draft.find((block) => keyOf(block) === asked.block);
  return (
    <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,1fr)_24rem]">
      <div className="flex min-w-0 flex-col gap-4">
        <div className="sticky top-13 z-10 -mx-2 flex flex-col gap-2 rounded-b-lg bg-canvas px-2 py-2 md:top-0">
          <EditorBar sequence={sequence} saved={saved} />
          {sequence.people > 0 ? <SpreadBanner sequence={sequence} version={saved.version} /> : null}
        </div>
        {announcer}
        <ol aria-label={t("contents")} className="flex flex-col gap-3">
          {draft.map((block) => {
            const key = keyOf(block);
            return (
              <BlockCard
                key={key}
                block={block}
                draft={draft}
                title={wordsOf(block.trigger)}
                titleOf={titleOf}
                steps={steps}
                moved={moved?.block === key ? moved : null}
                onMove={(item, direction) => move(key, item, direction)}
                onMoveTo={(item, to) => {
                  edit((now) => movedTo(now, key, item, to));
                  announce(
                    t("movedInto", {
                      title: titleOf(item) ?? "",
                      step: steps.find((one) => one.key === to)?.title ?? "",
                    }),
                  );
                }}
                onOpen={(item) => ask({ what: "item", item, block: key })}
                onTakeOut={(item) => edit((now) => withoutItem(now, key, item))}
                onPick={() => ask({ what: "existing", block: key })}
                onTrigger={() => ask({ what: "trigger", block: key })}
                onRemove={() => edit((now) => withoutBlock(now, key))}
              />
            );
          })}
        </ol>
        <Button className="self-start" onPress={() => ask({ what: "trigger", block: null })}>
          <Plus aria-hidden className="size-4" />
          {t("addStep")}
        </Button>
      </div>
      <SequencePreview sequence={sequence} version={saved.version} />
      {asked?.what === "item" ? (
        <ItemDialog
          asked={asked.item}
          sequence={sequence.id}
          onClose={() => ask(null)}
          onSaved={(item) => {
            const isNew = !("id" in asked.item);
            if (isNew) edit((now) => withItems(now, asked.block, [item]));
            else saved.retitle((now) => withTitle(now, item));
          }}
        />
      ) : null}
      {asked?.what === "existing" ? (
        <PickItem
          taken={askedBlock?.items.map(({ id }) => id) ?? []}
          onClose={() => ask(null)}
          onPick={(item) => edit((now) => withItems(now, asked.block, [item]))}
        />
      ) : null}
      {asked?.what === "trigger" ? (
        <TriggerDialog
          category={sequence.category}
          current={askedBlock?.trigger ?? null}
          draft={draft}
          titleOf={titleOf}
          onClose={() => ask(null)}
          onSave={(trigger, picked) => {
            setKnown((now) => new Map([...now, ...picked]));
            const { block } = asked;
            edit((now) => (block === null ? withBlock(now, trigger) : withTrigger(now, block, trigger)));
          }}
        />
      ) : null}
    </div>
  );
}
