"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { AllowedSpan } from "@/components/org/agreements/allowed-span";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { call } from "@/lib/http/client";
import type { ReasonSettings } from "@/lib/leave/schema/reasons";
import { updateAgreementContract } from "@/lib/org/contract/agreements";
import type { AgreementSettings } from "@/lib/org/schema/agreements";

const OverrideDialog = dynamic(
  async () => (await import("@/components/org/agreements/override-dialog")).OverrideDialog,
);

type Allowed = AgreementSettings["reasons"][number];

interface AllowedReasonsProps {
  agreement: AgreementSettings;
  /** Those in use, and those that the agreement has already, in order. */
  reasons: readonly ReasonSettings[];
}

/** Which leave the agreement allows, and under which rules; a tick holds at once. */
export function AllowedReasons({ agreement, reasons }: AllowedReasonsProps) {
  const t = useTranslations("org.agreements");
  const [edited, setEdited] = useState<ReasonSettings | null>(null);
  const allowedBy = new Map(agreement.reasons.map((entry) => [entry.reasonId, entry]));
  const toggle = useDeed(
    ({ id, isAllowed }: { id: number; name: string; isAllowed: boolean }) => {
      const others = agreement.reasons.filter(({ reasonId }) => reasonId !== id).map(withoutName);
      const next = isAllowed ? [...others, { reasonId: id }] : others;
      return call(updateAgreementContract, { params: { id: agreement.id }, body: { reasons: next } });
    },
    (_, { name, isAllowed }) => t(isAllowed ? "allows" : "forbids", { name }),
  );
  const open = edited && allowedBy.get(edited.id);
  return (
    <>
      <ul className="divide-y divide-line">
        {reasons.map((reason) => {
          const { id, name } = reason;
          const entry = allowedBy.get(id);
          return (
            <li key={id} className="flex items-center gap-3 px-4 py-2">
              <Checkbox
                className="min-w-0 flex-1"
                label={name}
                isSelected={entry !== undefined}
                isDisabled={toggle.isPending}
                onChange={(isAllowed) => toggle.mutate({ id, name, isAllowed })}
              />
              {entry ? (
                <>
                  <AllowedSpan entry={entry} />
                  {Object.keys(entry.overrides).length > 0 ? <Badge tone="plum">{t("changed")}</Badge> : null}
                  <Button size="sm" onPress={() => setEdited(reason)} aria-label={t("editOne", { name })}>
                    {t("edit")}
                  </Button>
                </>
              ) : null}
            </li>
          );
        })}
      </ul>
      {edited && open ? (
        <OverrideDialog
          agreement={agreement}
          reason={edited}
          entry={open}
          reasons={reasons}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </>
  );
}

const withoutName = ({ name: _, ...entry }: Allowed) => entry;
