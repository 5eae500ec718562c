"use client";

import { Undo2, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { IconButton } from "@/components/ui/icon-button";
import { call } from "@/lib/http/client";

/** Leaves an item out of a person's plan, or puts it back. */
export function ItemLeftOut({ item }: { item: { id: number; title: string; isLeftOut: boolean } }) {
  const t = useTranslations("onboarding");
  const change = useDeed(
    async (leftOut: boolean) => {
      const { leaveItemOutContract } = await import("@/lib/onboarding/contract/plan");
      return call(leaveItemOutContract, { params: { id: item.id }, body: { leftOut } });
    },
    (_, leftOut) => t(leftOut ? "itemLeftOut" : "itemPutBack", { title: item.title }),
  );
  return (
    <IconButton
      // As high as its line, so that the plan stays as dense as it is without it.
      className="-my-1.5 pointer-coarse:my-0"
      icon={item.isLeftOut ? Undo2 : X}
      label={t(item.isLeftOut ? "putItemBack" : "leaveItemOut", { title: item.title })}
      isPending={change.isPending}
      onPress={() => change.mutate(!item.isLeftOut)}
    />
  );
}
