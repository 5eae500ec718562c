"use client";

import dynamic from "next/dynamic";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { PunchActions } from "@/components/schedule/punches/punch-actions";
import type { PunchLine } from "@/components/schedule/punches/punch-lines";
import { PunchState } from "@/components/schedule/punches/punch-state";
import { useShiftTime } from "@/components/schedule/roster/shift-time";
import { Avatar } from "@/components/ui/avatar";
import { DayText } from "@/components/ui/moment";
import { Table, TableBody, TableCell, TableHead, TableHeader, TableRow } from "@/components/ui/table";
import type { Roster } from "@/lib/schedule/schema/roster";

const PunchDialog = dynamic(
  async () => (await import("@/components/schedule/punches/punch-dialog")).PunchDialog,
);

interface PunchTableProps {
  lines: readonly PunchLine[];
  roster: Roster;
  /** Whose time the reader may not approve. */
  ownId: number | null;
}

/** A week's time line by line, beside what was planned. */
export function PunchTable({ lines, roster, ownId }: PunchTableProps) {
  const t = useTranslations("roster.punches");
  const format = useFormatter();
  const shiftTime = useShiftTime();
  const [edited, setEdited] = useState<PunchLine | null>(null);
  const clock = (local: string) =>
    format.dateTime(new Date(`${local.replace(" ", "T")}Z`), {
      ...{ hour: "2-digit", minute: "2-digit", timeZone: "UTC" },
    });
  return (
    <>
      <Table caption={t("title")}>
        <TableHead>
          <TableHeader>{t("person")}</TableHeader>
          <TableHeader>{t("day")}</TableHeader>
          <TableHeader>{t("came")}</TableHeader>
          <TableHeader>{t("left")}</TableHeader>
          <TableHeader className="text-end!">{t("hours")}</TableHeader>
          <TableHeader>{t("planned")}</TableHeader>
          <TableHeader>{t("state")}</TableHeader>
          <TableHeader>
            <span className="sr-only">{t("actions")}</span>
          </TableHeader>
        </TableHead>
        <TableBody>
          {lines.map((line) => (
            <TableRow key={line.id}>
              <TableCell>
                <span className="flex items-center gap-2.5 font-medium lg:whitespace-nowrap">
                  <Avatar name={line.person} />
                  {line.person}
                </span>
              </TableCell>
              <TableCell label={t("day")} className="whitespace-nowrap">
                <DayText day={line.in.slice(0, 10)} length="weekday" />
              </TableCell>
              <TableCell label={t("came")} className="tabular-nums">
                {clock(line.in)}
              </TableCell>
              <TableCell label={t("left")} className="tabular-nums">
                {line.out ? clock(line.out) : <span className="text-ink-muted">{t("stillHere")}</span>}
              </TableCell>
              <TableCell label={t("hours")} isNumeric className="tabular-nums">
                {line.minutes === null ? null : t("hoursOf", { hours: Math.round(line.minutes / 6) / 10 })}
              </TableCell>
              <TableCell label={t("planned")} className="whitespace-nowrap text-ink-muted">
                {line.shift ? shiftTime(line.shift) : t("notPlanned")}
              </TableCell>
              <TableCell label={t("state")}>
                <PunchState line={line} />
              </TableCell>
              <TableCell className="sm:text-end">
                <PunchActions
                  line={line}
                  mayApprove={line.personId !== ownId}
                  onEdit={() => setEdited(line)}
                />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {edited ? <PunchDialog roster={roster} punch={edited} onClose={() => setEdited(null)} /> : null}
    </>
  );
}
