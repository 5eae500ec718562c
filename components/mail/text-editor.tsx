"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { Form } from "@/components/form/form";
import { SubmitButton } from "@/components/form/submit-button";
import { useZodForm } from "@/components/form/use-zod-form";
import { PlaceholderList } from "@/components/mail/placeholder-list";
import { ResetMailText } from "@/components/mail/reset-mail-text";
import { TestMailButton } from "@/components/mail/test-mail-button";
import { TextPreview } from "@/components/mail/text-preview";
import { useInsert } from "@/components/mail/use-insert";
import { WordingFields } from "@/components/mail/wording-fields";
import { Card } from "@/components/ui/card";
import { toast } from "@/components/ui/toast";
import { call } from "@/lib/http/client";
import { saveMailTextContract } from "@/lib/mail/contract";
import type { EditedMailText } from "@/lib/mail/read-texts";

/** The words of one kind of mail in one language, beside the mail they make. */
export function MailTextEditor({ text }: { text: EditedMailText }) {
  const { kind, language, wording, placeholders, isOwn } = text;
  const t = useTranslations("mailTexts");
  const router = useRouter();
  const known = placeholders.map(({ name }) => name).join(" ");
  const schema = useMemo(
    () => () => import("@/lib/mail/schema").then(({ wordingWith }) => wordingWith(known.split(" "))),
    [known],
  );
  const form = useZodForm(schema, wording);
  const { insert, noteFocus } = useInsert(form);
  const place = { kind, language };
  return (
    <div className="grid items-start gap-5 lg:grid-cols-2">
      <Card>
        <Form
          form={form}
          label={t(`kind.${kind}.title`)}
          onSubmit={async (body) => {
            await call(saveMailTextContract, { params: place, body });
            toast.success(t("saved"));
            router.refresh();
          }}
        >
          {/* biome-ignore lint/a11y/noStaticElementInteractions: only listens which field was used last */}
          <div className="flex flex-col gap-4" onFocus={noteFocus}>
            <WordingFields form={form} />
          </div>
          <PlaceholderList placeholders={placeholders} onChoose={insert} />
          <div className="flex flex-wrap items-center gap-2">
            <SubmitButton>{t("save")}</SubmitButton>
            {isOwn ? (
              <ResetMailText place={place} onReset={() => form.reset(text.otherwise.wording)} />
            ) : null}
          </div>
        </Form>
      </Card>
      <div className="flex flex-col gap-3">
        <TextPreview place={place} form={form} schema={schema} />
        <TestMailButton place={place} form={form} />
      </div>
    </div>
  );
}
