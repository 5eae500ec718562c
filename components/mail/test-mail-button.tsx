"use client";

import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { showServerErrors } from "@/components/form/server-errors";
import type { Place } from "@/components/mail/text-preview";
import type { WordingForm } from "@/components/mail/wording-fields";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { TextLink } from "@/components/ui/text-link";
import { call } from "@/lib/http/client";
import { testMailContract } from "@/lib/mail/contract";

/** Mails the words in the form to whoever is signed in, saved or not, and says where to find the mail. */
export function TestMailButton({ place, form }: { place: Place; form: WordingForm }) {
  const t = useTranslations("mailTexts");
  const test = useMutation({
    mutationFn: () => call(testMailContract, { params: place, body: form.getValues() }),
    onError: (error) => showServerErrors(form, error, error.message),
  });
  const sent = test.data;
  return (
    <>
      <div>
        <Button
          onPress={async () => {
            if (await form.trigger()) test.mutate();
          }}
          isPending={test.isPending}
        >
          {t("test")}
        </Button>
      </div>
      {sent ? (
        <Banner tone="success">
          {t.rich(sent.isSent ? "testSent" : "testKept", {
            to: sent.to,
            link: (words) => <TextLink href={`/settings/mail/${sent.id}`}>{words}</TextLink>,
          })}
        </Banner>
      ) : null}
    </>
  );
}
