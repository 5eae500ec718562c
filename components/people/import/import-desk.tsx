"use client";

import { CircleCheck, Download } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Checked } from "@/components/people/import/checked";
import { FileDrop } from "@/components/people/import/file-drop";
import { useImport } from "@/components/people/import/use-import";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { ProgressBar } from "@/components/ui/progress-bar";
import { AppError } from "@/lib/errors";
import { importTemplateContract } from "@/lib/people/contract/import";
import { importLimit } from "@/lib/people/schema/import-columns";

const reasons = ["WORKBOOK", "NO_ROWS", "MISSING_COLUMNS", "COLUMNS_TWICE", "TOO_MANY_ROWS"] as const;

/** From a file to people: chosen, checked, looked at, added. */
export function ImportDesk({ help }: { help: ReactNode }) {
  const t = useTranslations("peopleImport");
  const { stage, options, check, refuse, choose, add, startOver } = useImport();

  function take(file: File) {
    const megabytes = importLimit.bytes / 1024 / 1024;
    if (file.size > importLimit.bytes) refuse(new AppError("TOO_LARGE", t("tooLarge", { megabytes })));
    else void check(file);
  }

  function inWords({ message, details }: AppError): string {
    const reason = reasons.find((known) => known === details.reason);
    const columns = (details.data as { columns?: string[] } | undefined)?.columns ?? [];
    return reason
      ? t(`problem.${reason}`, { columns: columns.join(", "), people: importLimit.people })
      : message;
  }

  if (stage.at === "added")
    return (
      <Card>
        <EmptyState
          icon={CircleCheck}
          title={t("done", { people: stage.people })}
          action={
            <>
              <Button onPress={startOver}>{t("another")}</Button>
              <LinkButton href="/people" variant="primary">
                {t("seePeople")}
              </LinkButton>
            </>
          }
        >
          {t("doneHint")}
        </EmptyState>
      </Card>
    );

  if (stage.at === "checked")
    return (
      <Checked
        fileName={stage.file.name}
        report={stage.report}
        options={options}
        pending={stage.pending}
        refusal={stage.refusal && inWords(stage.refusal)}
        onOptions={choose}
        onAdd={() => void add()}
        onStartOver={startOver}
      />
    );

  return (
    <Card className="flex flex-col gap-5">
      {stage.at === "start" ? (
        <>
          {stage.refusal ? <Banner tone="danger">{inWords(stage.refusal)}</Banner> : null}
          <FileDrop onChoose={take} />
        </>
      ) : (
        <ProgressBar
          label={t("checking", { name: stage.file.name })}
          {...(stage.percent < 100 ? { value: Math.round(stage.percent) } : {})}
        />
      )}
      <div className="flex flex-col items-start gap-3">
        <a href={importTemplateContract.path} download className={buttonClass("secondary", "sm")}>
          <Download aria-hidden className="size-4" />
          {t("template")}
        </a>
        {help}
      </div>
    </Card>
  );
}
