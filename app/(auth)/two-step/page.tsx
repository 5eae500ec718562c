import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/auth/auth-frame";
import { ClientMessages } from "@/components/layout/client-messages";
import { Enrol } from "@/components/profile/two-step/enrol";
import { getVisitor } from "@/lib/auth/page";
import { organisationName } from "@/lib/org/queries/organisation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("profile"))("enrolTitle") };
}

export default async function TwoStepPage() {
  const visitor = await getVisitor();
  if (!visitor?.mustEnrol) redirect("/");
  const [t, organisation] = await Promise.all([getTranslations("profile"), organisationName()]);
  return (
    <AuthFrame title={t("enrolTitle")} lead={t("enrolLead", { organisation })} isWide>
      <ClientMessages areas={["profile", "settings"]}>
        <Enrol />
      </ClientMessages>
    </AuthFrame>
  );
}
