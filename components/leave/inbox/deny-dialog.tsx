"use client";

import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormTextArea } from "@/components/form/form-text-area";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";

const schema = () =>
  import("@/lib/leave/schema/inbox").then(({ decision }) => decision.pick({ comment: true }));

interface DenyDialogProps {
  /** Whose applications; nobody closes the dialog. */
  names: readonly string[];
  isPending: boolean;
  onClose: () => void;
  onDeny: (comment: string) => void;
}

/** Asks why before denying: the answer goes to whoever applied. */
export function DenyDialog({ names, isPending, onClose, onDeny }: DenyDialogProps) {
  const t = useTranslations("approvals");
  return (
    <Dialog
      title={t("denyTitle", { count: names.length, name: names[0] ?? "" })}
      isOpen={names.length > 0}
      onClose={onClose}
    >
      <DenyForm isPending={isPending} onClose={onClose} onDeny={onDeny} />
    </Dialog>
  );
}

function DenyForm({ onClose, onDeny }: Omit<DenyDialogProps, "names">) {
  const t = useTranslations("approvals");
  const form = useZodForm(schema, { comment: "" });
  return (
    <Form form={form} onSubmit={({ comment }) => onDeny(comment)}>
      <FormTextArea
        control={form.control}
        name="comment"
        label={t("comment")}
        description={t("commentHint")}
        autoFocus
      />
      <div className="flex justify-end gap-2">
        <Button onPress={onClose}>{t("cancel")}</Button>
        <SubmitButton variant="danger">{t("deny")}</SubmitButton>
      </div>
    </Form>
  );
}
