"use client";

import { Plus, X } from "lucide-react";
import dynamic from "next/dynamic";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { IconButton } from "@/components/ui/icon-button";
import { InstantText } from "@/components/ui/moment";
import { call } from "@/lib/http/client";
import type { SequenceSummary } from "@/lib/onboarding/schema/library";
import type { GivenSequence } from "@/lib/onboarding/schema/person-plan";

const GiveSequences = dynamic(
  async () => (await import("@/components/onboarding/person/give-sequences")).GiveSequences,
);

interface GivenSequencesProps {
  person: { id: number; name: string; timezone: string };
  given: readonly GivenSequence[];
  /** Those that could be given; null when the reader may only look. */
  offered: readonly SequenceSummary[] | null;
}

/** The sequences somebody has, who gave them, and the ways to give more or take one back. */
export function GivenSequences({ person, given, offered }: GivenSequencesProps) {
  const t = useTranslations("onboarding");
  const [asked, ask] = useState<GivenSequence | null>(null);
  const [isGiving, setGiving] = useState(false);
  const take = useDeed(
    async (sequence: GivenSequence) => {
      const { takeSequenceContract } = await import("@/lib/onboarding/contract/plan");
      return call(takeSequenceContract, { params: { id: person.id, sequence: sequence.id } });
    },
    (_, { name }) => t("sequenceTaken", { name }),
  );
  return (
    <>
      {given.length === 0 ? <p className="text-ink-muted">{t("noneGiven")}</p> : null}
      <ul className="flex flex-col gap-3">
        {given.map((sequence) => (
          <li key={sequence.id} className="flex items-start justify-between gap-3">
            <div className="min-w-0">
              <p className="font-medium">{sequence.name}</p>
              <p className="text-sm text-ink-muted">
                <InstantText instant={sequence.assignedAt} zone={person.timezone} hasTime={false} />
                {sequence.assignedBy ? ` · ${sequence.assignedBy}` : null}
              </p>
            </div>
            {offered ? (
              <IconButton icon={X} label={t("take", { name: sequence.name })} onPress={() => ask(sequence)} />
            ) : null}
          </li>
        ))}
      </ul>
      {offered ? (
        <Button size="sm" className="mt-3" onPress={() => setGiving(true)}>
          <Plus aria-hidden className="size-4" />
          {t("give")}
        </Button>
      ) : null}
      {offered && isGiving ? (
        <GiveSequences person={person} offered={offered} onClose={() => setGiving(false)} />
      ) : null}
      <ConfirmDialog
        title={t("takeQuestion", { name: asked?.name ?? "" })}
        confirmLabel={t("takeConfirm")}
        isOpen={asked !== null}
        onClose={() => ask(null)}
        onConfirm={() => {
          if (asked) take.mutate(asked);
          ask(null);
        }}
        isDangerous
      >
        {t("takeText")}
      </ConfirmDialog>
    </>
  );
}
