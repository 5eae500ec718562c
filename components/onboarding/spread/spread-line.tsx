"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useTriggerText } from "@/components/onboarding/trigger-text";
import { LocalText } from "@/components/ui/moment";
import type { SpreadLine, SpreadPlace } from "@/lib/onboarding/schema/spread";

/** One change in words: what comes when, moves, is reworded, goes or stays. */
export function SpreadLineText({ line, titles }: { line: SpreadLine; titles: ReadonlyMap<number, string> }) {
  const t = useTranslations("sequences.spread");
  const format = useFormatter();
  const triggerText = useTriggerText();
  const place = (where: SpreadPlace | null): ReactNode => {
    if (!where) return null;
    const { local, trigger } = where;
    if (local) return <LocalText local={local} />;
    const waitsFor = "templates" in trigger ? trigger.templates.flatMap((id) => titles.get(id) ?? []) : [];
    return t("place", { trigger: triggerText(trigger, waitsFor) });
  };
  const others = format.list([...line.others]);
  switch (line.kind) {
    case "add":
      return t.rich(line.asks ? "addPast" : "add", { to: () => place(line.to) });
    case "move":
      return t.rich(line.asks ? "movePast" : "move", {
        from: () => place(line.from),
        to: () => place(line.to),
      });
    case "update":
      return line.isOpen ? t("updateOpen") : t.rich("update", { from: () => place(line.from) });
    case "takeBack":
      return line.isOpen ? t("takeBackOpen") : t.rich("takeBack", { from: () => place(line.from) });
    case "share":
      return t("share", { others });
    case "unlink":
      return t("unlink", { others });
  }
}
