"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Form } from "@/components/form/form";
import { FormCheckboxGroup } from "@/components/form/form-checkbox-group";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { switchMailsContract } from "@/lib/mail/contract";
import type { OptionalMail } from "@/lib/mail/kinds";

const schema = () => import("@/lib/mail/schema").then(({ mailSwitches }) => mailSwitches);

/** Which of the mails that may be switched off are sent. */
export function MailSwitches({ mails, on }: { mails: readonly OptionalMail[]; on: OptionalMail[] }) {
  const t = useTranslations("mailTexts");
  const router = useRouter();
  const form = useZodForm(schema, { on });
  const options = mails.map((value) => ({
    value,
    label: t(`switch.${value}`),
    description: t(`switchHint.${value}`),
  }));
  return (
    <Form
      form={form}
      onSubmit={async (body) => {
        await call(switchMailsContract, { body });
        toast.success(t("switchesSaved"));
        router.refresh();
      }}
    >
      <FormCheckboxGroup
        control={form.control}
        name="on"
        label={t("switches")}
        description={t("switchesHint")}
        options={options}
      />
      <div>
        <SubmitButton>{t("saveSwitches")}</SubmitButton>
      </div>
    </Form>
  );
}
