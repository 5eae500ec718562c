"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useId, useState } from "react";
import { SpreadPersonRow } from "@/components/onboarding/spread/spread-person";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Segmented } from "@/components/ui/segmented";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { startSpreadContract } from "@/lib/onboarding/contract/spread";
import type { PastChoices } from "@/lib/onboarding/schema/preview";
import type { SpreadPerson, SpreadPreview, SpreadRun } from "@/lib/onboarding/schema/spread";

type Choice = PastChoices[string];
type PastByPerson = Readonly<Record<number, PastChoices>>;

interface SpreadDialogProps {
  sequence: { id: number; name: string };
  preview: SpreadPreview;
  /** Why some of them could not be changed the last time. */
  failures: SpreadRun["failures"];
  onStarted: (run: SpreadRun) => void;
  onClose: () => void;
}

/** Whom an edit would change and how, person by person; those who are ticked get it. */
export function SpreadDialog({ sequence, preview, failures, onStarted, onClose }: SpreadDialogProps) {
  const t = useTranslations("sequences.spread");
  const [left, leaveOut] = useState<ReadonlySet<number>>(new Set());
  const [usual, setUsual] = useState<Choice>("now");
  const [own, setOwn] = useState<PastByPerson>({});
  const pastLabel = useId();
  const titles = new Map(preview.titles.map(({ id, title }) => [id, title]));
  const reasons = new Map(failures.map(({ id, reason }) => [id, reason]));
  const { people } = preview;
  const ticked = people.filter(({ id }) => !left.has(id));
  const asking = people.some(({ lines }) => lines.some(({ asks }) => asks !== null));

  const pastOf = ({ id, lines }: SpreadPerson): PastChoices =>
    Object.fromEntries(lines.flatMap(({ asks }) => (asks ? [[asks, own[id]?.[asks] ?? usual]] : [])));
  const tick = (id: number, isTicked: boolean) =>
    leaveOut((now) => new Set(isTicked ? [...now].filter((one) => one !== id) : [...now, id]));

  const start = useMutation({
    mutationFn: () =>
      call(startSpreadContract, {
        params: { id: sequence.id },
        body: { people: ticked.map((one) => ({ id: one.id, seen: one.seen, past: pastOf(one) })) },
      }),
    onSuccess: onStarted,
    onError: (error) => toast.failure(error.message),
  });

  return (
    <Dialog
      title={t("title", { name: sequence.name })}
      description={t("lead")}
      width="lg"
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{t("cancel")}</Button>
          <Button
            variant="primary"
            isDisabled={ticked.length === 0}
            isPending={start.isPending}
            onPress={() => start.mutate()}
          >
            {t("apply", { count: ticked.length })}
          </Button>
        </>
      }
    >
      <div className="flex flex-col gap-4">
        {preview.hasMore ? <Banner>{t("more", { count: preview.people.length })}</Banner> : null}
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
            isDisabled={start.isPending}
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
              isDisabled={start.isPending}
              onTick={(isTicked) => tick(person.id, isTicked)}
              past={pastOf(person)}
              onChoose={(key, choice) =>
                setOwn((now) => ({ ...now, [person.id]: { ...now[person.id], [key]: choice } }))
              }
              failure={reasons.get(person.id) ?? null}
            />
          ))}
        </ul>
      </div>
    </Dialog>
  );
}
