import Link from "next/link";
import { useTranslations } from "next-intl";
import { StateBadge } from "@/components/people/state-badge";
import { Avatar } from "@/components/ui/avatar";
import { DayText } from "@/components/ui/moment";
import { ProgressBar } from "@/components/ui/progress-bar";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { DirectoryEntry } from "@/lib/people/schema/directory";

/** People line by line; on phones each is a card. */
export function PeopleTable({ people }: { people: readonly DirectoryEntry[] }) {
  const t = useTranslations("people");
  return (
    <Table caption={t("title")}>
      <TableHead>
        <TableHeader>{t("name")}</TableHeader>
        <TableHeader>{t("position")}</TableHeader>
        <TableHeader className="max-lg:hidden">{t("unit")}</TableHeader>
        <TableHeader className="max-lg:hidden">{t("roleLabel")}</TableHeader>
        <TableHeader>{t("startDay")}</TableHeader>
        <TableHeader className="w-52">{t("stateLabel")}</TableHeader>
      </TableHead>
      <TableBody>
        {people.map((person) => (
          <TableRow key={person.id} className="relative">
            <TableCell className="max-sm:pb-2">
              <Link
                href={`/people/${person.id}`}
                prefetch={false}
                className="flex min-w-0 items-center gap-3 rounded-sm after:absolute after:inset-0"
              >
                <Avatar name={person.name} />
                <span className="min-w-0">
                  <span className="block truncate font-medium">{person.name}</span>
                  <span className="block truncate text-sm text-ink-muted">{person.email}</span>
                </span>
              </Link>
            </TableCell>
            <TableCell label={t("position")} className={hideEmpty(person.position)}>
              {person.position}
            </TableCell>
            <TableCell label={t("unit")} className={`sm:max-lg:hidden ${hideEmpty(person.unit)}`}>
              {person.unit}
            </TableCell>
            <TableCell label={t("roleLabel")} className="whitespace-nowrap sm:max-lg:hidden">
              {t(`role.${person.role}`)}
            </TableCell>
            <TableCell label={t("startDay")} className={hideEmpty(person.startDay)}>
              {person.startDay ? <DayText day={person.startDay} className="whitespace-nowrap" /> : null}
            </TableCell>
            <TableCell label={t("stateLabel")}>
              <Standing person={person} />
            </TableCell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

/** A card on a phone does not show what is not known. */
const hideEmpty = (value: string | null) => (value ? "" : "max-sm:hidden");

function Standing({ person }: { person: DirectoryEntry }) {
  const t = useTranslations("people");
  const { progress } = person;
  return (
    <span className="flex min-w-0 flex-col gap-1.5 max-sm:w-44">
      <span className="flex items-center gap-3 max-sm:flex-row-reverse">
        <StateBadge state={person.state} lastDay={person.lastDay} />
        {progress && progress.percent < 100 ? (
          <span aria-hidden className="ms-auto text-sm text-ink-muted max-sm:ms-0 max-sm:me-auto">
            {t("progressShort", progress)}
          </span>
        ) : null}
      </span>
      {progress && progress.percent < 100 ? (
        <ProgressBar
          label={t("progressOf", { name: person.name })}
          isLabelHidden
          value={progress.percent}
          valueLabel={t("progressCount", progress)}
        />
      ) : null}
    </span>
  );
}
