"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";

export type DemoAccount = {
  label: "demoAdmin" | "demoManager" | "demoEmployee" | "demoNewHire";
  email: string;
  password: string;
};

/** The sample company's doors; empty outside the demo. */
export function DemoAccounts({
  accounts,
  onUse,
}: {
  accounts: readonly DemoAccount[];
  onUse: (account: DemoAccount) => void;
}) {
  const t = useTranslations("auth");
  if (!accounts[0]) return null;
  return (
    <section className="mt-5 border-t border-line pt-4" aria-labelledby="demo-accounts">
      <h2 id="demo-accounts" className="text-sm font-semibold">
        {t("demoTitle")}
      </h2>
      <p className="mt-1 text-sm text-ink-muted">{t("demoText", { password: accounts[0].password })}</p>
      <div className="mt-3 grid grid-cols-2 gap-2">
        {accounts.map((account) => (
          <Button
            key={account.email}
            aria-label={t("demoUse", { role: t(account.label) })}
            onPress={() => onUse(account)}
          >
            {t(account.label)}
          </Button>
        ))}
      </div>
    </section>
  );
}
