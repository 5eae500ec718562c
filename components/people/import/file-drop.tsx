"use client";

import { FileSpreadsheet } from "lucide-react";
import { useTranslations } from "next-intl";
import { type DragEvent, useState } from "react";
import { buttonClass } from "@/components/ui/button-class";
import { cx } from "@/components/ui/cx";
import { importLimit } from "@/lib/people/schema/import-columns";

/** Where a file is dropped, or chosen as on any page: the browser's own field, so it works before all else has loaded. */
export function FileDrop({ onChoose }: { onChoose: (file: File) => void }) {
  const t = useTranslations("peopleImport");
  const [isOver, setIsOver] = useState(false);
  const over = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(true);
  };
  function drop(event: DragEvent) {
    event.preventDefault();
    setIsOver(false);
    const file = event.dataTransfer.files[0];
    if (file) onChoose(file);
  }
  return (
    <label
      onDragOver={over}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      className={cx(
        "flex cursor-pointer flex-col items-center gap-3 rounded-lg border border-dashed px-6 py-10 text-center",
        "has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent",
        isOver ? "border-accent bg-accent-soft" : "border-line-strong hover:bg-hover/60",
      )}
    >
      <span className="grid size-11 place-items-center rounded-full bg-accent-soft text-accent-text">
        <FileSpreadsheet aria-hidden className="size-5" strokeWidth={1.75} />
      </span>
      <span className="text-lg font-semibold">{t(isOver ? "dropNow" : "drop")}</span>
      <span className="max-w-md text-base text-pretty text-ink-muted">
        {t("howTo", { people: importLimit.people })}
      </span>
      <span aria-hidden className={buttonClass("primary", "md")}>
        {t("choose")}
      </span>
      <input
        type="file"
        aria-label={t("file")}
        accept=".csv,.tsv,.txt,text/csv"
        className="sr-only"
        onChange={({ target }) => {
          const file = target.files?.[0];
          // The same file, mended, may be chosen again.
          target.value = "";
          if (file) onChoose(file);
        }}
      />
    </label>
  );
}
