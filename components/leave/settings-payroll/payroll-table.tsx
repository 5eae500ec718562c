"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { DayText, InstantText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import { call } from "@/lib/http/client";
import { reopenPayrollContract } from "@/lib/leave/contract/settings";
import type { PayrollEntry } from "@/lib/leave/schema/payroll";

/** Final periods, the latest first; each can be opened again. On a phone whom and which days: two lines each. */
export function PayrollTable({ periods, zone }: { periods: readonly PayrollEntry[]; zone: string }) {
  const t = useTranslations("org.payroll");
  const format = useFormatter();
  const [asked, setAsked] = useState<PayrollEntry | null>(null);
  const reopen = useDeed(
    ({ id }: PayrollEntry) => call(reopenPayrollContract, { params: { id } }),
    (_, { person }) => t("reopened", { name: person }),
  );
  const day = (text: string) =>
    format.dateTime(new Date(`${text}T00:00:00Z`), { dateStyle: "medium", timeZone: "UTC" });
  const inWords = ({ from, to, person }: PayrollEntry) => ({ from: day(from), to: day(to), name: person });
  return (
    <>
      <Table caption={t("add")}>
        <TableHead>
          <TableHeader>{t("person")}</TableHeader>
          <TableHeader>{t("from")}</TableHeader>
          <TableHeader>{t("to")}</TableHeader>
          <TableHeader>{t("finalised")}</TableHeader>
          <TableHeader>{t("by")}</TableHeader>
          <TableHeader>
            <span className="sr-only">{t("reopen")}</span>
          </TableHeader>
        </TableHead>
        <TableBody>
          {periods.map((period) => (
            <TableRow key={period.id} className="max-sm:flex! max-sm:items-center max-sm:py-2!">
              <TableCell className="font-medium max-sm:block! max-sm:min-w-0 max-sm:flex-1">
                {period.person}
                <span className="block text-sm font-normal text-ink-muted sm:hidden">
                  <DayText day={period.from} /> – <DayText day={period.to} />
                </span>
              </TableCell>
              <TableCell className="max-sm:hidden!">
                <DayText day={period.from} />
              </TableCell>
              <TableCell className="max-sm:hidden!">
                <DayText day={period.to} />
              </TableCell>
              <TableCell className="max-sm:hidden!">
                <InstantText instant={period.finalisedAt} zone={zone} hasTime={false} />
              </TableCell>
              <TableCell className="max-sm:hidden!">{period.by}</TableCell>
              <TableCell className="max-sm:shrink-0 sm:text-end">
                <Button
                  size="sm"
                  variant="quiet"
                  onPress={() => setAsked(period)}
                  aria-label={t("reopenOne", inWords(period))}
                >
                  {t("reopen")}
                </Button>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      <ConfirmDialog
        title={t("reopenTitle")}
        confirmLabel={t("reopen")}
        isOpen={asked !== null}
        onClose={() => setAsked(null)}
        onConfirm={() => asked && reopen.mutate(asked, { onSettled: () => setAsked(null) })}
        isPending={reopen.isPending}
      >
        {asked ? t("reopenText", inWords(asked)) : null}
      </ConfirmDialog>
    </>
  );
}
