import type { Metadata, Viewport } from "next";
import { cookies, headers } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { AriaProvider } from "@/components/layout/aria-provider";
import { ClientMessages } from "@/components/layout/client-messages";
import { QueryProvider } from "@/components/layout/query-provider";
import { themeCookie, themeFrom } from "@/components/layout/theme";
import { Toaster } from "@/components/ui/toaster";
import { directionOf } from "@/lib/i18n/locale";
import "@/app/globals.css";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("shell");
  return { title: { default: t("product"), template: `%s · ${t("product")}` }, robots: { index: false } };
}

export const viewport: Viewport = { width: "device-width", initialScale: 1, viewportFit: "cover" };

/** The document. Reading cookies and headers makes every page dynamic, which its nonce needs. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const [jar, head, locale] = await Promise.all([cookies(), headers(), getLocale()]);
  const theme = themeFrom(jar.get(themeCookie)?.value);
  return (
    <html lang={locale} dir={directionOf(locale)} {...(theme === "system" ? {} : { "data-theme": theme })}>
      <head>
        <meta property="csp-nonce" nonce={head.get("x-nonce") ?? undefined} suppressHydrationWarning />
      </head>
      <body>
        <ClientMessages>
          <AriaProvider locale={locale}>
            <QueryProvider>{children}</QueryProvider>
            <Toaster />
          </AriaProvider>
        </ClientMessages>
      </body>
    </html>
  );
}
