"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Button } from "react-aria-components/Button";

const most = 4;

/** The first few of a list; the rest is one press away. Nothing at all when empty. */
export function ShortList<T>({ items, children }: { items: readonly T[]; children: (item: T) => ReactNode }) {
  const t = useTranslations("leave");
  const [isWhole, setWhole] = useState(false);
  if (items.length === 0) return null;
  const hidden = isWhole ? 0 : Math.max(0, items.length - most);
  return (
    <ul className="text-ink-muted">
      {items.slice(0, items.length - hidden).map(children)}
      {hidden > 0 ? (
        <li>
          <Button
            onPress={() => setWhole(true)}
            className="rounded-sm font-medium text-accent-text underline underline-offset-3"
          >
            {t("previewAwayMore", { count: hidden })}
          </Button>
        </li>
      ) : null}
    </ul>
  );
}
