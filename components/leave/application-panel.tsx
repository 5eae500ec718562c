"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { FormSelect } from "@/components/form/form-select";
import { FormTextArea } from "@/components/form/form-text-area";
import { SubmitButton } from "@/components/form/submit-button";
import { ChoiceFields } from "@/components/leave/choice-fields";
import { ChoiceSummary } from "@/components/leave/choice-summary";
import type { LeaveChoice, LeaveForm } from "@/components/leave/use-choice";
import type { LeavePreviewState } from "@/components/leave/use-preview";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { useLate } from "@/components/ui/use-late";
import type { LeaveDesk } from "@/lib/leave/schema/mine";

// Nothing is to be said before days are chosen.
const loadPreview = async () => (await import("@/components/leave/preview")).Preview;

interface ApplicationPanelProps {
  form: LeaveForm;
  desk: LeaveDesk;
  choice: LeaveChoice;
  preview: LeavePreviewState;
  /** What else is to be settled before it is sent. */
  children?: ReactNode;
}

/** The application as a form: days, reason, receiver, comment, and what would become of it. */
export function ApplicationPanel({ form, desk, choice, preview, children }: ApplicationPanelProps) {
  const t = useTranslations("leave");
  const [Preview] = useLate(loadPreview, preview.isReady);
  return (
    <Card isFlush className="flex flex-col">
      <div className="flex flex-col gap-4 p-4 sm:p-5">
        <div>
          <h2 className="text-lg font-semibold">{t("form")}</h2>
          {choice.span ? (
            <ChoiceSummary choice={choice} />
          ) : (
            <p className="text-sm text-ink-muted">{t("formEmpty")}</p>
          )}
        </div>
        <ChoiceFields choice={choice} error={form.formState.errors.to ? t("chooseDays") : undefined} />
        <FormSelect
          control={form.control}
          name="reasonId"
          label={t("reason")}
          options={desk.reasons.map(({ id, name }) => ({ value: id, label: name }))}
        />
        {desk.receivers.length > 1 ? (
          <FormSelect
            control={form.control}
            name="managerId"
            label={t("receiver")}
            options={desk.receivers.map(({ id, name, place, isDefault }) => ({
              value: id,
              label: isDefault ? t("receiverUsual", { name }) : name,
              description: place,
            }))}
          />
        ) : null}
        <FormTextArea
          control={form.control}
          name="comment"
          label={t("comment")}
          description={t("commentHint")}
          rows={1}
        />
        {Preview && preview.isReady ? <Preview preview={preview} choice={choice} /> : null}
        {children}
      </div>
      <div className="sticky bottom-0 flex gap-2 border-t border-line bg-surface px-5 py-3 max-lg:hidden">
        <SubmitButton className="flex-1" isDisabled={preview.isRefused}>
          {t("send")}
        </SubmitButton>
        {choice.choice ? <Button onPress={choice.clear}>{t("clear")}</Button> : null}
      </div>
    </Card>
  );
}
