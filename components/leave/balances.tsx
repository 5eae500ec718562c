import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { cx } from "@/components/ui/cx";
import type { MyBalance } from "@/lib/leave/schema/mine";

/** What is left in each of my trackers, and how much of it is already asked for. */
export function Balances({ balances }: { balances: readonly MyBalance[] }) {
  const t = useTranslations("leave");
  if (balances.length === 0) return <p className="text-sm text-ink-muted">{t("balancesNone")}</p>;
  return (
    <ul aria-label={t("balances")} className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3">
      {balances.map((balance) => (
        <li key={balance.id}>
          <Card className="flex h-full flex-col gap-0.5 p-3.5! sm:p-4!">
            <p className="text-sm font-medium">{balance.name}</p>
            <p className={cx("text-xl font-semibold", balance.now < 0 && "text-danger-text")}>
              {t("amount", { unit: balance.unit, amount: balance.now })}
            </p>
            <p className="text-sm text-ink-muted">
              {balance.pending > 0
                ? t("balancePending", {
                    amount: t("amount", { unit: balance.unit, amount: balance.pending }),
                  })
                : t("balanceFor", { reasons: balance.reasons.join(", ") })}
            </p>
          </Card>
        </li>
      ))}
    </ul>
  );
}
