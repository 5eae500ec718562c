import { getTranslations } from "next-intl/server";
import { WelcomeFrame } from "@/components/onboarding/welcome/welcome-frame";
import { LinkButton } from "@/components/ui/link-button";
import { organisationName } from "@/lib/org/queries/organisation";

/** The same for every link that opens nothing, whether it ever did or not. */
export async function WelcomeOver() {
  const t = await getTranslations("welcome");
  return (
    <WelcomeFrame organisation={await organisationName()}>
      <div className="my-auto flex flex-col gap-4">
        <h1 className="text-3xl font-semibold tracking-tight">{t("overTitle")}</h1>
        <p className="text-lg text-pretty text-ink-muted">{t("overText")}</p>
        <ul className="flex list-disc flex-col gap-2 ps-5 text-lg text-pretty">
          <li>{t("overStarted")}</li>
          <li>{t("overEarlier")}</li>
        </ul>
        <LinkButton
          variant="primary"
          href="/login"
          className="mt-2 h-12! rounded-lg! text-lg! sm:self-start sm:px-8!"
        >
          {t("overSignIn")}
        </LinkButton>
      </div>
    </WelcomeFrame>
  );
}
