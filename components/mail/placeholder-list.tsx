"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

interface PlaceholderListProps {
  placeholders: readonly { name: string; sample: string }[];
  onChoose: (text: string) => void;
}

/** What the words of a mail may name; each is put in at a press. */
export function PlaceholderList({ placeholders, onChoose }: PlaceholderListProps) {
  const t = useTranslations("mailTexts");
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t("placeholders")}</legend>
      <p className="text-sm text-ink-muted">{t("placeholdersHint")}</p>
      <ul className="mt-2 flex flex-wrap gap-1.5">
        {placeholders.map(({ name, sample }) => (
          <li key={name}>
            <Button
              size="sm"
              aria-label={sample ? t("insert", { name, sample }) : t("insertPlain", { name })}
              onPress={() => onChoose(`{{${name}}}`)}
            >
              <code className="text-xs">{`{{${name}}}`}</code>
            </Button>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
