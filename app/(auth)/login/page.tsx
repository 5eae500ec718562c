import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/auth/auth-frame";
import { LoginForm } from "@/components/auth/login-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { demoAccounts } from "@/lib/auth/demo-accounts";
import { ownAddress } from "@/lib/auth/own-address";
import { getVisitor } from "@/lib/auth/page";
import { isSetUp } from "@/lib/org/queries/organisation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("title") };
}

type Props = { searchParams: Promise<{ next?: string | string[] }> };

export default async function LoginPage({ searchParams }: Props) {
  if (!(await isSetUp())) redirect("/setup");
  const { next } = await searchParams;
  const target = ownAddress(typeof next === "string" ? next : "");
  if (await getVisitor()) redirect(target);
  const t = await getTranslations("auth");
  return (
    <AuthFrame title={t("title")} lead={t("lead")}>
      <ClientMessages areas={["auth"]}>
        <LoginForm next={target} demo={demoAccounts()} />
      </ClientMessages>
    </AuthFrame>
  );
}
