import { useFormatter, useTranslations } from "next-intl";
import type { Trigger } from "@/lib/onboarding/schema/trigger";

/**
 * Gives a function that says in words when a trigger fires. `waitsFor` are the titles of what a conditional one
 * waits for.
 */
export function useTriggerText(): (trigger: Trigger, waitsFor: readonly string[]) => string {
  const t = useTranslations("onboarding.trigger");
  const format = useFormatter();
  const time = (minute: number) =>
    format.dateTime(new Date(minute * 60_000), { hour: "2-digit", minute: "2-digit", timeZone: "UTC" });
  return (trigger, waitsFor) => {
    switch (trigger.kind) {
      case "unconditional":
      case "accessRevoked":
        return t(trigger.kind);
      case "todosDone":
      case "tasksDone": {
        const titles = waitsFor.map((title) => t("quoted", { title }));
        return t(trigger.kind, { count: titles.length, titles: format.list(titles) });
      }
      default:
        return t(trigger.kind, { days: trigger.days, time: time(trigger.minute) });
    }
  };
}
