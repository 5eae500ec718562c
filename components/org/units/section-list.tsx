"use client";

import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { updateSectionContract } from "@/lib/org/contract/units";
import type { UnitSettings } from "@/lib/org/schema/units";

const SectionDialog = dynamic(
  async () => (await import("@/components/org/units/section-dialog")).SectionDialog,
);

type Section = UnitSettings["sections"][number];

/** A unit's sections: each can be renamed, and taken out of use while nobody is in it. */
export function SectionList({ sections }: { sections: readonly Section[] }) {
  const t = useTranslations("org");
  const [renamed, setRenamed] = useState<Section | null>(null);
  const archive = useDeed(
    ({ id, isArchived }: Section) =>
      call(updateSectionContract, { params: { id }, body: { isArchived: !isArchived } }),
    (_, { name, isArchived }) => t(isArchived ? "restored" : "sections.archived", { name }),
  );
  if (sections.length === 0) return <p className="p-4 text-ink-muted">{t("sections.none")}</p>;
  return (
    <>
      <ul className="divide-y divide-line">
        {sections.map((section) => {
          const { id, name, people, isArchived } = section;
          return (
            <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1 px-4 py-2.5">
              <span className="min-w-0 flex-1">
                <span className="font-medium">{name}</span>{" "}
                {isArchived ? (
                  <Badge>{t("archived")}</Badge>
                ) : (
                  <span className="text-sm text-ink-muted">{t("people", { count: people })}</span>
                )}
              </span>
              {isArchived ? null : (
                <Button
                  size="sm"
                  variant="quiet"
                  onPress={() => setRenamed(section)}
                  aria-label={t("sections.renameOne", { name })}
                >
                  {t("sections.rename")}
                </Button>
              )}
              <Button
                size="sm"
                variant="quiet"
                onPress={() => archive.mutate(section)}
                aria-label={t(isArchived ? "sections.restoreOne" : "sections.archiveOne", { name })}
              >
                {t(isArchived ? "restore" : "archive")}
              </Button>
            </li>
          );
        })}
      </ul>
      {renamed ? <SectionDialog section={renamed} onClose={() => setRenamed(null)} /> : null}
    </>
  );
}
