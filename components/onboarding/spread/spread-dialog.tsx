"use client";

import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { SpreadPersonRow } from "@/components/onboarding/spread/spread-person";
import { type PastByPerson, useSpread } from "@/components/onboarding/spread/use-spread";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import type { SpreadPerson, SpreadPreview } from "@/lib/onboarding/schema/spread";

type Choice = PastChoices[string];

interface SpreadDialogProps {
  sequence: { id: number; name: string };
  preview: SpreadPreview;
  /** Somebody has been changed, or there is something new to look at. */
  onChanged: () => void;
  onClose: () => void;
}

/** Whom an edit would change and how, person by person; those who are ticked get it. */
export function SpreadDialog({ sequence, preview, onChanged, onClose }: SpreadDialogProps) {
  const t = useTranslations("sequences.spread");
  const [left, leaveOut] = useState<ReadonlySet<number>>(new Set());
  const [usual, setUsual] = useState<Choice>("now");
  const [own, setOwn] = useState<PastByPerson>({});
  const pastLabel = useId();
  const { run, isRunning, changed, start } = useSpread(sequence.id);
  const titles = new Map(preview.titles.map(({ id, title }) => [id, title]));
  const people = preview.people.filter(({ id }) => !changed.has(id));
  const ticked = people.filter(({ id }) => !left.has(id));
  const asking = people.some(({ lines }) => lines.some(({ asks }) => asks !== null));

  const pastOf = ({ id, lines }: SpreadPerson): PastChoices =>
    Object.fromEntries(lines.flatMap(({ asks }) => (asks ? [[asks, own[id]?.[asks] ?? usual]] : [])));
  const tick = (id: number, isTicked: boolean) =>
    leaveOut((now) => new Set(isTicked ? [...now].filter((one) => one !== id) : [...now, id]));

  async function spread() {
    const failures = await start(ticked, pastOf);
    onChanged();
    if (failures.size > 0) return;
    toast.success(t("done", { count: ticked.length }));
    onClose();
  }

  return (
    <Dialog
      title={t("title", { name: sequence.name })}
      description={t("lead")}
      width="lg"
      isOpen
      onClose={isRunning ? () => undefined : onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={isRunning}>
            {t("cancel")}
          </Button>
          <Button
            variant="primary"
            isDisabled={ticked.length === 0}
            isPending={isRunning}
            onPress={() => void spread()}
          >
            {t("apply", { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {preview.hasMore ? <Banner>{t("more", { count: preview.people.length })}</Banner> : null}
        {run ? (
          <ProgressBar
            label={t("progress")}
            value={(100 * run.over) / Math.max(run.total, 1)}
            valueLabel={t("progressCount", { over: run.over, total: run.total })}
          />
        ) : null}
        {run && !isRunning && run.failures.size > 0 ? (
          <Banner tone="danger" title={t("failed", { count: run.failures.size })}>
            {t("failedHint")}
          </Banner>
        ) : null}
        {asking ? (
          <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-lg bg-amber-soft px-3.5 py-2.5 text-amber-text">
            <p id={pastLabel} className="min-w-0 flex-1 basis-64">
              {t("pastHint")}
            </p>
            <Segmented
              label={t("pastAll")}
              options={[
                { value: "now", label: t("now") },
                { value: "never", label: t("never") },
              ]}
              value={usual}
              onChange={(choice) => {
                setUsual(choice);
                setOwn({});
              }}
            />
          </div>
        ) : null}
        {people.length > 1 ? (
          <Checkbox
            label={t("everybody", { count: people.length })}
            isSelected={ticked.length === people.length}
            isIndeterminate={ticked.length > 0 && ticked.length < people.length}
            isDisabled={isRunning}
            onChange={(all) => leaveOut(new Set(all ? [] : people.map(({ id }) => id)))}
          />
        ) : null}
        <ul aria-label={t("people")} className="divide-y divide-line border-y border-line">
          {people.map((person) => (
            <SpreadPersonRow
              key={person.id}
              person={person}
              titles={titles}
              isTicked={!left.has(person.id)}
              isDisabled={isRunning}
              onTick={(isTicked) => tick(person.id, isTicked)}
              past={pastOf(person)}
              onChoose={(key, choice) =>
                setOwn((now) => ({ ...now, [person.id]: { ...now[person.id], [key]: choice } }))
              }
              failure={run?.failures.get(person.id) ?? null}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
