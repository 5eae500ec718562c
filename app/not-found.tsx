import { Compass } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

export default async function NotFound() {
  const t = await getTranslations("errors");
  return (
    <main className="grid min-h-dvh place-items-center">
      <h1 className="sr-only">{t("notFoundTitle")}</h1>
      <EmptyState
        icon={Compass}
        title={t("notFoundTitle")}
        action={
          <LinkButton href="/" variant="primary">
            {t("home")}
          </LinkButton>
        }
      >
        {t("notFoundText")}
      </EmptyState>
    </main>
  );
}
