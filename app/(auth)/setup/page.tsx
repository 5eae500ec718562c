import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/auth/auth-frame";
import { ClientMessages } from "@/components/layout/client-messages";
import { SetUpForm } from "@/components/org/set-up-form";
import { isSetUp } from "@/lib/org/queries/organisation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("setup"))("title") };
}

/** Open only while the database is empty; afterwards there is no such page. */
export default async function SetUpPage() {
  if (await isSetUp()) notFound();
  const t = await getTranslations("setup");
  return (
    <AuthFrame title={t("title")} lead={t("lead")} isWide>
      <ClientMessages areas={["setup"]}>
        <SetUpForm />
      </ClientMessages>
    </AuthFrame>
  );
}
