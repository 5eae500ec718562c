"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { blankItem } from "@/components/onboarding/editor/blank-item";
import { ItemFormOfKind } from "@/components/onboarding/editor/item-form-of-kind";
import { Banner } from "@/components/ui/banner";
import { Dialog } from "@/components/ui/dialog";
import { SkeletonRows } from "@/components/ui/skeleton";
import { call } from "@/lib/http/client";
import type { ItemKind } from "@/lib/onboarding/content/kinds";
import { readTemplateContract } from "@/lib/onboarding/contract/sequences";
import type { TemplateSummary } from "@/lib/onboarding/schema/sequence";

/** A new item of a kind, or one that is there. */
export type AskedItem = { kind: ItemKind } | { kind: ItemKind; id: number };

interface ItemDialogProps {
  asked: AskedItem;
  /** The sequence it is opened in. */
  sequence: number;
  onSaved: (item: TemplateSummary) => void;
  onClose: () => void;
}

/** What an item says, in the form of its kind. */
export function ItemDialog({ asked, sequence, onSaved, onClose }: ItemDialogProps) {
  const id = "id" in asked ? asked.id : null;
  if (id === null) {
    return (
      <ItemFormOfKind
        asked={asked}
        given={blankItem(asked.kind)}
        people={[]}
        alsoIn={[]}
        onSaved={onSaved}
        onClose={onClose}
      />
    );
  }
  return <StoredItem asked={asked} id={id} sequence={sequence} onSaved={onSaved} onClose={onClose} />;
}

function StoredItem({ asked, id, sequence, onSaved, onClose }: ItemDialogProps & { id: number }) {
  const t = useTranslations("sequences");
  const kinds = useTranslations("onboarding.kind");
  const { data, isError } = useQuery({
    queryKey: ["template", id],
    queryFn: ({ signal }) => call(readTemplateContract, { params: { id }, signal }),
    // Read anew each time: somebody else may have changed it, and a form must not start from what was.
    gcTime: 0,
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
  if (!data) {
    return (
      <Dialog title={kinds(asked.kind)} width="lg" isOpen onClose={onClose}>
        {isError ? <Banner tone="danger">{t("itemFailed")}</Banner> : <SkeletonRows rows={4} />}
      </Dialog>
    );
  }
  return (
    <ItemFormOfKind
      asked={asked}
      given={data.item}
      people={data.people}
      alsoIn={data.sequences.filter((other) => other.id !== sequence).map(({ name }) => name)}
      onSaved={onSaved}
      onClose={onClose}
    />
  );
}
