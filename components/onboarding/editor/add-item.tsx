"use client";

import { Library, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { itemKindIcons } from "@/components/onboarding/item-kind";
import { Button } from "@/components/ui/button";
import { Menu } from "@/components/ui/menu";
import { ITEM_KINDS, type ItemKind } from "@/lib/onboarding/content/kinds";

interface AddItemProps {
  /** The step it goes into, to tell the buttons apart. */
  step: string;
  onKind: (kind: ItemKind) => void;
  onPick: () => void;
}

/** Puts something into a step: new, of any kind, or one that is there already. */
export function AddItem({ step, onKind, onPick }: AddItemProps) {
  const t = useTranslations("sequences");
  const kinds = useTranslations("onboarding.kind");
  return (
    <Menu
      placement="bottom start"
      trigger={
        <Button size="sm" variant="quiet" aria-label={t("addItemTo", { step })}>
          <Plus aria-hidden className="size-4" />
          {t("addItem")}
        </Button>
      }
      deeds={[
        ...ITEM_KINDS.map((kind) => {
          const Icon = itemKindIcons[kind];
          return { key: kind, icon: <Icon aria-hidden />, title: kinds(kind), onAction: () => onKind(kind) };
        }),
        { icon: <Library aria-hidden />, title: t("pickItem"), onAction: onPick, startsGroup: true },
      ]}
    />
  );
}
