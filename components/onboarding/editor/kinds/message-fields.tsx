"use client";

import { useTranslations } from "next-intl";
import { useWatch } from "react-hook-form";
import { FormRadioGroup } from "@/components/form/form-radio-group";
import { FormSelect } from "@/components/form/form-select";
import { FormTextField } from "@/components/form/form-text-field";
import { useBoundField } from "@/components/form/use-bound-field";
import type { KindFields } from "@/components/onboarding/editor/kinds/content-of-kind";
import { PersonChoice } from "@/components/onboarding/editor/kinds/person-choice";
import { RichTextField } from "@/components/onboarding/editor/text/rich-text-field";

const providers = ["slack", "teams", "mattermost"] as const;

/** A mail to somebody, or a message to a chat channel. */
export function MessageFields({ control, people }: KindFields<"message">) {
  const t = useTranslations("sequences.item");
  const by = useWatch({ control, name: "by" });
  const to = useBoundField({ control, name: "to" });
  return (
    <>
      <FormRadioGroup
        control={control}
        name="by"
        label={t("sentBy")}
        options={(["mail", "chat"] as const).map((value) => ({ value, label: t(`by.${value}`) }))}
        onChange={(value) =>
          to.onChange(value === "chat" ? { provider: "slack", url: "" } : { kind: "hire" })
        }
      />
      {by === "chat" ? (
        <div className="grid items-start gap-4 sm:grid-cols-[12rem_minmax(0,1fr)]">
          <FormSelect
            control={control}
            name="to.provider"
            label={t("provider")}
            options={providers.map((value) => ({ value, label: t(`providers.${value}`) }))}
          />
          <FormTextField
            control={control}
            name="to.url"
            label={t("channelUrl")}
            description={t("channelUrlHint")}
            inputMode="url"
          />
        </div>
      ) : (
        <PersonChoice
          label={t("to")}
          answers={["hire", "manager", "buddy", "person"]}
          whole={{ control, name: "to" }}
          person={{ control, name: "to.person" }}
          people={people}
        />
      )}
      <FormTextField control={control} name="title" label={t("subject")} isRequired />
      <RichTextField control={control} name="body" label={t("body")} isRequired />
    </>
  );
}
