"use client";

import { useFormatter, useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { call } from "@/lib/http/client";
import { redeliverContract } from "@/lib/webhooks/contract";

type Props = { id: number; event: string; instant: string; zone: string };

/** Makes a call again under its old id. */
export function Redeliver({ id, event, instant, zone }: Props) {
  const t = useTranslations("webhooks");
  const format = useFormatter();
  const again = useDeed(
    () => call(redeliverContract, { params: { id }, body: {} }),
    () => t("redelivered"),
  );
  const moment = format.dateTime(new Date(instant), {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: zone,
  });
  return (
    <Button
      size="sm"
      aria-label={t("redeliverOne", { event, moment })}
      onPress={() => again.mutate(undefined)}
      isPending={again.isPending}
    >
      {t("redeliver")}
    </Button>
  );
}
