import { CalendarClock, CalendarPlus, MapPin } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { BadgePicture } from "@/components/onboarding/badge-picture";
import { PortalAnswers } from "@/components/onboarding/portal-answers";
import { PortalColleague } from "@/components/onboarding/portal-colleague";
import { PortalFiles } from "@/components/onboarding/portal-files";
import { PortalForm } from "@/components/onboarding/portal-form";
import { PortalReader } from "@/components/onboarding/portal-reader";
import { PortalText } from "@/components/onboarding/portal-text";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";
import { isBlank } from "@/lib/onboarding/content/rich-text";
import type { PortalDetail } from "@/lib/onboarding/queries/portal";

/** What an item says, by its kind, and what can be done with it. */
export function PortalItemView({ detail, page }: { detail: PortalDetail; page: number }) {
  const { item } = detail;
  if (item.kind === "resource") return <PortalReader detail={detail} content={item.content} page={page} />;
  if (item.kind === "todo") {
    const { body, form, attachments } = item.content;
    const isOpen = detail.state === "open";
    return (
      <>
        {isBlank(body) && attachments.length === 0 ? null : (
          <Card className="flex flex-col gap-4">
            {isBlank(body) ? null : <PortalText text={body} />}
            <PortalFiles files={attachments} />
          </Card>
        )}
        {isOpen ? (
          <Card>
            <PortalForm
              id={detail.id}
              title={detail.title}
              questions={form}
              answers={detail.answers}
              files={detail.files}
            />
          </Card>
        ) : null}
        {!isOpen && detail.answers ? (
          <PortalAnswers questions={form} answers={detail.answers} files={detail.files} />
        ) : null}
      </>
    );
  }
  return (
    <Card className="flex flex-col gap-4">
      {item.kind === "appointment" ? <Meeting detail={detail} /> : null}
      {item.kind === "badge" && item.content.image ? (
        <BadgePicture file={item.content.image} className="size-40" />
      ) : null}
      {item.kind === "introduction" ? <PortalColleague colleague={detail.colleague} /> : null}
      {typeof item.content.body === "string" ? (
        <p className="whitespace-pre-line">{item.content.body}</p>
      ) : isBlank(item.content.body) ? null : (
        <PortalText text={item.content.body} />
      )}
      {"attachments" in item.content ? <PortalFiles files={item.content.attachments} /> : null}
      {item.kind === "preboarding" && detail.state === "open" ? (
        <PortalForm id={detail.id} title={detail.title} questions={[]} answers={null} isReading />
      ) : null}
    </Card>
  );
}

function Meeting({ detail: { id, day, meeting } }: { detail: PortalDetail }) {
  const t = useTranslations("portal");
  const format = useFormatter();
  if (!day || !meeting) return null;
  const begins = new Date(new Date(`${day}T00:00:00Z`).getTime() + meeting.minute * 60_000);
  const time = format.dateTime(begins, { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
  return (
    <div className="flex flex-col gap-1.5 text-lg">
      <p className="flex items-center gap-2.5 font-medium">
        <CalendarClock aria-hidden className="size-5 text-ink-faint" />
        {format.dateTime(begins, { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" })},{" "}
        {t("when", { time, minutes: meeting.minutes })}
      </p>
      {meeting.place ? (
        <p className="flex items-center gap-2.5">
          <MapPin aria-hidden className="size-5 text-ink-faint" />
          {meeting.place}
        </p>
      ) : null}
      <LinkButton
        href={`/api/ui/me/onboarding/${id}/calendar.ics`}
        prefetch={false}
        className="mt-2 self-start"
      >
        <CalendarPlus aria-hidden className="size-4" />
        {t("addToCalendar")}
      </LinkButton>
    </div>
  );
}
