"use client";

import { useTranslations } from "next-intl";
import { CopyText } from "@/components/settings/copy-text";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";

/** A secret just made, to be copied now or never. */
export function SecretOnce({ secret, onDone }: { secret: string; onDone: () => void }) {
  const t = useTranslations("webhooks");
  return (
    <div className="flex flex-col gap-4">
      <Banner tone="warning">{t("shownOnce")}</Banner>
      <CopyText label={t("secret")} text={secret} />
      <Button variant="primary" onPress={onDone}>
        {t("done")}
      </Button>
    </div>
  );
}
