"use client";

import { useTranslations } from "next-intl";
import { useDeed } from "@/components/form/use-deed";
import { Button } from "@/components/ui/button";
import { endOtherSessionsContract, endSessionContract } from "@/lib/auth/contract";
import { call } from "@/lib/http/client";

/** Signs another browser out. */
export function EndSession({ id, device }: { id: string; device: string }) {
  const t = useTranslations("profile");
  const end = useDeed(
    () => call(endSessionContract, { body: { session: id } }),
    () => t("sessionEnded", { device }),
  );
  return (
    <Button
      size="sm"
      aria-label={t("endSessionOf", { device })}
      onPress={() => end.mutate(undefined)}
      isPending={end.isPending}
    >
      {t("endSession")}
    </Button>
  );
}

/** Signs every other browser and app out, and leaves this one. */
export function EndOtherSessions() {
  const t = useTranslations("profile");
  const end = useDeed(
    () => call(endOtherSessionsContract, { body: {} }),
    ({ ended }) => t("othersEnded", { count: ended }),
  );
  return (
    <Button onPress={() => end.mutate(undefined)} isPending={end.isPending}>
      {t("endOthers")}
    </Button>
  );
}
