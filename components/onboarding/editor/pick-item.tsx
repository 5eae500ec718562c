"use client";

import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { ItemKindIcon } from "@/components/onboarding/item-kind";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { SearchField } from "@/components/ui/search-field";
import { Select } from "@/components/ui/select";
import { SkeletonRows } from "@/components/ui/skeleton";
import { call } from "@/lib/http/client";
import { ITEM_KINDS, type ItemKind } from "@/lib/onboarding/content/kinds";
import { findTemplatesContract } from "@/lib/onboarding/contract/sequences";
import type { TemplateSummary } from "@/lib/onboarding/schema/sequence";

interface PickItemProps {
  /** Items the step has already. */
  taken: readonly number[];
  onPick: (item: TemplateSummary) => void;
  onClose: () => void;
}

/** Takes items that are there already into a step, one after the other. */
export function PickItem({ taken, onPick, onClose }: PickItemProps) {
  const t = useTranslations("sequences");
  const kinds = useTranslations("onboarding.kind");
  const [q, setSearch] = useState("");
  const [kind, setKind] = useState<ItemKind | "any">("any");
  const { data, isPending, isError } = useQuery({
    queryKey: ["templates", kind, q.trim()],
    queryFn: ({ signal }) =>
      call(findTemplatesContract, {
        query: { q: q.trim(), kind: kind === "any" ? undefined : kind },
        signal,
      }),
    placeholderData: keepPreviousData,
  });
  return (
    <Dialog title={t("pickItem")} description={t("pickHint")} width="md" isOpen onClose={onClose}>
      <div className="grid gap-3 pb-3 sm:grid-cols-[minmax(0,1fr)_12rem]">
        <SearchField label={t("searchItems")} value={q} onChange={setSearch} />
        <Select
          className="[&>:first-child]:sr-only"
          label={t("kind")}
          options={[
            { value: "any" as const, label: t("anyKind") },
            ...ITEM_KINDS.map((value) => ({ value, label: kinds(value) })),
          ]}
          value={kind}
          onChange={(value) => setKind(value ?? "any")}
        />
      </div>
      {isError ? <Banner tone="danger">{t("searchFailed")}</Banner> : null}
      {isPending ? <SkeletonRows rows={4} /> : null}
      {data?.length === 0 ? <p className="py-4 text-ink-muted">{t("noItemFound")}</p> : null}
      <ul aria-label={t("found")} className="-mx-2 divide-y divide-line empty:hidden">
        {data?.map((item) => (
          <li key={item.id} className="flex items-center gap-2.5 px-2 py-1">
            <ItemKindIcon kind={item.kind} />
            <span className="min-w-0 flex-1">{item.title}</span>
            <Button
              size="sm"
              variant="quiet"
              aria-label={t("addOne", { title: item.title })}
              isDisabled={taken.includes(item.id)}
              onPress={() => onPick(item)}
            >
              {t(taken.includes(item.id) ? "isIn" : "addThis")}
            </Button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
