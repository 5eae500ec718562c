import { useTranslations } from "next-intl";
import { FormNumberField } from "@/components/form/form-number-field";
import type { ReasonForm } from "@/components/leave/settings-reasons/reason-values";
import { OptionalSelect } from "@/components/settings/optional-select";
import type { Option } from "@/components/ui/option";

/** Which account the leave is taken from, and how low that may go. */
export function AccountFields({ form, trackers }: { form: ReasonForm; trackers: readonly Option<number>[] }) {
  const t = useTranslations("org.reasons");
  const { control } = form;
  const hasTracker = form.watch("trackerId") !== null;
  return (
    <>
      <h2 className="font-semibold">{t("accountTitle")}</h2>
      <div className="grid gap-4 sm:grid-cols-2">
        <OptionalSelect
          control={control}
          name="trackerId"
          label={t("tracker")}
          description={t("trackerHint")}
          emptyLabel={t("noTracker")}
          options={trackers}
        />
        {hasTracker ? (
          <FormNumberField
            control={control}
            name="minBalance"
            label={t("minBalance")}
            description={t("minBalanceHint")}
          />
        ) : null}
      </div>
    </>
  );
}
