"use client";

import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { Select } from "@/components/ui/select";

interface TeamFilterProps {
  units: readonly {
    id: number;
    name: string;
    isWhole: boolean;
    sections: readonly { id: number; name: string }[];
  }[];
  /** What the address asks for; without a unit one's own team. */
  unit: number | undefined;
  section: number | undefined;
  day: string | undefined;
}

const withoutLabel = "[&>:first-child]:sr-only";

/** Whose absences a manager looks at: their own team, or a unit or section of theirs. Kept in the address. */
export function TeamFilter({ units, unit, section, day }: TeamFilterProps) {
  const t = useTranslations("team");
  const router = useRouter();
  const chosen = units.find(({ id }) => id === unit);
  function show(nextUnit: number, nextSection: number | undefined) {
    const parts = {
      ...(nextUnit ? { unit: String(nextUnit) } : {}),
      ...(nextSection ? { section: String(nextSection) } : {}),
      ...(day ? { day } : {}),
    };
    router.push(`/me/leave/team?${new URLSearchParams(parts)}`);
  }
  return (
    <search className="grid grid-cols-2 gap-3 sm:flex">
      <Select
        className={`sm:w-56 ${withoutLabel}`}
        label={t("filterUnit")}
        options={[
          { value: 0, label: t("ownTeam") },
          ...units.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={unit ?? 0}
        onChange={(id) => {
          const next = units.find((one) => one.id === id);
          show(id ?? 0, next && !next.isWhole ? next.sections[0]?.id : undefined);
        }}
      />
      {chosen && chosen.sections.length > 0 ? (
        <Select
          className={`sm:w-48 ${withoutLabel}`}
          label={t("filterSection")}
          options={[
            ...(chosen.isWhole ? [{ value: 0, label: t("wholeUnit") }] : []),
            ...chosen.sections.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={section ?? 0}
          onChange={(id) => show(chosen.id, id || undefined)}
        />
      ) : null}
    </search>
  );
}
