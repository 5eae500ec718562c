"use client";

import { useTranslations } from "next-intl";
import { Faults } from "@/components/people/import/faults";
import { ShownPeople } from "@/components/people/import/shown-people";
import type { ImportOptions } from "@/components/people/import/use-import";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { Checkbox } from "@/components/ui/checkbox";
import type { ImportReport } from "@/lib/people/schema/import";

interface CheckedProps {
  fileName: string;
  report: ImportReport;
  options: ImportOptions;
  /** What is under way, if anything. */
  pending: "checking" | "adding" | null;
  /** Why the last attempt came to nothing. */
  refusal: string | null;
  onOptions: (options: ImportOptions) => void;
  onAdd: () => void;
  onStartOver: () => void;
}

/** What a file holds, and the choice to add it: everybody, or nobody while something is wrong. */
export function Checked(props: CheckedProps) {
  const { fileName, report, options, pending, refusal, onOptions, onAdd, onStartOver } = props;
  const { people, leftOut, wrongRows, unknownColumns } = report;
  const t = useTranslations("peopleImport");
  const isReady = wrongRows === 0 && people > 0;
  const summary = isReady
    ? t("ready", { people })
    : wrongRows > 0
      ? t("wrong", { rows: wrongRows })
      : t("allHere");
  const isSomebodyHere = leftOut > 0 || report.faults.some(({ message }) => message === "email_taken");
  return (
    <div className="flex flex-col gap-6">
      <Card className="flex flex-col gap-4">
        <div aria-live="polite">
          <h2 className="text-lg font-semibold wrap-anywhere">{fileName}</h2>
          <p className={isReady ? "text-moss-text" : wrongRows > 0 ? "text-danger-text" : "text-ink-muted"}>
            {summary}
          </p>
          {wrongRows > 0 ? <p className="text-ink-muted">{t("wrongHint")}</p> : null}
          {leftOut > 0 ? <p className="text-ink-muted">{t("leftOut", { count: leftOut })}</p> : null}
          {unknownColumns.length > 0 ? (
            <p className="wrap-anywhere text-ink-muted">
              {t("unknown", { columns: unknownColumns.join(", ") })}
            </p>
          ) : null}
        </div>
        {isSomebodyHere || options.leaveOutKnown ? (
          <Checkbox
            label={t("leaveOutKnown")}
            description={t("leaveOutKnownHint")}
            isSelected={options.leaveOutKnown}
            onChange={(leaveOutKnown) => onOptions({ ...options, leaveOutKnown })}
          />
        ) : null}
        {isReady ? (
          <Checkbox
            label={t("mailEverybody")}
            description={t("mailEverybodyHint")}
            isSelected={options.mailEverybody}
            onChange={(mailEverybody) => onOptions({ ...options, mailEverybody })}
          />
        ) : null}
        {refusal ? <Banner tone="danger">{refusal}</Banner> : null}
        <div className="flex flex-wrap gap-2">
          {isReady ? (
            <Button
              variant="primary"
              isPending={pending === "adding"}
              isDisabled={pending === "checking"}
              onPress={onAdd}
            >
              {t("add", { people })}
            </Button>
          ) : null}
          <Button
            variant={isReady ? "secondary" : "primary"}
            isDisabled={pending === "adding"}
            onPress={onStartOver}
          >
            {t("chooseAnother")}
          </Button>
        </div>
      </Card>
      {wrongRows > 0 ? <Faults report={report} /> : null}
      {report.shown.length > 0 ? <ShownPeople people={report.shown} /> : null}
    </div>
  );
}
