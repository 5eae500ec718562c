import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientMessages } from "@/components/layout/client-messages";
import { Page } from "@/components/layout/page";
import { Section } from "@/components/layout/section";
import { CalendarFeed } from "@/components/profile/calendar-feed";
import { EndOtherSessions } from "@/components/profile/end-session";
import { Passkeys } from "@/components/profile/passkeys/passkeys";
import { SessionList } from "@/components/profile/session-list";
import { SignOutEverywhere } from "@/components/profile/sign-out-everywhere";
import { TwoStep } from "@/components/profile/two-step/two-step";
import { buttonClass } from "@/components/ui/button-class";
import { Card } from "@/components/ui/card";
import { Facts } from "@/components/ui/facts";
import { DayText } from "@/components/ui/moment";
import { requireActor } from "@/lib/auth/page";
import { ownProfile } from "@/lib/people/queries/own-profile";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("profile"))("title") };
}

export default async function ProfilePage() {
  const actor = await requireActor();
  const [t, me] = await Promise.all([getTranslations("profile"), ownProfile(actor)]);
  return (
    <Page title={t("title")} description={t("lead")} width="narrow">
      <Card>
        <Facts
          facts={[
            [t("name"), me.name],
            [t("position"), me.position],
            [t("email"), me.email],
            [t("phone"), me.phone],
            [t("manager"), me.manager],
            [t("buddy"), me.buddy],
            [t("startDay"), me.startDay && <DayText day={me.startDay} length="long" />],
            [t("timezone"), me.timezone.replaceAll("_", " ")],
          ]}
        />
      </Card>
      <ClientMessages areas={["profile", "settings", "form", "validation"]}>
        <Section title={t("calendar")} description={t("calendarText")}>
          <Card>
            <CalendarFeed feed={me.feed} zone={me.timezone} />
          </Card>
        </Section>
        <Section title={t("twoStep")} description={t("twoStepText")}>
          <Card>
            <TwoStep factor={me.secondFactor} zone={me.timezone} />
          </Card>
        </Section>
        <Section title={t("passkeys")} description={t("passkeysText")}>
          <Card>
            <Passkeys passkeys={me.passkeys} zone={me.timezone} />
          </Card>
        </Section>
        <Section title={t("sessions")} description={t("sessionsText")}>
          <Card>
            <SessionList sessions={me.sessions} zone={me.timezone} />
            <div className="mt-4 flex flex-wrap gap-2">
              {me.sessions.length > 1 ? <EndOtherSessions /> : null}
              <SignOutEverywhere />
            </div>
          </Card>
        </Section>
      </ClientMessages>
      <Section title={t("data")} description={t("dataText")}>
        <Card>
          <a href="/api/ui/me/export" download className={buttonClass("secondary", "md")}>
            {t("dataGet")}
          </a>
        </Card>
      </Section>
    </Page>
  );
}
