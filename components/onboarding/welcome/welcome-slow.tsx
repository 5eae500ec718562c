import { getTranslations } from "next-intl/server";
import { WelcomeFrame } from "@/components/onboarding/welcome/welcome-frame";
import { organisationName } from "@/lib/org/queries/organisation";

/** For an address from which too many links were tried. */
export async function WelcomeSlow() {
  const t = await getTranslations("welcome");
  return (
    <WelcomeFrame organisation={await organisationName()}>
      <h1 className="text-2xl font-semibold">{t("slowTitle")}</h1>
      <p className="text-lg text-ink-muted">{t("slowText")}</p>
    </WelcomeFrame>
  );
}
