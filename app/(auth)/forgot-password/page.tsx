import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/auth/auth-frame";
import { ForgotPasswordForm } from "@/components/auth/forgot-password-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { TextLink } from "@/components/ui/text-link";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("forgotTitle") };
}

export default async function ForgotPasswordPage() {
  const t = await getTranslations("auth");
  return (
    <AuthFrame title={t("forgotTitle")} lead={t("forgotLead")}>
      <ClientMessages areas={["auth"]}>
        <ForgotPasswordForm />
      </ClientMessages>
      <p className="mt-4 text-center text-sm">
        <TextLink href="/login">{t("backToSignIn")}</TextLink>
      </p>
    </AuthFrame>
  );
}
