"use client";

import { Library, Plus } from "lucide-react";
import { useTranslations } from "next-intl";
import { itemKindIcons } from "@/components/onboarding/item-kind";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/menu";
import { ITEM_KINDS, type ItemKind } from "@/lib/onboarding/content/items";

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
    >
      {ITEM_KINDS.map((kind) => {
        const Icon = itemKindIcons[kind];
        return (
          <MenuItem key={kind} icon={<Icon aria-hidden />} onAction={() => onKind(kind)}>
            {kinds(kind)}
          </MenuItem>
        );
      })}
      <MenuSeparator />
      <MenuItem icon={<Library aria-hidden />} onAction={onPick}>
        {t("pickItem")}
      </MenuItem>
    </Menu>
  );
}
