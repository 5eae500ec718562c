import { useTranslations } from "next-intl";
import { Facts } from "@/components/ui/facts";
import { DayText, InstantText } from "@/components/ui/moment";
import { TextLink } from "@/components/ui/text-link";
import type { NamedPerson, PersonProfile } from "@/lib/people/schema/profile";

/** Contact, place and people around somebody, line by line; how they sign in is for administrators. */
export function ProfileFacts({ person, isFull }: { person: PersonProfile; isFull: boolean }) {
  const t = useTranslations("people");
  const { access, buddy, email, links, manager, privateEmail, startDay, timezone } = person;
  return (
    <Facts
      isStacked
      facts={[
        [
          t("email"),
          <TextLink key="mail" href={`mailto:${email}`}>
            {email}
          </TextLink>,
        ],
        [
          t("privateEmail"),
          privateEmail ? (
            <TextLink key="private" href={`mailto:${privateEmail}`}>
              {privateEmail}
            </TextLink>
          ) : null,
        ],
        [t("phone"), person.phone],
        [t("startDay"), startDay ? <DayText key="start" day={startDay} length="long" /> : null],
        [t("manager"), manager ? <PersonLink key="manager" person={manager} /> : null],
        [t("buddy"), buddy ? <PersonLink key="buddy" person={buddy} /> : null],
        [t("timezone"), timezone.replaceAll("_", " ")],
        ["LinkedIn", links.linkedin],
        ["Facebook", links.facebook],
        ["Twitter", links.twitter],
        [t("message"), person.message],
        [t("signIn"), isFull ? <SignIn key="access" access={access} zone={timezone} /> : null],
      ]}
    />
  );
}

function PersonLink({ person }: { person: NamedPerson }) {
  return <TextLink href={`/people/${person.id}`}>{person.name}</TextLink>;
}

function SignIn({ access, zone }: { access: PersonProfile["access"]; zone: string }) {
  const t = useTranslations("people");
  const when = (instant: string) => () => <InstantText instant={instant} zone={zone} />;
  if (access.mailAt) return t.rich("accessMailAt", { when: when(access.mailAt) });
  if (access.lastSignInAt) return t.rich("lastSignIn", { when: when(access.lastSignInAt) });
  return t(access.hasPassword ? "neverSignedIn" : "noPassword");
}
