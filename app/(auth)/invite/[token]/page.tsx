import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AuthFrame } from "@/components/auth/auth-frame";
import { ChoosePasswordForm } from "@/components/auth/choose-password-form";
import { ClientMessages } from "@/components/layout/client-messages";
import { LinkButton } from "@/components/ui/link-button";
import { readInvite } from "@/lib/auth/invites";
import { organisationName } from "@/lib/org/queries/organisation";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("auth"))("newPassword"), referrer: "no-referrer" };
}

type Props = { params: Promise<{ token: string }> };

/** The page behind an access or reset link. Looking at it uses nothing up; sending the form does. */
export default async function InvitePage({ params }: Props) {
  const [{ token }, t] = await Promise.all([params, getTranslations("auth")]);
  const invite = await readInvite(token);
  if (!invite) {
    return (
      <AuthFrame title={t("deadTitle")}>
        <p>{t("deadText")}</p>
        <div className="mt-4 flex flex-wrap gap-2">
          <LinkButton variant="primary" href="/forgot-password">
            {t("deadReset")}
          </LinkButton>
          <LinkButton href="/login">{t("deadAction")}</LinkButton>
        </div>
      </AuthFrame>
    );
  }
  const isFirst = invite.kind === "access";
  const title = isFirst ? t("inviteTitle", { name: invite.firstName }) : t("resetTitle");
  const lead = isFirst ? t("inviteLead", { organisation: await organisationName() }) : t("resetLead");
  return (
    <AuthFrame title={title} lead={lead}>
      <ClientMessages areas={["auth"]}>
        <ChoosePasswordForm token={token} email={invite.email} next={isFirst ? "/me/onboarding" : "/me"} />
      </ClientMessages>
    </AuthFrame>
  );
}
