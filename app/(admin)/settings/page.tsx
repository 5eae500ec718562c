import { ChevronRight } from "lucide-react";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/layout/page";
import { settingsPages } from "@/components/settings/destinations";
import { Card } from "@/components/ui/card";
import { roles } from "@/lib/auth/actor";
import { requireActor } from "@/lib/auth/page";

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("settings"))("title") };
}

export default async function SettingsPage() {
  await requireActor([roles.administrator]);
  const t = await getTranslations("settings");
  return (
    <Page title={t("title")} width="narrow">
      <Card isFlush>
        <ul className="divide-y divide-line">
          {settingsPages.map(({ id, href, icon: Icon }) => (
            <li key={id}>
              <Link href={href} className="flex items-center gap-3.5 px-4 py-3.5 hover:bg-hover">
                <Icon aria-hidden className="size-5 shrink-0 text-ink-muted" strokeWidth={1.75} />
                <span className="min-w-0 flex-1">
                  <span className="block font-medium">{t(`${id}.title`)}</span>
                  <span className="block text-sm text-ink-muted">{t(`${id}.about`)}</span>
                </span>
                <ChevronRight aria-hidden className="size-4 shrink-0 text-ink-faint rtl:rotate-180" />
              </Link>
            </li>
          ))}
        </ul>
      </Card>
    </Page>
  );
}
