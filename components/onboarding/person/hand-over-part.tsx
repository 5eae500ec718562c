import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Disclosure } from "@/components/ui/disclosure";
import { LocalText } from "@/components/ui/moment";
import type { HandOver } from "@/lib/onboarding/schema/offboarding";

export const HAND_OVER_PARTS = ["shifts", "reports", "approvals", "tasks", "buddies"] as const;
export type HandOverKind = (typeof HAND_OVER_PARTS)[number];

interface HandOverPartProps {
  kind: HandOverKind;
  handOver: HandOver;
  /** Before it is planned, planned for the day after, or done. */
  stage: "before" | "later" | "done";
  /** Where somebody is chosen to take over. */
  children?: ReactNode;
}

/** One kind of thing that is handed over: how many, each by name, and with whom it is. */
export function HandOverPart({ kind, handOver, stage, children }: HandOverPartProps) {
  const t = useTranslations("onboarding");
  const { count, first } = handOver[kind];
  if (count === 0) return null;
  return (
    <div className="flex flex-col gap-2">
      <Disclosure
        title={t(`handOver.${kind}`, { count, stage })}
        isOpenAtFirst={stage === "before" && count <= 5}
      >
        <ul className="flex flex-col gap-0.5 ps-5.5 text-sm">
          <Lines kind={kind} handOver={handOver} stage={stage} />
          {count > first.length ? (
            <li className="text-ink-muted">{t("handOver.more", { count: count - first.length })}</li>
          ) : null}
        </ul>
      </Disclosure>
      {children ? <div className="ps-5.5">{children}</div> : null}
    </div>
  );
}

function Lines({ kind, handOver, stage }: Omit<HandOverPartProps, "children">) {
  const t = useTranslations("onboarding");
  if (kind === "shifts") {
    return handOver.shifts.first.map(({ id, local, unit, takenBy }) => (
      <li key={id}>
        <LocalText local={local} /> · {unit}
        {takenBy ? (
          <span className="text-ink-muted"> · {t("handOver.takenBy", { name: takenBy })}</span>
        ) : null}
      </li>
    ));
  }
  return handOver[kind].first.map(({ id, name, to }) => (
    <li key={id}>
      {name}
      {stage === "before" ? null : (
        <span className="text-ink-muted"> → {to?.name ?? t("handOver.nobody")}</span>
      )}
    </li>
  ));
}

export const isNothing = (handOver: HandOver): boolean =>
  HAND_OVER_PARTS.every((kind) => handOver[kind].count === 0);
