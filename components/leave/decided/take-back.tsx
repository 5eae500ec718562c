"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FormTextArea } from "@/components/form/form-text-area";
import { useZodForm } from "@/components/form/use-zod-form";
import { useReverse } from "@/components/leave/decided/use-reverse";
import { usePeriod } from "@/components/leave/use-period";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { DecidedLeave } from "@/lib/leave/schema/inbox";

const schema = () =>
  import("@/lib/leave/schema/decided").then(({ reversal }) => reversal.pick({ comment: true }));

/** Turns a decision round, after asking why. */
export function TakeBack({ leave }: { leave: DecidedLeave }) {
  const t = useTranslations("decisions");
  const client = useQueryClient();
  const router = useRouter();
  const reverse = useReverse(leave);
  const [isOpen, setOpen] = useState(false);
  const { person: name, reason, status } = leave;
  const what = { name, reason, period: usePeriod()(leave) };
  const form = useZodForm(schema, { comment: "" });

  function close() {
    setOpen(false);
    form.reset();
    // However it went, others may have decided meanwhile.
    void client.invalidateQueries({ queryKey: ["approvals"] });
    router.refresh();
  }

  return (
    <>
      <Button size="sm" aria-label={t("takeBackWhat", what)} onPress={() => setOpen(true)}>
        {t("takeBack")}
      </Button>
      <FormDialog
        title={t("takeBackTitle", { status })}
        description={t("takeBackText", { status, ...what })}
        isOpen={isOpen}
        onClose={close}
        form={form}
        submitLabel={t("takeBack")}
        isDangerous
        onSubmit={async ({ comment }) => {
          const decision = status === "approved" ? "denied" : "approved";
          const decided = await reverse.mutateAsync({ decision, comment });
          toast.success(t("takenBack", { status: decided.status, name }));
        }}
      >
        <FormTextArea
          control={form.control}
          name="comment"
          label={t("why")}
          description={t("whyHint", { name })}
          isRequired
          autoFocus
        />
      </FormDialog>
    </>
  );
}
