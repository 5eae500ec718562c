"use client";

import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { SuggestedDays } from "@/components/org/units/suggested-days";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Dialog } from "@/components/ui/dialog";
import { NumberField } from "@/components/ui/number-field";
import type { Option } from "@/components/ui/option";
import { Select } from "@/components/ui/select";
import { Spinner } from "@/components/ui/spinner";
import { call } from "@/lib/http/client";
import { addHolidaysContract, suggestHolidaysContract } from "@/lib/org/contract/holidays";

type Named = { code: string; name: string };
export interface SuggestionDialogProps {
  unitId: number;
  countries: readonly (Named & { regions: readonly Named[] })[];
  /** The year to begin with. */
  year: number;
  known: readonly { day: string }[];
  onClose: () => void;
}

const whole = "";

/** Country, region and year, and the days they give; those the unit lacks are added. */
export function SuggestionDialog({ unitId, countries, year: first, known, onClose }: SuggestionDialogProps) {
  const t = useTranslations("org.holidays");
  const [country, setCountry] = useState<Option<string> | null>(null);
  const [region, setRegion] = useState(whole);
  const [year, setYear] = useState<number | null>(first);
  const regions = countries.find(({ code }) => code === country?.value)?.regions ?? [];
  const asked = country && year ? { country: country.value, region: region || undefined, year } : null;
  const found = useQuery({
    queryKey: ["holidays", asked],
    queryFn: ({ signal }) =>
      asked ? call(suggestHolidaysContract, { query: asked, signal }) : Promise.resolve([]),
    enabled: asked !== null,
  });
  const has = new Set(known.map(({ day }) => day));
  const missing = found.data?.filter(({ day }) => !has.has(day)) ?? [];
  const add = useDeed(
    () => call(addHolidaysContract, { params: { id: unitId }, body: { holidays: missing } }),
    ({ added }) => t("addedMany", { count: added }),
  );
  const findCountries = async (query: string): Promise<Option<string>[]> =>
    countries
      .filter(({ name }) => name.toLowerCase().includes(query.trim().toLowerCase()))
      .map(({ code, name }) => ({ value: code, label: name }));

  return (
    <Dialog
      title={t("suggest")}
      description={t("suggestHint")}
      isOpen
      onClose={onClose}
      actions={
        <Button
          variant="primary"
          isDisabled={missing.length === 0}
          isPending={add.isPending}
          onPress={() => add.mutate(undefined, { onSuccess: onClose })}
        >
          {t("addChosen", { count: missing.length })}
        </Button>
      }
    >
      <div className="flex flex-col gap-4">
        <Combobox
          label={t("country")}
          load={findCountries}
          value={country}
          onChange={(option) => {
            setCountry(option);
            setRegion(whole);
          }}
        />
        <div className="grid grid-cols-2 gap-4">
          <Select
            label={t("region")}
            isDisabled={regions.length === 0}
            options={[
              { value: whole, label: t("wholeCountry") },
              ...regions.map(({ code, name }) => ({ value: code, label: name })),
            ]}
            value={region}
            onChange={(value) => setRegion(value ?? whole)}
          />
          <NumberField
            label={t("year")}
            value={year}
            onChange={setYear}
            minValue={1950}
            maxValue={2150}
            formatOptions={{ useGrouping: false }}
          />
        </div>
        {found.isFetching ? <Spinner /> : null}
        {found.isError ? <Banner tone="danger">{t("searchFailed")}</Banner> : null}
        {found.data ? <SuggestedDays days={found.data} has={has} /> : null}
      </div>
    </Dialog>
  );
}
