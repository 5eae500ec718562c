import { useTranslations } from "next-intl";
import { CallState, isUnderWay } from "@/components/settings/webhooks/call-state";
import { Redeliver } from "@/components/settings/webhooks/redeliver";
import { Disclosure } from "@/components/ui/disclosure";
import { InstantText } from "@/components/ui/moment";
import type { WebhookEvent } from "@/lib/webhooks/event-names";
import type { DeliveryEntry } from "@/lib/webhooks/schema";

interface CallLogProps {
  calls: readonly DeliveryEntry[];
  zone: string;
  /** A webhook that is switched off takes nothing again. */
  mayResend: boolean;
}

/** Every call with its outcome, newest first; what was sent and what came back is folded away under each. */
export function CallLog({ calls, zone, mayResend }: CallLogProps) {
  const t = useTranslations("webhooks");
  return (
    <ul aria-label={t("log")} className="divide-y divide-line">
      {calls.map((call) => {
        const event = t(`event.${call.event as WebhookEvent}`);
        return (
          <li key={call.id} className="flex flex-col gap-1.5 px-4 py-3">
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1.5">
              <div className="min-w-0 flex-1 basis-60">
                <p className="font-medium">{event}</p>
                <p className="text-sm text-ink-muted">
                  <InstantText instant={call.createdAt} zone={zone} /> · <Outcome call={call} zone={zone} />
                </p>
              </div>
              <div className="flex items-center gap-4 max-sm:w-full max-sm:justify-between">
                <CallState call={call} />
                {mayResend && call.state !== "queued" ? (
                  <Redeliver id={call.id} event={event} instant={call.createdAt} zone={zone} />
                ) : null}
              </div>
            </div>
            <Disclosure title={t("details")}>
              <Text title={t("sent", { url: call.url })} text={readable(call.body)} />
              <Text title={t("answer")} text={call.answer || t("answerEmpty")} />
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

/** The status that came back, after how many attempts, and when the next one is due. */
function Outcome({ call, zone }: { call: DeliveryEntry; zone: string }) {
  const t = useTranslations("webhooks");
  if (isUnderWay(call)) return call.event;
  const { status, attempts, state, nextTryAt } = call;
  return (
    <>
      {[status === null ? t("unanswered") : t("answered", { status }), t("tries", { count: attempts })].join(
        " · ",
      )}
      {state === "queued" && nextTryAt ? (
        <>
          {" · "}
          {t.rich("nextTry", { moment: () => <InstantText instant={nextTryAt} zone={zone} /> })}
        </>
      ) : null}
    </>
  );
}

function Text({ title, text }: { title: string; text: string }) {
  return (
    <div className="mb-3 last:mb-1">
      <p className="text-sm wrap-anywhere text-ink-muted">{title}</p>
      <pre className="mt-1 rounded-md bg-pressed px-3 py-2 font-mono text-xs wrap-anywhere whitespace-pre-wrap">
        {text}
      </pre>
    </div>
  );
}

/** JSON with its lines broken; other text as it is. */
function readable(body: string): string {
  try {
    return JSON.stringify(JSON.parse(body), null, 2);
  } catch {
    return body;
  }
}
