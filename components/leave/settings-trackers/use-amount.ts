import { useFormatter, useTranslations } from "next-intl";
import type { TrackerSettings } from "@/lib/leave/schema/trackers";

const plain = { maximumFractionDigits: 2 } as const;

/** Amounts of a tracker in words: "2.5 days", and in a ledger with their sign, "+2.5". */
export function useAmount(unit: TrackerSettings["unit"]) {
  const t = useTranslations("org.trackers");
  const format = useFormatter();
  return {
    inWords: (amount: number) => t(unit, { amount }),
    signed: (amount: number) => format.number(amount, { ...plain, signDisplay: "exceptZero" }),
    plain: (amount: number) => format.number(amount, plain),
  };
}
