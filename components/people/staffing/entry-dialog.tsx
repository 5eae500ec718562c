"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import type { FieldValues } from "react-hook-form";
import { FormDialog } from "@/components/form/form-dialog";
import { useDeed } from "@/components/form/use-deed";
import type { ZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { toast } from "@/components/ui/toast";

interface EntryDialogProps<In extends FieldValues, Out> {
  title: string;
  form: ZodForm<In, Out>;
  onSubmit: (values: Out) => Promise<unknown>;
  onClose: () => void;
  /** How an entry that exists is taken away. */
  removal: { name: string; remove: () => Promise<unknown> } | null;
  children: ReactNode;
}

/** A window over one entry of somebody's work: saved, or taken away after a question. */
export function EntryDialog<In extends FieldValues, Out>(props: EntryDialogProps<In, Out>) {
  const { title, form, onSubmit, onClose, removal, children } = props;
  const t = useTranslations("people");
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const remove = useDeed(
    async () => removal?.remove(),
    () => t("removed"),
  );
  return (
    <>
      <FormDialog
        title={title}
        isOpen={!isAsking}
        onClose={onClose}
        form={form}
        submitLabel={t("saveChanges")}
        onSubmit={async (values) => {
          await onSubmit(values);
          toast.success(t("saved"));
          router.refresh();
        }}
      >
        {children}
        {removal ? (
          <Button
            variant="quiet"
            size="sm"
            className="self-start text-danger-text"
            onPress={() => setAsking(true)}
          >
            {t("remove")}
          </Button>
        ) : null}
      </FormDialog>
      <ConfirmDialog
        title={t("removeQuestion", { name: removal?.name ?? "" })}
        confirmLabel={t("remove")}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onConfirm={() => remove.mutate(undefined, { onSettled: onClose })}
        isPending={remove.isPending}
        isDangerous
      >
        {t("removeText")}
      </ConfirmDialog>
    </>
  );
}
