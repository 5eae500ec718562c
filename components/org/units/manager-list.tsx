"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Avatar } from "@/components/ui/avatar";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { TextLink } from "@/components/ui/text-link";
import { call } from "@/lib/http/client";
import { removeManagementContract, updateManagementContract } from "@/lib/org/contract/managements";
import type { ManagementEntry } from "@/lib/org/schema/staffing";

const rights = ["mayWriteAbsence", "mayPlan"] as const;

/** Who manages a unit or a section of it, and what they may do there; a right changes as soon as it is ticked. */
export function ManagerList({ managers }: { managers: readonly ManagementEntry[] }) {
  const t = useTranslations("org.managers");
  const [doomed, setDoomed] = useState<ManagementEntry | null>(null);
  const change = useDeed(
    ({ id, right, isGiven }: Change) =>
      call(updateManagementContract, { params: { id }, body: { [right]: isGiven } }),
    (_, { name }) => t("changed", { name }),
  );
  const remove = useDeed(
    ({ id }: ManagementEntry) => call(removeManagementContract, { params: { id } }),
    (_, { person }) => t("removed", { name: person }),
  );
  return (
    <>
      <Table caption={t("title")}>
        <TableHead>
          <TableHeader>{t("person")}</TableHeader>
          <TableHeader>{t("place")}</TableHeader>
          {rights.map((right) => (
            <TableHeader key={right}>{t(right)}</TableHeader>
          ))}
          <TableHeader>
            <span className="sr-only">{t("remove")}</span>
          </TableHeader>
        </TableHead>
        <TableBody>
          {managers.map((entry) => (
            <TableRow key={entry.id}>
              <TableCell>
                <span className="flex items-center gap-2.5">
                  <Avatar name={entry.person} />
                  <TextLink isPlain href={`/people/${entry.personId}`}>
                    {entry.person}
                  </TextLink>
                </span>
              </TableCell>
              <TableCell label={t("place")}>{entry.section || t("whole")}</TableCell>
              {rights.map((right) => (
                <TableCell key={right} label={t(right)}>
                  <Checkbox
                    aria-label={t(`${right}Of`, { name: entry.person })}
                    isSelected={entry[right]}
                    isDisabled={change.isPending}
                    onChange={(isGiven) =>
                      change.mutate({ id: entry.id, right, isGiven, name: entry.person })
                    }
                  />
                </TableCell>
              ))}
              <TableCell className="sm:text-end">
                <Button
                  size="sm"
                  variant="quiet"
                  onPress={() => setDoomed(entry)}
                  aria-label={t("removeOne", { name: entry.person })}
                >
                  {t("remove")}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ConfirmDialog
        title={t("removeTitle", { name: doomed?.person ?? "" })}
        confirmLabel={t("remove")}
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed && remove.mutate(doomed, { onSettled: () => setDoomed(null) })}
        isPending={remove.isPending}
        isDangerous
      >
        {t("removeText", { name: doomed?.person ?? "" })}
      </ConfirmDialog>
    </>
  );
}

type Change = { id: number; right: (typeof rights)[number]; isGiven: boolean; name: string };
